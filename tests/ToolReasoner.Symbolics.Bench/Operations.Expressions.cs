namespace ToolReasoner.Symbolics.Bench;

/// <content>Numbers, trees, texts and decimals.</content>
internal static partial class Operations
{
    private static IReadOnlyList<Operation> Radicals() =>
    [
        Timed("sum-of-square-roots", () => Expr.Sqrt(12) + Expr.Sqrt(27) - Expr.Sqrt(75)),
        Timed("cube-root-of-54", () => Expr.Pow(54, new Rational(1, 3))),
        Timed("harmonic-sum-100", () =>
        {
            var sum = Rational.Zero;
            for (var k = 1; k <= 100; k++)
            {
                sum += new Rational(1, k);
            }

            return sum;
        }),
        On("power-of-surd", "(1 + sqrt(2))^10", value => value.Expand()),
        On("product-of-surds", "(sqrt(2) + sqrt(3))*(sqrt(6) - sqrt(5))*(1 + sqrt(2))", value => value.Expand()),
        Timed("sine-of-fifteen-degrees", () => Expr.Sin(Expr.Pi / 12)),
        On("power-of-complex", "(2 + 3*i)^8", value => value.Expand()),
    ];

    private static IReadOnlyList<Operation> Trees() =>
    [
        Timed("build-polynomial", () =>
        {
            Expr sum = 0;
            for (var k = 0; k <= 10; k++)
            {
                sum += k * Expr.Pow(s_x, k);
            }

            return sum;
        }),
        Timed("build-like-terms", () => Expr.Add([.. Enumerable.Range(1, 30).Select(k => k * (k % 3 == 0 ? s_x : k % 3 == 1 ? s_y : s_x * s_y))])),
        Timed("build-fraction", () => ((s_x * s_y) + 1) / (Expr.Pow(s_x, 2) * s_y) * Expr.Sqrt(s_x) / s_y),
        On("substitute-number", "x^3 + 2*x^2*y + sin(x) + y^2/x", value => value.Substitute(s_x, 3)),
        On("substitute-expression", "x^3 + 2*x^2*y + sin(x) + y^2/x", value => value.Substitute(s_x, s_y + 1)),
        Timed("parse-infix", () => Expr.Parse("x^3 + 2*x*y - sin(x)/(1 + x^2) + sqrt(3)*exp(-x)")),
        Timed("parse-latex", () => Expr.ParseLatex(@"\frac{x^2+1}{\sqrt{x}} + \sin\left(2x\right) - \frac{3}{4}e^{-x}")),
        On("print-infix", "x^3 + 2*x*y - sin(x)/(1 + x^2) + sqrt(3)*exp(-x)", value => value.ToString()),
        On("print-latex", "x^3 + 2*x*y - sin(x)/(1 + x^2) + sqrt(3)*exp(-x)", value => value.ToLatex()),
    ];

    private static IReadOnlyList<Operation> Decimals() =>
    [
        On("decimals-radicals-50", "sqrt(2) + sqrt(3)/7 - 5^(1/3)", value => value.ToDecimalString(50)),
        On("decimals-constants-50", "pi^2 + e*sqrt(2)", value => value.ToDecimalString(50)),
        On("decimals-functions-50", "sin(1) + ln(3)*atan(2)", value => value.ToDecimalString(50)),
        On("decimals-gamma-50", "gamma(1/3) + zeta(3)", value => value.ToDecimalString(50)),
        On("decimals-cancellation-50", "sqrt(1000001) - 1000 - 1/2000 + exp(pi*sqrt(163))/10^17", value => value.ToDecimalString(50)),
    ];
}
