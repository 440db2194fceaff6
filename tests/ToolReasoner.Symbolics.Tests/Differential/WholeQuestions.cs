using System.Globalization;
using System.Numerics;
using Solver = ToolReasoner.Symbolics.Equations;

namespace ToolReasoner.Symbolics.Tests.Differential;

/// <summary>Number theory and combinatorics.</summary>
internal static class WholeQuestions
{
    public static Question Factorize(RandomTexts texts)
    {
        var number = texts.Chance(0.5) ? (BigInteger)texts.Whole(1, int.MaxValue - 1) * texts.Whole(1, int.MaxValue - 1) : texts.Whole(1, 100_000);
        return new("factorint", [Text(number)], budget => NumberTheory.Factorize(number, budget).Select(power => new object[] { Text(power.Prime), power.Exponent }));
    }

    public static Question NumberTheoretic(RandomTexts texts)
    {
        var n = texts.Chance(0.5) ? texts.Whole(1, 300) : texts.Whole(300, 50_000_000);
        var odd = (2 * texts.Whole(0, 5000)) + 1;
        var a = texts.Whole(1, 10_000);
        return texts.Whole(0, 13) switch
        {
            0 => Whole("totient", [n], budget => NumberTheory.Totient(n, budget)),
            1 => Whole("divisors", [n], budget => NumberTheory.DivisorCount(n, budget)),
            2 => Whole("sigma", [n], budget => NumberTheory.DivisorSum(n, 1, budget)),
            3 => Whole("mobius", [n], budget => NumberTheory.Mobius(n, budget)),
            4 => Whole("carmichael", [n], budget => NumberTheory.Carmichael(n, budget)),
            5 => Whole("nextprime", [n], budget => NumberTheory.NextPrime(n, budget)),
            6 => Whole("isprime", [n], budget => NumberTheory.IsPrime(n, budget) ? 1 : 0),
            7 => Whole("primepi", [n % 100_000], budget => NumberTheory.PrimeCount(n % 100_000, budget)),
            8 => Whole("jacobi", [a, odd], _ => NumberTheory.JacobiSymbol(a, odd)),
            9 when NumberTheory.AreCoprime(a, odd) => Whole("order", [a, odd], budget => NumberTheory.MultiplicativeOrder(a, odd, budget)),
            10 when NumberTheory.AreCoprime(a, odd) && odd > 1 => Whole("inverse", [a, odd], _ => NumberTheory.ModInverse(a, odd)),
            11 => Whole("multiplicity", [texts.Of(2, 3, 5, 6, 12), n], _ => default, (values, _) => NumberTheory.Valuation(values[1], values[0])),
            12 => Whole("integer_root", [n, texts.Whole(2, 5)], _ => default, (values, _) => NumberTheory.IntegerRoot(values[0], values[1])),
            _ => new("whole", ["bernoulli", new[] { Text(n % 40) }], budget => n % 40 == 1 ? Question.GaveUp : NumberTheory.Bernoulli(n % 40, budget).ToString()),
        };
    }

    public static Question PrimitiveRoot(RandomTexts texts)
    {
        var n = texts.Whole(2, 3000);
        return new("primitive_root", [Text(n)], budget => NumberTheory.PrimitiveRoot(n, budget) is { } root ? Text(root) : null);
    }

    public static Question DiscreteLog(RandomTexts texts)
    {
        var (n, b) = (texts.Whole(2, 4000), texts.Whole(1, 4000));
        var value = texts.Chance(0.7) ? (int)BigInteger.ModPow(b, texts.Whole(0, 500), n) : texts.Whole(0, n - 1);
        return new("logarithm", [Text(b), Text(value), Text(n)], budget => NumberTheory.DiscreteLog(b, value, n, budget) is { } power ? Text(power) : null);
    }

    public static Question ModularRoots(RandomTexts texts)
    {
        var (n, k) = (texts.Whole(1, 2000), texts.Of(2, 2, 3, 4, 6));
        var value = texts.Chance(0.7) ? (int)BigInteger.ModPow(texts.Whole(0, 2000), k, n) : texts.Whole(0, 2000) % n;
        return new("modular_roots", [Text(value), Text(k), Text(n)], budget =>
            (k == 2 ? NumberTheory.ModularSquareRoots(value, n, budget) : NumberTheory.ModularRoots(value, k, n, budget)).Order().Select(Text));
    }

    public static Question Congruence(RandomTexts texts)
    {
        var (text, modulus) = (texts.Polynomial(texts.Whole(1, 4)), texts.Whole(1, 400));
        return new("congruence", [text, modulus], budget => Solver.SolveCongruence(Expr.Parse(text), Expr.Symbol("x"), modulus, budget).Order().Select(Text));
    }

    public static Question Sequence(RandomTexts texts)
    {
        var (p, q, first, second) = (texts.NotZero(4), texts.Whole(-4, 4), texts.Whole(-3, 3), texts.Whole(-3, 3));
        var extra = texts.Of("0", "1", "n", "2^n", "3*n + 1", "(-1)^n");
        return new("sequence", [p, q, extra, first, second], budget =>
        {
            var solution = Recurrence.Solve(
                Expr.Parse($"f(n + 2) = ({p})*f(n + 1) + ({q})*f(n) + {extra}"), [Expr.Parse($"f(0) = {first}"), Expr.Parse($"f(1) = {second}")], budget);
            return solution.ClosedForm is null ? Question.GaveUp : Enumerable.Range(0, 9).Select(n => solution.Term(n, budget).ToString()).ToList();
        });
    }

