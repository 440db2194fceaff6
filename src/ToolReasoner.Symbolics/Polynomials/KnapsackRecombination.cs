using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// Finds which lifted factors belong together by lattice reduction on coefficients of logarithmic derivatives (van Hoeij 2002; Hart, van
/// Hoeij, Novocin: Practical polynomial factoring in polynomial time, ISSAC 2011). Vectors are dropped only where exact orthogonalised
/// lengths prove that no true factor needs them, so a single vector left proves irreducibility.
/// </summary>
internal sealed class KnapsackRecombination
{
    // Bits that one column of the lattice adds: more at once make reduction slower, fewer make more rounds.
    private const int BitsPerColumn = 50;

    private readonly IntegerPolynomial _value;
    private readonly HenselLifting _lifting;
    private readonly double _factorBits;
    private readonly int _count;
    private readonly BigInteger _weight;
    private readonly Budget _budget;

    internal KnapsackRecombination(IntegerPolynomial value, HenselLifting lifting, double factorBits, int count, Budget budget)
    {
        _value = value;
        _lifting = lifting;
        _factorBits = factorBits;
        _count = count;
        _weight = (int)Math.Ceiling(Math.Sqrt(count));
        _budget = budget;
    }

    internal List<IntegerPolynomial> Run()
    {
        var bits = _factorBits + BitsPerColumn;
        while (true)
        {
            var factors = _lifting.LiftTo(_value, ModularRecombination.ExponentFor(_lifting.Prime, bits, _budget));
            if (Recombine(factors) is { } found)
            {
                return found;
            }

            bits *= 2;
        }
    }

