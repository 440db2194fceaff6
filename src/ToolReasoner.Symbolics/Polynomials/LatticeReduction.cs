using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// The reduction of Lenstra, Lenstra and Lovász in whole numbers only (Cohen: A Course in Computational Algebraic Number Theory, algorithm
/// 2.6.7; de Weger 1987): exact, so what it says about the lengths of the orthogonalised vectors is proved.
/// </summary>
internal sealed class LatticeReduction
{
    private readonly List<BigInteger[]> _rows;
    private readonly List<BigInteger[]>? _transform;
    private readonly Budget _budget;

    // _determinants[i + 1] is the Gram determinant of the first i + 1 rows; _lambda[i][j] = _determinants[j + 1]·mu(i, j).
    private readonly BigInteger[] _determinants;
    private readonly BigInteger[][] _lambda;

    private LatticeReduction(List<BigInteger[]> rows, List<BigInteger[]>? transform, Budget budget)
    {
        _rows = rows;
        _transform = transform;
        _budget = budget;
        _determinants = new BigInteger[rows.Count + 1];
        _determinants[0] = BigInteger.One;
        _lambda = [.. rows.Select(_ => new BigInteger[rows.Count])];
    }

    /// <summary>Reduces linearly independent rows in place.</summary>
    /// <param name="rows">Linearly independent.</param>
    /// <param name="transform">Undergoes the same row operations; may be null.</param>
    /// <param name="budget">Pays for it.</param>
    /// <returns>Gram determinants of the first 0, 1, 2, … rows: a quotient of neighbours is the square of an orthogonalised length.</returns>
    internal static BigInteger[] Reduce(List<BigInteger[]> rows, List<BigInteger[]>? transform, Budget budget)
    {
        var reduction = new LatticeReduction(rows, transform, budget);
        reduction.Run();
        return reduction._determinants;
    }

    private void Run()
    {
        if (_rows.Count == 0)
        {
            return;
        }

        var (at, known) = (1, 0);
        Orthogonalise(0);
        while (at < _rows.Count)
        {
            if (at > known)
            {
                known = at;
                Orthogonalise(at);
            }

            Subtract(at, at - 1);
            if (IsOutOfOrder(at))
            {
                Swap(at, known);
                at = Math.Max(1, at - 1);
                continue;
            }

            for (var j = at - 2; j >= 0; j--)
            {
                Subtract(at, j);
            }

            at++;
        }
    }

    private void Orthogonalise(int row)
    {
        for (var j = 0; j <= row; j++)
        {
            var value = Dot(_rows[row], _rows[j]);
            for (var i = 0; i < j; i++)
            {
                value = ((_determinants[i + 1] * value) - (_lambda[row][i] * _lambda[j][i])) / _determinants[i];
            }

            if (j < row)
            {
                _lambda[row][j] = value;
            }
            else if (value.IsZero)
            {
                throw new ArgumentException("the rows of the lattice are linearly dependent");
            }
            else
            {
                _determinants[row + 1] = value;
            }
        }
    }

    private bool IsOutOfOrder(int k)
    {
        // Lovász's condition with 3/4.
        var lambda = _lambda[k][k - 1];
        return 4 * ((_determinants[k + 1] * _determinants[k - 1]) + (lambda * lambda)) < 3 * _determinants[k] * _determinants[k];
    }

    private void Subtract(int k, int l)
    {
        if (BigInteger.Abs(_lambda[k][l]) << 1 <= _determinants[l + 1])
        {
            return;
        }

        var factor = IntegerMath.RoundDivide(_lambda[k][l], _determinants[l + 1]);
        SubtractRow(_rows[k], _rows[l], factor);
        if (_transform is not null)
        {
            SubtractRow(_transform[k], _transform[l], factor);
        }

        _lambda[k][l] -= factor * _determinants[l + 1];
        for (var i = 0; i < l; i++)
        {
            _lambda[k][i] -= factor * _lambda[l][i];
        }
    }

    private void Swap(int k, int known)
    {
        _budget.Spend(1 + (known * (1 + (_determinants[k].GetBitLength() / 256))));
        (_rows[k], _rows[k - 1]) = (_rows[k - 1], _rows[k]);
        if (_transform is not null)
        {
            (_transform[k], _transform[k - 1]) = (_transform[k - 1], _transform[k]);
        }

        for (var j = 0; j < k - 1; j++)
        {
            (_lambda[k][j], _lambda[k - 1][j]) = (_lambda[k - 1][j], _lambda[k][j]);
        }

        var lambda = _lambda[k][k - 1];
        var determinant = ((_determinants[k - 1] * _determinants[k + 1]) + (lambda * lambda)) / _determinants[k];
        for (var i = k + 1; i <= known; i++)
        {
            var old = _lambda[i][k];
            _lambda[i][k] = ((_determinants[k + 1] * _lambda[i][k - 1]) - (lambda * old)) / _determinants[k];
            _lambda[i][k - 1] = ((determinant * old) + (lambda * _lambda[i][k])) / _determinants[k + 1];
        }

        _determinants[k] = determinant;
    }

    private void SubtractRow(BigInteger[] from, BigInteger[] what, BigInteger factor)
    {
        _budget.Spend(1 + (from.Length / 4));
        for (var i = 0; i < from.Length; i++)
        {
            if (!what[i].IsZero)
            {
                from[i] -= factor * what[i];
            }
        }
    }

    private static BigInteger Dot(BigInteger[] left, BigInteger[] right)
    {
        var sum = BigInteger.Zero;
        for (var i = 0; i < left.Length; i++)
        {
            sum += left[i] * right[i];
        }

        return sum;
    }
}
