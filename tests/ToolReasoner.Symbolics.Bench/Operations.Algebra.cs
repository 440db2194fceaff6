namespace ToolReasoner.Symbolics.Bench;

/// <content>Polynomials, simplification and comparison.</content>
internal static partial class Operations
{
    private static IReadOnlyList<Operation> Polynomials() =>
    [
        On("expand-product", "(x + 1)*(x + 2)*(x + 3)*(x + 4)", value => value.Expand()),
        On("expand-binomial-10", "(x + y)^10", value => value.Expand()),
        On("expand-trinomial-8", "(x + y + z)^8", value => value.Expand()),
        On("factor-quadratic", "x^2 - 5*x + 6", value => value.Factor(), isSchool: true),
        On("factor-cubic", "x^3 - 6*x^2 + 11*x - 6", value => value.Factor(), isSchool: true),
        On("factor-x^12-1", "x^12 - 1", value => value.Factor()),
        On("factor-degree-8", "6*x^8 + 5*x^7 - 21*x^6 + 7*x^5 + 28*x^4 - 34*x^3 + 5*x^2 + 15*x - 6", value => value.Factor()),
        On("factor-swinnerton-dyer-8", "x^8 - 40*x^6 + 352*x^4 - 960*x^2 + 576", value => value.Factor()),
        On("factor-three-cubes", "x^3 + y^3 + z^3 - 3*x*y*z", value => value.Factor()),
        new("factor-multivariate", () =>
        {
            var value = Expr.Parse("(x^2 + y*z + 1)*(x*y - z^2 + 2)*(x + y - z)").Expand();
            return () => value.Factor();
        }),
        On("gcd-univariate", "x^3 - 1", "x^4 + x^2 - 2", (a, b) => Poly.Gcd(a, b), isSchool: true),
        new("gcd-degree-12", () =>
        {
            var common = Expr.Parse("3*x^6 - x^4 + 7*x - 11");
            var a = (common * Expr.Parse("x^6 + 5*x^3 - 2*x + 9")).Expand();
            var b = (common * Expr.Parse("2*x^6 - x^5 + x - 4")).Expand();
            return () => Poly.Gcd(a, b);
        }),
        new("gcd-multivariate", () =>
        {
            var a = Expr.Parse("(x*y + z^2 - 1)*(x^2 - y*z)").Expand();
            var b = Expr.Parse("(x*y + z^2 - 1)*(y^2 + x + 3)").Expand();
            return () => Poly.Gcd(a, b);
        }),
        On("resultant", "x^4 + 3*x^2*y - y^3 + 1", "x^3 - x*y + 2", (a, b) => Poly.Resultant(a, b, s_x)),
        On("discriminant", "x^4 + y*x^2 - 3*x + y", value => Poly.Discriminant(value, s_x)),
        On("quotient", "x^6 - 3*x^4 + 2*x - 7", "x^2 + x - 1", (a, b) => Poly.Divide(a, b, s_x).Quotient),
        Timed("groebner-basis", () => Poly.GroebnerBasis([s_x + s_y + s_z, (s_x * s_y) + (s_y * s_z) + (s_z * s_x), (s_x * s_y * s_z) - 1], [s_x, s_y, s_z])),
        On("partial-fractions", "(5*x + 3)/((x - 1)*(x + 2))", value => value.Apart(s_x)),
        On("partial-fractions-harder", "(x^4 + 1)/(x^2*(x - 1)^2*(x^2 + 1))", value => value.Apart(s_x)),
        On("minimal-polynomial", "sqrt(2) + sqrt(3)", value => Poly.MinimalPolynomial(value, s_x)),
    ];

    private static IReadOnlyList<Operation> Simplification() =>
    [
        On("simplify-fraction", "(x^2 - 1)/(x^2 + 2*x + 1)", value => value.Simplify(), isSchool: true),
        On("cancel-fraction", "(x^3 - 1)/(x^2 - 1)", value => value.Cancel(), isSchool: true),
        On("together", "1/x + 1/(x + 1) + 1/(x + 2)", value => value.Together()),
        On("simplify-nested-fraction", "1/(1 + 1/(1 + 1/x))", value => value.Simplify()),
        On("simplify-sine-cosine", "sin(x)^2 + cos(x)^2", value => value.Simplify()),
        On("simplify-double-angle", "sin(x)^4 - cos(x)^4 + cos(2*x)", value => value.Simplify()),
        On("denest-radical", "sqrt(5 + 2*sqrt(6))", value => value.Denest()),
        On("rationalize-denominator", "1/(sqrt(2) + sqrt(3) + 1)", value => value.RationalizeDenominator()),
        On("expand-trigonometry", "sin(3*x + y)", value => value.ExpandTrigonometry()),
        On("expand-logarithms", "ln(6) + ln(2/3) - 2*ln(2)", value => value.Simplify()),
        On("simplify-powers", "x^(1/2)*x^(3/2)/x + (x*y)^3/(x^2*y)", value => value.Simplify()),
    ];

    private static IReadOnlyList<Operation> Comparison() =>
    [
        On("equal-polynomials", "(x + 1)^5", "x^5 + 5*x^4 + 10*x^3 + 10*x^2 + 5*x + 1", (a, b) => Proved(a, b, Truth.True)),
        On("equal-double-angle", "sin(2*x)", "2*sin(x)*cos(x)", (a, b) => Proved(a, b, Truth.True)),
        On("equal-radicals", "sqrt(5 + 2*sqrt(6))", "sqrt(2) + sqrt(3)", (a, b) => Proved(a, b, Truth.True)),
        On("equal-logarithms", "ln(3 + 2*sqrt(2))", "2*ln(1 + sqrt(2))", (a, b) => Proved(a, b, Truth.True)),
        On("equal-cubic-surd", "(2 + sqrt(5))^(1/3) - 1/(2 + sqrt(5))^(1/3)", "1", (a, b) => Proved(a, b, Truth.True)),
        On("unequal-polynomials", "(x + 1)^5", "x^5 + 5*x^4 + 10*x^3 + 10*x^2 + 5*x + 2", (a, b) => Proved(a, b, Truth.False)),
        On("unequal-constants", "sqrt(2) + sqrt(3)", "314626437/100000000", (a, b) => Proved(a, b, Truth.False)),
        On("unequal-functions", "sin(x)^2", "sin(x^2)", (a, b) => Proved(a, b, Truth.False)),
        On("order-of-constants", "e^pi", "pi^e", (a, b) => Order.Compare(a, b) > 0 ? true : throw new InvalidDataException("e^pi is greater")),
    ];

    private static object Proved(Expr left, Expr right, Truth expected) => Equality.Decide(left, right) is { } found && found.Truth == expected
        ? found : throw new InvalidDataException($"{left} = {right} should be {expected}");
}