    private List<IntegerPolynomial>? Recombine(List<IntegerPolynomial> factors)
    {
        var modulus = _lifting.Modulus;
        var derivatives = factors.ConvertAll(factor => LogarithmicDerivative(factor, modulus));
        var rows = Identity();
        var boundSquare = _weight * _weight * _count;
        foreach (var column in Columns())
        {
            var (values, reducedModulus, entryBound) = Column(derivatives, column, modulus);
            if (reducedModulus.GetBitLength() < 8)
            {
                continue;
            }

            boundSquare += entryBound * entryBound;
            rows = Extend(rows, values, reducedModulus);
            var determinants = LatticeReduction.Reduce(rows, null, _budget);
            var keep = rows.Count;
            while (keep > 0 && determinants[keep] > boundSquare * determinants[keep - 1])
            {
                keep--;
            }

            rows = rows[..keep];
            if (keep == 1)
            {
                return [_value];
            }

            if (Partition(rows) is { } groups && Divide(groups, factors, modulus) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private List<BigInteger[]> Identity()
    {
        var rows = new List<BigInteger[]>();
        for (var i = 0; i < _count; i++)
        {
            rows.Add(new BigInteger[_count]);
            rows[i][i] = _weight;
        }

        return rows;
    }

    // f·g'/g, which adds up over products of factors, and whose coefficients are bounded for true factors.
    private IntegerPolynomial LogarithmicDerivative(IntegerPolynomial factor, BigInteger modulus)
    {
        var (cofactor, _) = ModuloPolynomial.DivideByMonic(_value, factor, modulus, _budget);
        return ModuloPolynomial.Reduce(cofactor.Multiply(factor.Derivative(), _budget), modulus);
    }

    // From both ends inwards: there the bounds are best.
    private IEnumerable<int> Columns()
    {
        for (int low = 0, high = _value.Degree - 1; low <= high; low++, high--)
        {
            yield return high;
            if (low < high)
            {
                yield return low;
            }
        }
    }

    private (BigInteger[] Values, BigInteger Modulus, BigInteger EntryBound) Column(List<IntegerPolynomial> derivatives, int column, BigInteger modulus)
    {
        // The low bits, in which even true factors differ, are cut off; so are those beyond what one column should add.
        var bits = Math.Max((int)Math.Ceiling(LogarithmicDerivativeBits(column)), (int)(modulus.GetBitLength() - BitsPerColumn));
        bits = Math.Max(0, bits);
        var unit = BigInteger.One << bits;
        var values = derivatives.Select(d => IntegerMath.RoundDivide(IntegerMath.SymmetricMod(d[column], modulus), unit)).ToArray();

        // A true factor's entry: its bound (at most 1 after the cut), half a unit for each rounded value, and half a unit for each of at
        // most count/2 + 1 times that the rounded modulus is taken off.
        var entryBound = (BigInteger)(1 + ((_count + 1) / 2) + ((_count / 4) + 1));
        return (values, IntegerMath.RoundDivide(modulus, unit), entryBound);
    }

    private List<BigInteger[]> Extend(List<BigInteger[]> rows, BigInteger[] values, BigInteger modulus)
    {
        var width = rows[0].Length;
        var last = new BigInteger[width + 1];
        last[width] = modulus;
        var extended = new List<BigInteger[]> { last };
        foreach (var row in rows)
        {
            var entry = BigInteger.Zero;
            for (var i = 0; i < _count; i++)
            {
                entry += row[i] / _weight * values[i];
            }

            extended.Add([.. row, IntegerMath.SymmetricMod(entry, modulus)]);
        }

        return extended;
    }

    // Groups of factors, where the rows span the 0-1 vectors of a partition; null where they do not.
    private List<int>[]? Partition(List<BigInteger[]> rows)
    {
        var matrix = rows.ConvertAll(row => row[.._count].Select(entry => (Rational)(entry / _weight)).ToArray());
        var groups = new List<int>[rows.Count];
        var pivotRow = 0;
        for (var column = 0; column < _count && pivotRow < matrix.Count; column++)
        {
            _budget.Spend(matrix.Count * 4);
            var pivot = matrix.FindIndex(pivotRow, row => !row[column].IsZero);
            if (pivot < 0)
            {
                continue;
            }

            (matrix[pivot], matrix[pivotRow]) = (matrix[pivotRow], matrix[pivot]);
            var inverse = matrix[pivotRow][column].Reciprocal();
            matrix[pivotRow] = [.. matrix[pivotRow].Select(entry => entry * inverse)];
            for (var i = 0; i < matrix.Count; i++)
            {
                var factor = matrix[i][column];
                if (i != pivotRow && !factor.IsZero)
                {
                    for (var j = 0; j < _count; j++)
                    {
                        matrix[i][j] -= factor * matrix[pivotRow][j];
                    }
                }
            }

            pivotRow++;
        }

        for (var i = 0; i < groups.Length; i++)
        {
            if (matrix[i].Any(entry => !entry.IsZero && !entry.IsOne))
            {
                return null;
            }

            groups[i] = [.. Enumerable.Range(0, _count).Where(j => matrix[i][j].IsOne)];
        }

        var seen = groups.SelectMany(group => group).ToList();
        return seen.Count == _count && seen.Distinct().Count() == _count && groups.All(group => group.Count > 0) ? groups : null;
    }

    // As many true factors as vectors: each is irreducible, as the vectors of the irreducible ones are among them.
    private List<IntegerPolynomial>? Divide(List<int>[] groups, List<IntegerPolynomial> factors, BigInteger modulus)
    {
        var (rest, found) = (_value, new List<IntegerPolynomial>());
        foreach (var group in groups)
        {
            var candidate = ModularRecombination.Candidate(rest.LeadingCoefficient, group.Select(i => factors[i]), modulus, _budget);
            if (!rest.TryDivide(candidate, out var quotient, _budget))
            {
                return null;
            }

            found.Add(candidate);
            rest = quotient;
        }

        return rest.IsConstant ? found : null;
    }

    // log2 of a bound on a coefficient of f·g'/g for g a factor of f: the sum over the roots a of g of a coefficient of f/(x - a), which
    // is a sum of high coefficients of f for small |a|, and of low ones for large |a|. The best place to tell small from large is searched.
    private double LogarithmicDerivativeBits(int column)
    {
        var (low, high) = (-(double)_value.MaxBits() - 2, _value.MaxBits() + 2.0);
        var best = double.PositiveInfinity;
        for (var i = 0; i < 40; i++)
        {
            var middle = (low + high) / 2;
            var (above, below) = (SumBits(column + 1, _value.Degree, column + 1, middle), SumBits(0, column, column + 1, middle));
            best = Math.Min(best, Math.Max(above, below));
            (low, high) = above > below ? (low, middle) : (middle, high);
        }

        return best + Math.Log2(_value.Degree) + 0.01;
    }

    // log2 of the sum of |a_i| 2^(log (i - offset)) over a range.
    private double SumBits(int from, int to, int offset, double log)
    {
        var (largest, sum) = (double.NegativeInfinity, 0.0);
        for (var i = from; i <= to; i++)
        {
            if (_value[i].IsZero)
            {
                continue;
            }

            var term = IntegerMath.Log2(_value[i]) + (log * (i - offset));
            (sum, largest) = term > largest ? ((sum * Math.Pow(2, largest - term)) + 1, term) : (sum + Math.Pow(2, term - largest), largest);
        }

        return largest + Math.Log2(sum);
    }
}
