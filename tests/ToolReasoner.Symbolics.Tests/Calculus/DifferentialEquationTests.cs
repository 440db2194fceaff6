using FsCheck;
using FsCheck.Fluent;

namespace ToolReasoner.Symbolics.Tests.Calculus;

using Calculus = ToolReasoner.Symbolics.Calculus;

/// <summary>Differential equations: the kinds of the textbooks, initial values, and random linear ones.</summary>
public sealed class DifferentialEquationTests
{
    private static readonly Expr s_x = Expr.Symbol("x");
    private static readonly Expr[] s_unknowns = [Expr.Symbol("y"), Expr.Symbol("y1"), Expr.Symbol("y2"), Expr.Symbol("y3"), Expr.Symbol("y4")];

    [Theory]
    [InlineData("y1 = y", 1)]
    [InlineData("y1 + 2*x*y = x", 1)]
    [InlineData("x*y1 + y = sin(x)", 1)]
    [InlineData("y1 = y/x + x^2", 1)]
    [InlineData("y1 + y*tan(x) = cos(x)", 1)]
    [InlineData("y1 = a*y + b", 1)]
    [InlineData("y1 = y^2", 1)]
    [InlineData("y1 = x/y", 1)]
    [InlineData("y1 = 1 + y^2", 1)]
    [InlineData("y1 = y*(1 - y)", 1)]
    [InlineData("y1 = exp(x + y)", 1)]
    [InlineData("y1 = x*y^2/(1 + x^2)", 1)]
    [InlineData("y1 + y/x = y^2", 1)]
    [InlineData("y1 = y + x*y^3", 1)]
    [InlineData("y1 = (x + y)/x", 1)]
    [InlineData("y1 = (x^2 + y^2)/(x*y)", 1)]
    [InlineData("y2 - 3*y1 + 2*y = 0", 2)]
    [InlineData("y2 + 4*y = 0", 2)]
    [InlineData("y2 + 2*y1 + y = exp(-x)", 2)]
    [InlineData("y2 + y = sin(x)", 2)]
    [InlineData("y2 + 2*y1 + 5*y = x^2*exp(x)*cos(2*x)", 2)]
    [InlineData("y2 - y = x*exp(x) + 3", 2)]
    [InlineData("y2 + y = 1/cos(x)", 2)]
    [InlineData("y3 - y = x", 3)]
    [InlineData("y4 - 16*y = exp(2*x)", 4)]
    [InlineData("y4 + 2*y2 + y = cos(x)", 4)]
    [InlineData("x^2*y2 + x*y1 - y = 0", 2)]
    [InlineData("x^2*y2 - 3*x*y1 + 4*y = x^2", 2)]
    [InlineData("x^2*y2 + x*y1 + y = ln(x)", 2)]
    public void A_solution_solves_the_equation(string text, int order)
    {
        var solution = Assert.IsType<DifferentialSolution.Explicit>(DifferentialEquations.Solve(Expr.Parse(text), s_x, s_unknowns[..(order + 1)]));
        Assert.Equal(order, solution.Constants.Count);
        Assert.Contains(solution.Functions, function => solution.Constants.All(function.DependsOn));
        Assert.All(solution.Functions, function => Assert.True(Residue(text, function, solution.Constants) < 1e-20, $"{function}"));
    }

    [Theory]
    [InlineData("2*x*y + (x^2 + 3*y^2)*y1 = 0")]
    [InlineData("exp(y) + (x*exp(y) + 2*y)*y1 = 0")]
    [InlineData("y1 = (x - y)/(x + y)")]
    [InlineData("y + (x^2*y - x)*y1 = 0")]
    public void Curves_solve_what_no_function_is_found_for(string text)
    {
        var solution = DifferentialEquations.Solve(Expr.Parse(text), s_x, s_unknowns[..2]);
        if (solution is DifferentialSolution.Explicit { Functions: var functions, Constants: var constants })
        {
            Assert.All(functions, function => Assert.True(Residue(text, function, constants) < 1e-20, $"{function}"));
            return;
        }

        var curves = Assert.IsType<DifferentialSolution.Implicit>(solution).Relation.Operands[0];
        var slope = Calculus.ImplicitDerivative(curves, s_unknowns[0], s_x);
        var sides = (RelationExpr)Expr.Parse(text);
        var left = (sides.Operands[0] - sides.Operands[1]).Substitute(s_unknowns[1], slope).Substitute(s_unknowns[0], new Rational(7, 9)).Substitute(s_x, new Rational(5, 4));
        Assert.True(NumericValue.Enclose(left, 200).Real.Above().ToDouble() < 1e-20);
    }

