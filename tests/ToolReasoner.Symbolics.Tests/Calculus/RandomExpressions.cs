using FsCheck;
using FsCheck.Fluent;

namespace ToolReasoner.Symbolics.Tests.Calculus;

/// <summary>Generators of random expressions in x (or k), by kind, and the way to hold a property against them.</summary>
internal static class RandomExpressions
{
    /// <summary>x.</summary>
    public static readonly Expr X = Expr.Symbol("x");

    /// <summary>k, an index.</summary>
    public static readonly Expr K = Expr.Symbol("k");

    /// <summary>Points from −6 to 6 with denominators up to 4.</summary>
    public static Gen<Rational> Points { get; } =
        from numerator in Gen.Choose(-6, 6) from denominator in Gen.Choose(1, 4) select new Rational(numerator, denominator);

    /// <summary>Analytic on the whole line.</summary>
    public static Gen<Expr> Smooth { get; } = Gen.Sized(size => OfDepth(Math.Clamp(size / 20, 1, 3), isSmooth: true));

    /// <summary>With poles, branch points, jumps and oscillations.</summary>
    public static Gen<Expr> Wild { get; } = Gen.Sized(size => OfDepth(Math.Clamp(size / 20, 1, 3), isSmooth: false));

    /// <summary>Fractions of polynomials of low degree.</summary>
    public static Gen<Expr> Rationals { get; } =
        from above in Gen.ListOf(Gen.Choose(-3, 3), 3) from below in Gen.ListOf(Gen.Choose(-3, 3), 4)
        let bottom = Polynomial(below)
        where !bottom.Equals(0)
        select Polynomial(above) / bottom;

    /// <summary>Of kinds that often have an antiderivative: a polynomial times a function, fractions, roots, and derivatives of random expressions.</summary>
    public static Gen<Expr> Integrands { get; } =
        from coefficients in Gen.ListOf(Gen.Choose(-3, 3), 3)
        from slope in Points
        from shift in Gen.Choose(-2, 2)
        from kind in Gen.Choose(0, 9)
        from fraction in Rationals
        from other in OfDepth(2, isSmooth: true)
        let polynomial = Polynomial(coefficients)
        let line = (slope * X) + shift
        let value = kind switch
        {
            0 => polynomial * Expr.Exp(line),
            1 => polynomial * Expr.Sin(line),
            2 => polynomial * Expr.Ln(Expr.Abs(line + 9)),
            3 => polynomial * Expr.Abs(line),
            4 => polynomial / Expr.Sqrt(Expr.Pow(X, 2) + shift + 7),
            5 => Expr.Pow(Expr.Sin(line), 2) * Expr.Cos(X),
            6 => 1 / (shift + 4 + Expr.Cos(X)),
            7 => polynomial * Expr.Floor(X),
            8 => fraction,
            _ => Differentiation.Of(other, (SymbolExpr)X, Steps()),
        }
        where !value.HoldsInfinity
        select value;

    /// <summary>Terms in k of the kinds that have closed sums: a polynomial times a power, a factorial or a wave, or a telescoping fraction.</summary>
    public static Gen<Expr> Terms { get; } =
        from coefficients in Gen.ListOf(Gen.Choose(-4, 4), 3)
        from kind in Gen.Choose(0, 5)
        from number in Points
        from shift in Gen.Choose(1, 4)
        let polynomial = Polynomial(coefficients).Substitute(X, K)
        select kind switch
        {
            0 => polynomial,
            1 => polynomial * Expr.Pow(number, K),
            2 => polynomial * Expr.Sin(number * K),
            3 => K * Expr.Factorial(K) * number,
            4 => 1 / ((K + shift) * (K + shift + 2)),
            _ => number / (K + shift),
        };

    /// <summary>
    /// Holds a property against random values: the same ones in every run, unless PROPERTY_SEED is set to another number or to <c>fresh</c>. One that
    /// fails is printed with the seed that leads to it.
    /// </summary>
    /// <param name="values">From where.</param>
    /// <param name="property">Null where a value says nothing.</param>
    /// <param name="tests">How many values.</param>
    /// <param name="least">How many of them must say something, for the test to be one.</param>
    public static void Hold<T>(Gen<T> values, Func<T, bool?> property, int tests, int least)
    {
        var seed = Environment.GetEnvironmentVariable("PROPERTY_SEED") ?? "1";
        var config = Config.QuickThrowOnFailure.WithMaxTest(tests).WithEndSize(80);
        config = seed == "fresh" ? config : config.WithReplay(ulong.Parse(seed, System.Globalization.CultureInfo.InvariantCulture), 1);
        var said = 0;
        Prop.ForAll(values.ToArbitrary(), value =>
        {
            var holds = property(value);
            said += holds is null ? 0 : 1;
            return holds != false;
        }).Check(config);
        Assert.True(said >= least, $"only {said} of {tests} values said anything");
    }

    /// <summary>No clock, so that a busy machine changes nothing.</summary>
    public static Budget Steps(long steps = 4_000_000) => new(Timeout.InfiniteTimeSpan, steps);

    private static Expr Polynomial(IEnumerable<int> coefficients) => Expr.Add([.. coefficients.Select((c, i) => c * Expr.Pow(X, i))]);

    private static Gen<Expr> OfDepth(int depth, bool isSmooth)
    {
        var leaf = Gen.Frequency((4, Gen.Constant(X)), (1, Points.Select(n => (Expr)n)));
        if (depth == 0)
        {
            return leaf;
        }

        var below = OfDepth(depth - 1, isSmooth);
        Function[] functions = isSmooth
            ? [Function.Sin, Function.Cos, Function.Atan]
            : [Function.Sin, Function.Cos, Function.Atan, Function.Tan, Function.Ln, Function.Abs, Function.Sign, Function.Floor];
        var calls = from f in Gen.Elements(functions) from x in below select Expr.Apply(f, x);
        var sums = from a in below from b in below select a + b;
        var products = from a in below from b in below select a * b;
        var exponentials = below.Select(Expr.Exp);
        var powers = from a in below from n in Gen.Choose(isSmooth ? 2 : -2, 3) select Expr.Pow(a, n);
        var all = Gen.Frequency((3, calls), (4, sums), (4, products), (1, exponentials), (1, powers), (2, leaf));
        if (!isSmooth)
        {
            var quotients = from a in below from b in below select a / b;
            all = Gen.Frequency((5, all), (2, quotients), (1, below.Select(Expr.Sqrt)));
        }

        return all.Where(value => value.Size < 200 && !value.HoldsInfinity);
    }
}
