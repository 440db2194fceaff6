using static ToolReasoner.Symbolics.Expr;

namespace ToolReasoner.Symbolics.Tests.Expressions;

public sealed class TreeToolTests
{
    private static readonly Expr s_x = Symbol("x");
    private static readonly Expr s_y = Symbol("y");
    private static readonly Expr s_n = Symbol("n");

    [Fact]
    public void Substitution_is_simultaneous()
    {
        var swapped = ((2 * s_x) + s_y).Substitute(new Dictionary<Expr, Expr> { [s_x] = s_y, [s_y] = s_x });
        Assert.Equal(s_x + (2 * s_y), swapped);
    }

    [Fact]
    public void Any_part_can_be_replaced() =>
        Assert.Equal(Pow(s_y, 2) + (3 * s_y), (Pow(Sin(s_x), 2) + (3 * Sin(s_x))).Substitute(Sin(s_x), s_y));

    [Fact]
    public void A_value_put_in_is_worked_out() => Assert.Equal(7, (Pow(s_x, 2) - (s_x * s_y) + 1).Substitute(new Dictionary<Expr, Expr> { [s_x] = 3, [s_y] = 1 }));

    [Fact]
    public void A_bound_variable_is_not_replaced_but_its_bounds_are()
    {
        var sum = BigOperation(BigOperator.Sum, s_n * s_x, s_n, 1, s_n);
        Assert.Equal(BigOperation(BigOperator.Sum, s_n * s_x, s_n, 1, 5), sum.Substitute(s_n, 5));
        Assert.Equal(["n", "x"], sum.FreeSymbols.Select(symbol => symbol.Name));
        Assert.Equal(["x"], sum.Substitute(s_n, 5).FreeSymbols.Select(symbol => symbol.Name));
        Assert.True(Integral(s_x, s_x, 0, 1).IsConstant);
        Assert.False(Integral(s_x, s_x).IsConstant);
    }

    [Fact]
    public void A_bound_variable_is_renamed_before_it_would_capture()
    {
        var sum = BigOperation(BigOperator.Sum, s_n * s_x, s_n, 1, 9).Substitute(s_x, s_n);
        Assert.Equal(BigOperation(BigOperator.Sum, Symbol("n_1") * s_n, Symbol("n_1"), 1, 9), sum);
    }

    [Fact]
    public void A_derivative_that_stays_takes_other_names_but_no_values()
    {
        var derivative = Derivative(Apply(Function.Unknown("f"), s_x, s_y), s_x);
        Assert.Equal(Derivative(Apply(Function.Unknown("f"), s_n, s_y), s_n), derivative.Substitute(s_x, s_n));
        Assert.Equal(Derivative(Apply(Function.Unknown("f"), s_x, 2), s_x), derivative.Substitute(s_y, 2));
        Assert.Throws<GaveUpException>(() => derivative.Substitute(s_x, 2));
        Assert.Throws<GaveUpException>(() => derivative.Substitute(s_y, s_x));
    }

    [Fact]
    public void What_does_not_change_is_not_rebuilt()
    {
        var whole = Sin(s_x) + Pow(s_y, 3);
        Assert.Same(whole, whole.Substitute(s_n, 5));
        Assert.Same(whole, whole.Transform(part => part));
        Assert.Equal(Cos(s_x) + Pow(s_y, 3), whole.Transform(part => part is FunctionExpr call && call.Function == Function.Sin ? Cos(call.Operands[0]) : part));
    }

    [Fact]
    public void Parts_are_found() => Assert.Equal(
        (true, false, true, false),
        (Sin(s_x + 1).Contains(s_x + 1), Sin(s_x + 1).Contains(s_y), Sin(s_x).DependsOn(s_x), BigOperation(BigOperator.Sum, s_n, s_n, 1, 2).DependsOn(s_n)));

    [Fact]
    public void Terms_split_into_number_and_rest()
    {
        Assert.Equal((new Rational(3, 2), s_x * s_y), (s_x * s_y * 3 / 2).SplitCoefficient());
        Assert.Equal((Rational.One, Sin(s_x)), Sin(s_x).SplitCoefficient());
        Assert.Equal((new Rational(5), (Expr)1), ((Expr)5).SplitCoefficient());
    }

    [Fact]
    public void Fractions_split_into_numerator_and_denominator() =>
        Assert.Equal((3 * s_x * Sqrt(2), 4 * Pow(s_y, 2) * Pow(2, s_n)), (Sqrt(2) * 3 * s_x / (4 * s_y * s_y * Pow(2, s_n))).SplitFraction());

    [Fact]
    public void Polynomials_that_stand_written_out_are_read()
    {
        var polynomial = (3 * Pow(s_x, 4)) - (s_x * s_y) + s_y + 7;
        Assert.Equal((4, 1, 0), (polynomial.DegreeIn(s_x), polynomial.DegreeIn(s_y), polynomial.DegreeIn(s_n)));
        Assert.Equal([s_y + 7, -s_y, 0, 0, 3], polynomial.CoefficientsIn(s_x)!);
        Assert.Null((1 / s_x).DegreeIn(s_x));
        Assert.Null(Sin(s_x).CoefficientsIn(s_x));
        Assert.Equal([0, 1, 2], (Sin(s_x) + (2 * Pow(Sin(s_x), 2))).CoefficientsIn(Sin(s_x))!);
    }

    [Fact]
    public void Differences_of_sums_cancel()
    {
        Assert.Equal(-1, s_x - (s_x + 1));
        Assert.Equal(2 - (2 * s_x), -(s_x - 1) + (1 - s_x));
        Assert.Equal("2*(1 + x)", (2 * (s_x + 1)).Text());
    }

    [Fact]
    public void Statements_and_sets_are_joined_in_canonical_form()
    {
        var (less, more) = (Relate(RelationKind.Less, s_x, 1), Relate(RelationKind.Greater, s_x, 3));
        Assert.Equal(And(less, more), And(more, And(less, True, less)));
        Assert.Equal((False, True, less), (And(less, Not(less)), Or(less, Not(less)), Not(Not(less))));
        Assert.Equal(FiniteSet(1, 2, 3), SetOperationOf(SetOperation.Union, [FiniteSet(3, 1), FiniteSet(2, 1), FiniteSet()]));
        Assert.Equal((Named(NamedSet.Empty), FiniteSet(2)), (Interval(2, 1, true, true), Interval(2, 2, true, true)));
        Assert.Equal(5, Piecewise([1, False, 5, True, 7, less]));
    }

    [Fact]
    public void Arithmetic_refuses_what_is_no_number()
    {
        Assert.Throws<ArgumentException>(() => FiniteSet(1) + 1);
        Assert.Throws<ArgumentException>(() => 2 * Equation(s_x, 1));
        Assert.Throws<ArgumentException>(() => Apply(Function.Sin, 1, 2));
    }

    [Fact]
    public void The_order_is_total_on_many_trees()
    {
        var trees = new RandomTrees(77);
        var values = Enumerable.Range(0, 150).Select(_ => trees.Next(2).ToExpr()).Distinct().ToList();
        foreach (var a in values)
        {
            foreach (var b in values)
            {
                Assert.Equal(a.Equals(b) ? 0 : -Math.Sign(Compare(b, a)), Math.Sign(Compare(a, b)));
                foreach (var c in values)
                {
                    Assert.False(Compare(a, b) < 0 && Compare(b, c) < 0 && Compare(a, c) >= 0, $"{a.Text()} < {b.Text()} < {c.Text()}");
                }
            }
        }
    }
}
