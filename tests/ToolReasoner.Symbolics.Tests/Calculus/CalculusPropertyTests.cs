using FsCheck;
using FsCheck.Fluent;
using static ToolReasoner.Symbolics.Tests.Calculus.RandomExpressions;

namespace ToolReasoner.Symbolics.Tests.Calculus;

using Calculus = ToolReasoner.Symbolics.Calculus;

/// <summary>What calculus says of random expressions, held against numbers that are found without it.</summary>
public sealed class CalculusPropertyTests
{
    private const int Bits = 160;

    [Fact]
    public void The_derivative_of_an_antiderivative_is_the_integrand_at_points() => Hold(
        from f in Integrands from at in Points select (f, at),
        item => Calculus.Integrate(item.f, X, null, Steps(300_000)).Value is { } found
            ? Agree(Calculus.Derivative(found, X).Substitute(X, item.at + s_offset), item.f.Substitute(X, item.at + s_offset))
            : null,
        tests: 40, least: 20);

    [Fact]
    public void A_derivative_is_what_differences_go_to() => Hold(
        from f in Gen.OneOf(Smooth, Rationals) from at in Points select (f, at),
        item =>
        {
            // (f(x + h) − f(x − h))/2h differs from f'(x) by about h²·f'''(x)/6.
            var (x, h) = (item.at + s_offset, Rational.Pow(2, -200));
            var difference = (item.f.Substitute(X, x + h) - item.f.Substitute(X, x - h)) / (2 * h);
            return IsBelow(difference - Calculus.Derivative(item.f, X).Substitute(X, x), -200);
        },
        tests: 100, least: 60);

    [Fact]
    public void A_series_differs_from_the_value_by_less_than_its_order() => Hold(
        from f in Gen.OneOf(Smooth, Wild) from at in Points from order in Gen.Choose(1, 6) select (f, at, order),
        item =>
        {
            var series = Found(() => Calculus.Series(item.f, X, item.at, item.order, null, Steps()));
            var x = item.at + Rational.Pow(2, -400);
            var value = item.f.Substitute(X, x);
            return series is null || LogarithmOf(value, 200) is not { } size || size > 100
                ? null
                : IsBelow(value - series.ToExpr().Substitute(X, x), (-400 * item.order) + 200);
        },
        tests: 120, least: 50);

    [Fact]
    public void Values_go_to_a_limit() => Hold(
        from f in Wild from at in Points from isFar in Gen.Elements(true, false) select (f, at, isFar),
        item =>
        {
            Expr point = item.isFar ? Expr.Infinity : item.at;
            if (Calculus.Limit(item.f, X, point, Approach.Right, null, Steps()).Value is not { HoldsInfinity: false } limit)
            {
                return null;
            }

            // Near, and much nearer: the distance must have become less, however slowly it does.
            var (near, nearer) = (Distance(32), Distance(1024));
            return near is null || nearer is null ? null : nearer.Value < -30 || nearer.Value < near.Value;

            double? Distance(int bits)
            {
                var step = Rational.Pow(2, item.isFar ? bits : -bits);
                return LogarithmOf(item.f.Substitute(X, item.isFar ? step : item.at + step) - limit, 3_000);
            }
        },
        tests: 200, least: 60);

    [Fact]
    public void A_limit_of_a_sum_is_the_sum_of_limits() => Hold(
        from f in Wild from g in Wild from at in Points select (f, g, at),
        item => Limit(item.f, item.at) is { } left && Limit(item.g, item.at) is { } right && Limit(item.f + (3 * item.g), item.at) is { } both
            ? Agree(both, left + (3 * right))
            : null,
        tests: 100, least: 30);

    [Fact]
    public void Two_neighbouring_sums_differ_by_a_term() => Hold(
        from term in Terms from last in Gen.Choose(2, 40) select (term, last),
        item =>
        {
            var n = Expr.Symbol("n");
            return Calculus.Sum(item.term, K, 1, n, null, Steps()).Value is { } sum
                ? Agree(sum.Substitute(n, item.last) - sum.Substitute(n, item.last - 1), item.term.Substitute(K, item.last))
                    & Agree(sum.Substitute(n, 1), item.term.Substitute(K, 1))
                : null;
        },
        tests: 80, least: 60);

    [Fact]
    public void A_definite_integral_lies_in_its_certified_enclosure() => Hold(
        from f in Integrands from a in Points from b in Points where a < b select (f, a, b),
        item =>
        {
            if (Found(() => NumericValue.Enclose(Expr.Integral(item.f, X, item.a, item.b), 40, null, Steps(300_000))) is not { IsFinite: true } ball)
            {
                return null;
            }

            return Calculus.Integrate(item.f, X, item.a, item.b, null, Steps(300_000)).Value is { } found
                ? ComplexBall.Overlaps(NumericValue.Approximate(found, 80, Steps()), ball)
                : null;
        },
        tests: 40, least: 12);

    [Fact]
    public void An_integral_is_the_sum_of_those_of_its_parts() => Hold(
        from f in Integrands from a in Points from b in Points from c in Points where a < b && b < c select (f, a, b, c),
        item => Integral(item.f, item.a, item.b) is { } left && Integral(item.f, item.b, item.c) is { } right && Integral(item.f, item.a, item.c) is { } both
            ? Agree(both, left + right)
            : null,
        tests: 40, least: 12);

    [Fact]
    public void An_integral_is_linear_in_the_integrand() => Hold(
        from f in Integrands from g in Integrands from c in Points select (f, g, c),
        item => Integral(item.f, 1, 2) is { } left && Integral(item.g, 1, 2) is { } right && Integral(item.f + (item.c * item.g), 1, 2) is { } both
            ? Agree(both, left + (item.c * right))
            : null,
        tests: 40, least: 12);

    // An irrational step away from the points where random expressions like to be singular.
    private static readonly Expr s_offset = Expr.Sqrt(3) / 17;

    private static Expr? Integral(Expr f, Rational from, Rational to) => Calculus.Integrate(f, X, from, to, null, Steps(300_000)).Value;

    private static Expr? Limit(Expr f, Rational at) =>
        Calculus.Limit(f, X, at, Approach.Right, null, Steps()).Value is { HoldsInfinity: false } found ? found : null;

    private static T? Found<T>(Func<T> search)
        where T : class
    {
        try
        {
            return search();
        }
        catch (GaveUpException)
        {
            return null;
        }
    }

    // Null where one of them has no value, or none that can be told.
    private static bool? Agree(Expr left, Expr right) => IsBelow(left - right, -Bits / 2);

    // Whether |value| < 2^bits.
    private static bool? IsBelow(Expr value, int bits) => LogarithmOf(value, 400 - (2 * bits)) is { } size ? size <= bits : null;

    // log₂|value|, or of what it is surely below.
    private static double? LogarithmOf(Expr value, int bits)
    {
        if (value.HoldsInfinity)
        {
            return null;
        }

        var ball = Found(() => NumericValue.Enclose(value, bits, null, Steps(10_000_000)));
        return ball is not { IsFinite: true } ? null : Math.Max(Size(ball.Real), Size(ball.Imaginary));

        static double Size(Ball part)
        {
            var above = part.Above();
            return above.IsZero ? double.NegativeInfinity : above.Top;
        }
    }
}