    [Theory]
    [InlineData("y1 = y", "0", new[] { "2" }, "2*exp(x)")]
    [InlineData("y1 = y^2", "0", new[] { "1" }, "1/(1 - x)")]
    [InlineData("y1 = -x/y", "0", new[] { "2" }, "sqrt(4 - x^2)")]
    [InlineData("y1 = y*(1 - y)", "0", new[] { "1/2" }, "1/(1 + exp(-x))")]
    [InlineData("y1 = y^2", "0", new[] { "0" }, "0")]
    [InlineData("y2 + y = 0", "0", new[] { "0", "1" }, "sin(x)")]
    [InlineData("y2 - 3*y1 + 2*y = exp(3*x)", "0", new[] { "1", "1" }, "3/2*exp(x) - exp(2*x) + exp(3*x)/2")]
    [InlineData("y3 = 6", "0", new[] { "1", "0", "0" }, "x^3 + 1")]
    [InlineData("x^2*y2 - 2*y = 0", "1", new[] { "1", "2" }, "x^2")]
    public void Initial_values_fix_the_constants(string text, string point, string[] values, string solution)
    {
        var found = DifferentialEquations.SolveInitial(Expr.Parse(text), s_x, s_unknowns[..(values.Length + 1)], Expr.Parse(point), [.. values.Select(v => Expr.Parse(v))]);
        Assert.Equal(Truth.True, Equality.DecideWhereReal(found.Require(), Expr.Parse(solution)).Truth);
    }

    [Theory]
    [InlineData("y1 = x^2 + y^2")]
    [InlineData("y1^2 + y^2 = 1")]
    [InlineData("y1 = sin(x*y)")]
    public void Other_equations_are_given_up(string text) =>
        Assert.IsType<DifferentialSolution.GaveUp>(DifferentialEquations.Solve(Expr.Parse(text), s_x, s_unknowns[..2], null, RandomExpressions.Steps(1_000_000)));

    [Fact]
    public void A_random_linear_equation_with_a_chosen_solution_is_solved_through_its_initial_values() => RandomExpressions.Hold(
        from roots in Gen.ListOf(Gen.Choose(-2, 2), 2)
        from coefficients in Gen.ListOf(Gen.Choose(-3, 3), 3)
        from rate in Gen.Choose(-2, 2)
        from turn in Gen.Choose(0, 2)
        select (roots, coefficients, rate, turn),
        item =>
        {
            // y is chosen, the right side is what the operator makes of it.
            var polynomial = Expr.Add([.. item.coefficients.Select((c, i) => c * Expr.Pow(s_x, i))]);
            var y = polynomial * Expr.Exp(item.rate * s_x) * Expr.Cos(item.turn * s_x);
            var (p, q) = (-(item.roots[0] + item.roots[1]), item.roots[0] * item.roots[1]);
            var slope = Calculus.Derivative(y, s_x);
            var right = Calculus.Derivative(slope, s_x) + (p * slope) + (q * y);
            var statement = Expr.Equation(s_unknowns[2] + (p * s_unknowns[1]) + (q * s_unknowns[0]), right);
            var found = DifferentialEquations.SolveInitial(statement, s_x, s_unknowns[..3], 0, [y.Substitute(s_x, 0), slope.Substitute(s_x, 0)], null, RandomExpressions.Steps());
            return found is DifferentialSolution.Explicit { Functions: [var only] }
                && NumericValue.Enclose((only - y).Substitute(s_x, new Rational(5, 7)), 200).ContainsZero;
        },
        tests: 25, least: 25);

    // |F| at a point, with numbers for the constants and parameters.
    private static double Residue(string text, Expr function, IReadOnlyList<Expr> constants)
    {
        var sides = (RelationExpr)Expr.Parse(text);
        var left = sides.Operands[0] - sides.Operands[1];
        var derivative = function;
        foreach (var unknown in s_unknowns)
        {
            left = left.Substitute(unknown, derivative);
            derivative = Calculus.Derivative(derivative, s_x);
        }

        for (var i = 0; i < constants.Count; i++)
        {
            left = left.Substitute(constants[i], new Rational(i + 2, 3));
        }

        left = left.Substitute(Expr.Symbol("a"), new Rational(3, 5)).Substitute(Expr.Symbol("b"), new Rational(2, 7)).Substitute(s_x, new Rational(1, 3));
        var ball = NumericValue.Enclose(left, 300);
        return Math.Max(ball.Real.Above().ToDouble(), ball.Imaginary.Above().ToDouble());
    }
}
