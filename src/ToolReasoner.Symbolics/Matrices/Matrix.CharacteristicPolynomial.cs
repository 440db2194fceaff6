namespace ToolReasoner.Symbolics;

/// <content>What needs no division (Berkowitz: On computing the determinant in small parallel time, 1984).</content>
public sealed partial class Matrix<T>
{
    /// <summary>Coefficients of det(x - A), from the constant one up to the leading 1.</summary>
    /// <param name="budget">Null for a fresh one.</param>
    /// <exception cref="InvalidOperationException">It is not square.</exception>
    public IReadOnlyList<T> CharacteristicPolynomial(Budget? budget = null)
    {
        NeedSquare();
        budget = Budget.OrDefault(budget);

        // Coefficients for the leading submatrices of growing size, the leading one first; each follows by a product with a Toeplitz matrix.
        T[] coefficients = [T.One];
        for (var size = 1; size <= Rows; size++)
        {
            var column = ToeplitzColumn(size, budget);
            var next = new T[size + 1];
            for (var i = 0; i <= size; i++)
            {
                budget.Spend(size);
                next[i] = T.Zero;
                for (var j = 0; j < coefficients.Length && j <= i; j++)
                {
                    next[i] += column[i - j] * coefficients[j];
                }
            }

            coefficients = next;
        }

        Array.Reverse(coefficients);
        return coefficients;
    }

    /// <summary>The determinant.</summary>
    /// <param name="budget">Null for a fresh one.</param>
    /// <exception cref="InvalidOperationException">It is not square.</exception>
    public T Determinant(Budget? budget = null)
    {
        NeedSquare();
        if (this is Matrix<Rational> rational)
        {
            return (T)(object)RationalElimination.Determinant(rational, Budget.OrDefault(budget));
        }

        var constant = CharacteristicPolynomial(budget)[0];
        return Rows % 2 == 0 ? constant : -constant;
    }

    // With the leading submatrix written as [M c; r a]: 1, -a, -r c, -r M c, -r M² c, …
    private T[] ToeplitzColumn(int size, Budget budget)
    {
        var last = size - 1;
        var column = new T[size + 1];
        (column[0], column[1]) = (T.One, -this[last, last]);
        var vector = Enumerable.Range(0, last).Select(i => this[i, last]).ToArray();
        for (var k = 2; k <= size; k++)
        {
            budget.Spend(1 + ((long)last * last));
            var sum = T.Zero;
            for (var i = 0; i < last; i++)
            {
                sum += this[last, i] * vector[i];
            }

            column[k] = -sum;
            vector = k == size ? vector : Apply(vector, last);
        }

        return column;
    }

    private T[] Apply(T[] vector, int size)
    {
        var result = new T[size];
        for (var i = 0; i < size; i++)
        {
            result[i] = T.Zero;
            for (var j = 0; j < size; j++)
            {
                result[i] += this[i, j] * vector[j];
            }
        }

        return result;
    }
}
