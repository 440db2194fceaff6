namespace ToolReasoner.Symbolics.Bench;

/// <content>Equations and calculus.</content>
internal static partial class Operations
{
    private static IReadOnlyList<Operation> Solving() =>
    [
        On("solve-quadratic", "x^2 - 5*x + 6 = 0", Solve, isSchool: true),
        On("solve-quadratic-surd", "3*x^2 + 2*x - 4 = 0", Solve, isSchool: true),
        On("solve-cubic", "x^3 - 6*x^2 + 11*x - 6 = 0", Solve, isSchool: true),
        On("solve-cubic-real-roots", "x^3 - 3*x + 1 = 0", Solve),
        On("solve-biquadratic", "x^4 - 5*x^2 + 3 = 0", Solve),
        On("solve-fraction", "1/x + 1/(x + 1) = 3/2", Solve),
        On("solve-root", "sqrt(x + 3) = x - 3", Solve),
        On("solve-modulus", "abs(x - 1) = 3", Solve),
        On("solve-exponential", "4^x - 3*2^x + 2 = 0", Solve),
        On("solve-logarithm", "ln(x) + ln(x - 1) = ln(6)", Solve),
        On("solve-sine", "sin(x) = 1/2", Solve),
        On("solve-inequality", "x^2 - 4 < 0", Solve),
        On("solve-rational-inequality", "(x - 1)/(x + 2) >= 0", Solve),
    ];

    private static IReadOnlyList<Operation> Analysis() =>
    [
        On("derivative", "x^3 + 2*x^2 - sin(x)", value => Calculus.Derivative(value, s_x), isSchool: true),
        On("derivative-chain", "exp(sin(x^2))*ln(1 + x^2)/x", value => Calculus.Derivative(value, s_x), isSchool: true),
        On("derivative-fourth", "x^2*exp(3*x)*cos(x)", value => Calculus.Derivative(value, s_x, 4)),
        On("hessian", "x^3*y^2 + sin(x*y) - z*x", value => Calculus.Hessian(value, [s_x, s_y, s_z])),
        On("limit-sine", "sin(x)/x", value => Calculus.Limit(value, s_x, 0)),
        On("limit-rational", "(3*x^2 + x)/(2*x^2 - 5)", value => Calculus.Limit(value, s_x, Expr.Infinity)),
        On("limit-euler", "(1 + 1/x)^x", value => Calculus.Limit(value, s_x, Expr.Infinity)),
        On("limit-taylor", "(exp(x) - 1 - x)/x^2", value => Calculus.Limit(value, s_x, 0)),
        On("limit-oscillating", "(x + sin(x))/(2*x + cos(x))", value => Calculus.Limit(value, s_x, Expr.Infinity).Require()),
        On("taylor-8", "exp(x)*cos(x)", value => Calculus.TaylorPolynomial(value, s_x, 0, 7)),
        On("integral-polynomial", "3*x^2 + 2*x - 1", Antiderivative),
        On("integral-rational", "1/(x^2 + 3*x + 2)", Antiderivative),
        On("integral-rational-harder", "(x^3 + 2)/((x - 1)^2*(x^2 + 1))", Antiderivative),
        On("integral-parts", "x*exp(x)", Antiderivative),
        On("integral-parts-logarithm", "x^2*ln(x)", Antiderivative),
        On("integral-substitution", "2*x*cos(x^2 + 1)", Antiderivative),
        On("integral-trigonometric", "sin(x)^2*cos(x)^3", Antiderivative),
        On("integral-exponential", "exp(2*x)*sin(3*x)", Antiderivative),
        On("integral-root", "sqrt(1 - x^2)", Antiderivative),
        On("integral-definite", "sin(x)", value => Definite(value, 0, Expr.Pi)),
        On("integral-definite-rational", "x^2/(x^3 + 1)", value => Definite(value, 0, 2)),
        On("integral-improper", "1/(1 + x^2)", value => Definite(value, -Expr.Infinity, Expr.Infinity)),
        On("integral-improper-exponential", "x^3*exp(-x)", value => Definite(value, 0, Expr.Infinity)),
        On("integral-gauss", "exp(-x^2)", value => Definite(value, -Expr.Infinity, Expr.Infinity)),
        On("sum-squares", "x^2", value => Total(value, 1, Expr.Symbol("n"))),
        On("sum-geometric", "x*2^x", value => Total(value, 0, Expr.Symbol("n"))),
        On("sum-telescoping", "1/(x*(x + 1))", value => Total(value, 1, Expr.Infinity)),
        On("sum-basel", "1/x^2", value => Total(value, 1, Expr.Infinity)),
        On("sum-exponential", "3^x/factorial(x)", value => Total(value, 0, Expr.Infinity)),
    ];

    private static object Antiderivative(Expr value) => Calculus.Integrate(value, s_x).Require();

    private static object Definite(Expr value, Expr from, Expr to) => Calculus.Integrate(value, s_x, from, to).Require();

    private static object Total(Expr term, Expr from, Expr to) => Calculus.Sum(term, s_x, from, to).Require();

    private static object Solve(Expr statement) => Equations.Solve(statement, s_x) is { IsSure: true } found
        ? found : throw new InvalidDataException($"{statement} is not solved for sure");
}
