using System.Numerics;

namespace ToolReasoner.Symbolics;

public static partial class Combinatorics
{
    // McKay and Wanless, On the number of Latin squares, Ann. Comb. 9 (2005): reduced squares (first row and column in order), n = 1 to 11.
    private static readonly BigInteger[] s_reducedLatinSquares =
    [
        1, 1, 1, 4, 56, 9408, 16942080, 535281401856, 377597570964258816,
        BigInteger.Parse("7580721483160132811489280", System.Globalization.CultureInfo.InvariantCulture),
        BigInteger.Parse("5363937773277371298119673540771840", System.Globalization.CultureInfo.InvariantCulture),
    ];

    /// <summary>The standard Young tableaux of a shape (1 to n, rows and columns ascending), by the hook length formula.</summary>
    /// <param name="shape">Row lengths, positive, not ascending.</param>
    /// <param name="budget">Null for a default one.</param>
    public static BigInteger StandardYoungTableaux(IReadOnlyList<int> shape, Budget? budget = null)
    {
        budget = Budget.OrDefault(budget);
        var hooks = Hooks(shape, budget).Select(cell => cell.Hook).ToArray();
        return Factorial(hooks.Length, budget) / Progressions.Product(hooks, budget);
    }

    /// <summary>The semistandard Young tableaux of a shape (rows not descending, columns ascending) with entries 1 to n.</summary>
    /// <param name="shape">Row lengths, positive, not ascending.</param>
    /// <param name="n">Largest entry; 0 or more.</param>
    /// <param name="budget">Null for a default one.</param>
    public static BigInteger SemistandardYoungTableaux(IReadOnlyList<int> shape, int n, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        budget = Budget.OrDefault(budget);
        var cells = Hooks(shape, budget);
        return shape.Count > n
            ? BigInteger.Zero
            : Progressions.Product(cells.Select(cell => (BigInteger)(n + cell.Content)).ToArray(), budget)
                / Progressions.Product(cells.Select(cell => cell.Hook).ToArray(), budget);
    }

    /// <summary>The Latin squares of order n: n symbols, each once in each row and column.</summary>
    /// <param name="n">1 to 11: no more are known.</param>
    public static BigInteger LatinSquares(int n) => ReducedLatinSquares(n) * Factorial(n) * Factorial(n - 1);

    /// <summary>The Latin squares of order n whose first row and first column are in order.</summary>
    /// <param name="n">1 to 11: no more are known.</param>
    public static BigInteger ReducedLatinSquares(int n)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(n, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(n, s_reducedLatinSquares.Length);
        return s_reducedLatinSquares[n - 1];
    }

    private static List<(BigInteger Hook, int Content)> Hooks(IReadOnlyList<int> shape, Budget budget)
    {
        ArgumentNullException.ThrowIfNull(shape);
        budget.Spend(1 + (shape.Count == 0 ? 0 : Math.Max(0L, shape[0])));
        var columns = new int[shape.Count == 0 ? 0 : Math.Max(0, shape[0])];
        for (var row = 0; row < shape.Count; row++)
        {
            if (shape[row] < 1 || (row > 0 && shape[row] > shape[row - 1]))
            {
                throw new ArgumentException("the rows of a tableau have positive lengths that do not grow", nameof(shape));
            }

            budget.Spend(shape[row]);
            for (var column = 0; column < shape[row]; column++)
            {
                columns[column]++;
            }
        }

        var cells = new List<(BigInteger, int)>();
        for (var row = 0; row < shape.Count; row++)
        {
            for (var column = 0; column < shape[row]; column++)
            {
                cells.Add((shape[row] - column + columns[column] - row - 1, column - row));
            }
        }

        return cells;
    }
}
