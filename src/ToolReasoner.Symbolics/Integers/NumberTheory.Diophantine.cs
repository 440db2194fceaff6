using System.Numerics;

namespace ToolReasoner.Symbolics;

public static partial class NumberTheory
{
    /// <summary>All integer solutions of a·x + b·y = c, or null if there are none.</summary>
    /// <exception cref="ArgumentException">a and b are 0.</exception>
    public static LinearDiophantineSolution? LinearDiophantine(BigInteger a, BigInteger b, BigInteger c)
    {
        if (a.IsZero && b.IsZero)
        {
            throw new ArgumentException("both coefficients are 0", nameof(a));
        }

        var (common, x, _) = ModularInverse.Extended(a, b);
        if (!(c % common).IsZero)
        {
            return null;
        }

        var (stepX, stepY) = (b / common, -a / common);
        if (stepX.Sign < 0 || (stepX.IsZero && stepY.Sign < 0))
        {
            (stepX, stepY) = (-stepX, -stepY);
        }

        x = stepX.IsZero ? c / a : ModularInverse.Residue(x * (c / common), stepX);
        return new LinearDiophantineSolution(x, b.IsZero ? 0 : (c - (a * x)) / b, stepX, stepY);
    }

    /// <summary>All integer solutions of Σ a_i·x_i = c, or null if there are none.</summary>
    public static LinearDiophantineFamily? LinearDiophantine<T>(IEnumerable<T> coefficients, BigInteger c, Budget? budget = null)
        where T : IBinaryInteger<T>
    {
        var a = Big(coefficients);
        return a.Length == 0
            ? throw new ArgumentException("there are no coefficients", nameof(coefficients))
            : Symbolics.LinearDiophantine.Solve(a, c, Budget.OrDefault(budget));
    }

    /// <summary>Every solution of Σ a_i·x_i = c in integers 0 or more, for positive a_i, lazily.</summary>
    public static IEnumerable<IReadOnlyList<BigInteger>> NonNegativeSolutions<T>(IEnumerable<T> coefficients, BigInteger c, Budget? budget = null)
        where T : IBinaryInteger<T>
    {
        var a = Big(coefficients);
        return Array.TrueForAll(a, value => value.Sign > 0)
            ? Symbolics.LinearDiophantine.NonNegative(a, c, Lazily(budget))
            : throw new ArgumentException("a coefficient is 0 or negative: there may be infinitely many solutions", nameof(coefficients));
    }

    /// <summary>
    /// The largest integer that is no sum of these, each as often as wanted; -1 if all from 0 on are, null if infinitely many are not.
    /// </summary>
    public static BigInteger? FrobeniusNumber(params ReadOnlySpan<BigInteger> numbers) => FrobeniusNumber(numbers.ToArray().AsEnumerable());

    /// <summary>
    /// The largest integer that is no sum of these, each as often as wanted; -1 if all from 0 on are, null if infinitely many are not.
    /// </summary>
    public static BigInteger? FrobeniusNumber<T>(IEnumerable<T> numbers, Budget? budget = null)
        where T : IBinaryInteger<T> => Coins(Big(numbers)) is { } a ? Symbolics.LinearDiophantine.Frobenius(a, Budget.OrDefault(budget)).Largest : null;

    /// <summary>How many positive integers are no sum of these, each as often as wanted; null if infinitely many.</summary>
    public static BigInteger? NonRepresentableCount<T>(IEnumerable<T> numbers, Budget? budget = null)
        where T : IBinaryInteger<T> => Coins(Big(numbers)) is { } a ? Symbolics.LinearDiophantine.Frobenius(a, Budget.OrDefault(budget)).Count : null;

    /// <summary>The least solution in positive integers of x² - d·y² = n for n = 1, -1, 4 or -4, or null if there is none.</summary>
    /// <exception cref="ArgumentException">d is a square or not positive, or n is something else.</exception>
    public static (BigInteger X, BigInteger Y)? PellFundamental(BigInteger d, int n = 1, Budget? budget = null)
    {
        NoSquare(d);
        budget = Budget.OrDefault(budget);
        return n switch
        {
            1 or -1 => PellEquation.Unit(d, n, budget),
            4 => PellEquation.Positive(d, 4, budget, budget).First(s => s.Y.Sign > 0),
            -4 => PellEquation.FourUnit(d, -1, budget),
            _ => throw new ArgumentException($"the fundamental solution is that for 1, -1, 4 or -4; for {n} see PellSolutions", nameof(n)),
        };
    }

    /// <summary>
    /// One solution of x² - d·y² = n for each class: all solutions are ± these times powers of the fundamental solution for 1.
    /// </summary>
    public static IReadOnlyList<(BigInteger X, BigInteger Y)> PellClasses(BigInteger d, BigInteger n, Budget? budget = null)
    {
        NoSquare(d);
        return n.IsZero
            ? throw new ArgumentException("for n = 0 there is only x = y = 0", nameof(n))
            : PellEquation.Classes(d, n, Budget.OrDefault(budget));
    }

    /// <summary>
    /// Every solution of x² - d·y² = n with x ≥ 0 and y ≥ 0, ascending and lazily; without end if d is positive and no square. Any d.
    /// </summary>
    /// <exception cref="ArgumentException">There are infinitely many without an order: d is a square (0 included) and a whole line of solutions exists.</exception>
    public static IEnumerable<(BigInteger X, BigInteger Y)> PellSolutions(BigInteger d, BigInteger n, Budget? budget = null)
    {
        var given = budget;
        budget = Budget.OrDefault(budget);
        if (d.Sign > 0 && !IsSquare(d))
        {
            return n.IsZero ? [(0, 0)] : PellEquation.Positive(d, n, budget, Lazily(given));
        }

        if (d.Sign >= 0 && (n.IsZero || (d.IsZero && IsSquare(n))))
        {
            throw new ArgumentException($"x² - {d}·y² = {n} holds on a whole line", nameof(n));
        }

        return d.IsZero ? [] : PellEquation.Finite(d, n, budget);
    }

    /// <summary>
    /// The budget of a sequence that is made on demand: without one given, only the size of its numbers is limited, for the time is its
    /// reader's.
    /// </summary>
    private static Budget Lazily(Budget? budget) => budget ?? new Budget(Timeout.InfiniteTimeSpan, long.MaxValue);

    private static BigInteger[]? Coins(BigInteger[] numbers)
    {
        if (numbers.Length == 0 || !Array.TrueForAll(numbers, n => n.Sign > 0))
        {
            throw new ArgumentException("the numbers must be positive, and at least one", nameof(numbers));
        }

        return Gcd(numbers).IsOne ? numbers : null;
    }

    private static void NoSquare(BigInteger d)
    {
        if (d.Sign <= 0 || IsSquare(d))
        {
            throw new ArgumentException($"{d} is a square or not positive: Pell's equation then has finitely many solutions, see PellSolutions", nameof(d));
        }
    }
}