    public static Question ContinuedFraction(RandomTexts texts)
    {
        var (p, d, q) = (texts.Whole(-20, 20), texts.Whole(2, 300), texts.NotZero(12));
        return NumberTheory.IsSquare(d)
            ? ContinuedFraction(texts)
            : new("continued", [Text(p), Text(d), Text(q)], budget => NumberTheory.ContinuedFractionOfQuadratic(p, d, q, budget).Terms().Take(40).Select(Text));
    }

    public static Question LinearPairs(RandomTexts texts)
    {
        var (a, b, c) = (texts.NotZero(200), texts.NotZero(200), texts.Whole(-500, 500));
        return new("linear_pairs", [Text(a), Text(b), Text(c)], _ => NumberTheory.LinearDiophantine(a, b, c) is { } found
            ? new[] { found.X, found.Y, found.StepX, found.StepY }.Select(Text)
            : null);
    }

    public static Question QuadraticPairs(RandomTexts texts)
    {
        const int Size = 12;
        var (a, b, c, d) = (texts.Whole(-4, 4), texts.Whole(-4, 4), texts.NotZero(4), texts.Whole(-30, 30));
        Expr[] unknowns = [Expr.Symbol("x"), Expr.Symbol("y")];
        var equation = Expr.Equation(Expr.Parse($"({a})*x^2 + ({b})*x*y + ({c})*y^2"), d);
        return new("quadratic_pairs", [new[] { Text(a), Text(b), Text(c), Text(d) }, Size], budget =>
        {
            var found = Solver.SolveIntegers([equation], unknowns, budget);
            if (!found.IsSure || found.Cases.Count > 0)
            {
                return Question.GaveUp;
            }

            var held = new List<int[]>();
            for (var x = -Size; x <= Size; x++)
            {
                for (var y = -Size; y <= Size; y++)
                {
                    Truth contains = found.Contains(Expr.Tuple(x, y));
                    if (contains == Truth.Unknown)
                    {
                        return Question.GaveUp;
                    }

                    if (contains == Truth.True)
                    {
                        held.Add([x, y]);
                    }
                }
            }

            return new { held };
        });
    }

    public static Question Combinatorial(RandomTexts texts)
    {
        var (n, k) = (texts.Whole(0, 40), texts.Whole(0, 12));
        return texts.Whole(0, 18) switch
        {
            0 => Whole("bell", [n], budget => Combinatorics.Bell(n, budget)),
            1 => Whole("catalan", [n], budget => Combinatorics.Catalan(n, budget)),
            2 => Whole("partitions", [5 * n], budget => Combinatorics.PartitionCount(5 * n, budget)),
            3 => Whole("binomial", [n - 20, k], budget => Combinatorics.Binomial((BigInteger)n - 20, k, budget)),
            4 => Whole("stirling2", [n, k], budget => Combinatorics.StirlingSecond(n, k, budget)),
            5 => Whole("stirling1", [n, k], budget => Combinatorics.StirlingFirst(n, k, false, budget)),
            6 => Whole("subfactorial", [n], budget => Combinatorics.Subfactorial(n, budget)),
            7 => Whole("doublefactorial", [n], budget => Combinatorics.DoubleFactorial(n, budget)),
            8 => Whole("motzkin", [n], budget => Combinatorics.Motzkin(n, budget)),
            9 => new("whole", ["harmonic", new[] { Text(n) }], budget => Combinatorics.Harmonic(n, budget).ToString()),
            10 => Whole("rising", [n - 20, k], budget => Combinatorics.RisingFactorial((BigInteger)n - 20, k, budget)),
            11 => Whole("falling", [n - 20, k], budget => Combinatorics.FallingFactorial((BigInteger)n - 20, k, budget)),
            12 => Whole("partitions_of", [n, k], budget => Combinatorics.PartitionCount(n, k, budget)),
            13 => Whole("multisets", [n + 1, k], budget => Combinatorics.CombinationsWithRepetition(n + 1, k, budget)),
            14 => Whole("necklaces", [n + 1, k + 1], budget => Combinatorics.Necklaces(n + 1, k + 1, budget)),
            15 => Whole("fibonacci", [n * 7], budget => NumberTheory.Fibonacci(n * 7, budget)),
            16 => Whole("lucas", [n * 7], budget => NumberTheory.Lucas(n * 7, budget)),
            17 => Whole("cyclotomic_at", [n + 1, k - 6], budget => IntegerPolynomial.Cyclotomic(n + 1, budget).Evaluate((BigInteger)k - 6)),
            _ => Whole("set_partitions", [Math.Min(n, 12), k], budget => Combinatorics.StirlingSecond(Math.Min(n, 12), k, budget)),
        };
    }

    private static Question Whole(string name, int[] values, Func<Budget, BigInteger> ours, Func<int[], Budget, BigInteger>? of = null) =>
        new("whole", [name, values.Select(value => Text(value)).ToList()], budget => Text(of is null ? ours(budget) : of(values, budget)));

    private static string Text(BigInteger value) => value.ToString(CultureInfo.InvariantCulture);
}
