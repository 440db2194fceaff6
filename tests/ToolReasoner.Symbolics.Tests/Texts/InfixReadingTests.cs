namespace ToolReasoner.Symbolics.Tests.Texts;

public sealed class InfixReadingTests
{
    private static readonly Expr s_x = Expr.Symbol("x");
    private static readonly Expr s_y = Expr.Symbol("y");

    [Theory]
    [InlineData("2x", "2*x")]
    [InlineData("2(x+1)", "2*(x + 1)")]
    [InlineData("x y", "x*y")]
    [InlineData("(x)(y)", "x*y")]
    [InlineData("2sqrt(3)", "2*sqrt(3)")]
    [InlineData("2sin(x)cos(y)", "2*sin(x)*cos(y)")]
    [InlineData("3i", "3*i")]
    [InlineData("2pi r", "2*pi*r")]
    [InlineData("2πr", "2*pi*r")]
    [InlineData("a(b+c)", "a*(b + c)")]
    [InlineData("1/2x", "x/2")]
    [InlineData("2e", "2*e")]
    public void Factors_side_by_side_are_multiplied(string text, string same) => Assert.Equal(Expr.Parse(same), Expr.Parse(text));

    [Theory]
    [InlineData("-x^2", "-(x^2)")]
    [InlineData("2^3^2", "512")]
    [InlineData("2**-1", "1/2")]
    [InlineData("x^-2", "1/x^2")]
    [InlineData("-2^2", "-4")]
    [InlineData("2*-3", "-6")]
    [InlineData("6/2*3", "9")]
    [InlineData("1-2-3", "-4")]
    [InlineData("x^2!", "x^2")]
    [InlineData("2^-x^2", "2^(-(x^2))")]
    [InlineData("x!^2", "(x!)^2")]
    [InlineData("--2", "2")]
    public void Operators_bind_as_in_mathematics(string text, string same) => Assert.Equal(Expr.Parse(same), Expr.Parse(text));

    [Theory]
    [InlineData("0.5", 1, 2)]
    [InlineData(".25", 1, 4)]
    [InlineData("1e-3", 1, 1000)]
    [InlineData("1.5e2", 150, 1)]
    [InlineData("2E+2", 200, 1)]
    [InlineData("0.(3)", 1, 3)]
    [InlineData("12.(12)", 400, 33)]
    [InlineData("½", 1, 2)]
    public void Decimals_are_exact(string text, int numerator, int denominator) => Assert.Equal(new Rational(numerator, denominator), Expr.Parse(text));

    [Theory]
    [InlineData("sin x", "sin(x)")]
    [InlineData("sin 2x cos y", "sin(2*x)*cos(y)")]
    [InlineData("sin^2 x", "sin(x)^2")]
    [InlineData("sin^2(x)", "sin(x)^2")]
    [InlineData("sin²(x)", "sin(x)^2")]
    [InlineData("sin^-1(x)", "asin(x)")]
    [InlineData("arctan(x)", "atan(x)")]
    [InlineData("sin(x)^2", "(sin(x))^2")]
    [InlineData("sin x^2", "sin(x^2)")]
    [InlineData("sin -x", "-sin(x)")]
    [InlineData("sin x / x", "sin(x)/x")]
    [InlineData("ln x + 1", "ln(x) + 1")]
    public void Functions_are_written_with_and_without_parentheses(string text, string same) => Assert.Equal(Expr.Parse(same), Expr.Parse(text));

    [Fact]
    public void Log_is_natural_and_takes_its_base_first()
    {
        Assert.Equal(Expr.Ln(s_x), Expr.Parse("log(x)"));
        Assert.Equal(3, Expr.Parse("log(2, 8)"));
        Assert.Equal(3, Expr.Parse("log2(8)"));
        Assert.Equal(2, Expr.Parse("log10(100)"));
    }

    [Fact]
    public void Roots_of_schools_are_real()
    {
        Assert.Equal(-2, Expr.Parse("cbrt(-8)"));
        Assert.Equal(-2, Expr.Parse("∛(-8)"));
        Assert.Equal(Expr.Root(s_x, 5), Expr.Parse("root(x, 5)"));
        Assert.Equal(Expr.Sqrt(3), Expr.Parse("√3"));
        Assert.Equal(Expr.Pow(s_x, new Rational(1, 3)), Expr.Parse("x^(1/3)"));
    }

    [Theory]
    [InlineData("|x|", "abs(x)")]
    [InlineData("||x|-1|", "abs(abs(x) - 1)")]
    [InlineData("|x||y|", "abs(x)*abs(y)")]
    [InlineData("2|x|+|y|", "2*abs(x) + abs(y)")]
    [InlineData("|(|x|)|", "abs(x)")]
    [InlineData("|x|^2", "abs(x)^2")]
    public void Bars_are_absolute_values(string text, string same) => Assert.Equal(Expr.Parse(same), Expr.Parse(text));

    [Theory]
    [InlineData("2×3", "6")]
    [InlineData("6÷2", "3")]
    [InlineData("x²", "x^2")]
    [InlineData("x⁻¹", "1/x")]
    [InlineData("α·β", "alpha*beta")]
    [InlineData("5−3", "2")]
    [InlineData("90°", "pi/2")]
    [InlineData("50%", "1/2")]
    [InlineData("∞", "oo")]
    [InlineData("⌊5/2⌋", "2")]
    [InlineData("⌈5/2⌉", "3")]
    [InlineData("x ≤ 1", "x <= 1")]
    [InlineData("x ∈ ℝ", "x in RR")]
    [InlineData("ℝ ∖ {0}", "RR \\ {0}")]
    [InlineData("∅", "{}")]
    public void Signs_of_print_are_read(string text, string same) => Assert.Equal(Expr.Parse(same), Expr.Parse(text));

    [Fact]
    public void Relations_chain()
    {
        Assert.Equal(Expr.Relate(RelationKind.NotEqual, s_x, 2), Expr.Parse("x != 2"));
        Assert.Equal(Expr.Equation(s_x, 2), Expr.Parse("x == 2"));
        Assert.Equal(Expr.And(Expr.Relate(RelationKind.Less, 0, s_x), Expr.Relate(RelationKind.LessOrEqual, s_x, 1)), Expr.Parse("0 < x <= 1"));
        Assert.Equal(Expr.Relate(RelationKind.Congruent, s_x, Expr.Tuple(2, 5)), Expr.Parse("x = 2 (mod 5)"));
    }

    [Fact]
    public void Statements_are_joined_by_words()
    {
        var (one, two) = (Expr.Equation(s_x, 1), Expr.Equation(s_x, 2));
        Assert.Equal(Expr.Or(one, two), Expr.Parse("x = 1 or x = 2"));
        Assert.Equal(Expr.Or(one, two), Expr.Parse("x = 1 or 2"));
        Assert.Equal(Expr.And(Expr.Relate(RelationKind.Less, s_x, 3), Expr.Not(one)), Expr.Parse("x < 3 and not x = 1"));
        Assert.Equal(Expr.And(one, Expr.Or(two, one)), Expr.Parse("x = 1 and (x = 2 or x = 1)"));
        Assert.Equal(Expr.And(s_x, s_y), Expr.Parse("x and y"));
        Assert.Equal(Expr.List(2, 3), Expr.Parse("2 or 3"));
    }

    [Fact]
    public void Brackets_tell_points_lists_sets_intervals_and_matrices_apart()
    {
        Assert.Equal(Expr.Tuple(1, 2), Expr.Parse("(1, 2)"));
        Assert.Equal(Expr.List(1, 2), Expr.Parse("[1, 2]"));
        Assert.Equal(Expr.List(1, 2), Expr.Parse("1, 2"));
        Assert.Equal(Expr.FiniteSet(1, 2), Expr.Parse("{2, 1, 2}"));
        Assert.Equal(Expr.Interval(0, 1, true, false), Expr.Parse("[0, 1)"));
        Assert.Equal(Expr.Interval(0, 1, false, true), Expr.Parse("(0, 1]"));
        Assert.Equal(Expr.Interval(0, 1, false, false), Expr.Parse("(0; 1)"));
        Assert.Equal(Expr.Interval(0, 1, true, true), Expr.Parse("[0; 1]"));
        Assert.Equal(Expr.Interval(0, Expr.Infinity, false, false), Expr.Parse("(0, oo)"));
        Assert.Equal(Expr.Matrix(2, 2, [1, 2, 3, 4]), Expr.Parse("[[1, 2], [3, 4]]"));
        Assert.Equal(Expr.SetOperationOf(SetOperation.Union, [Expr.Interval(0, 1, false, false), Expr.FiniteSet(3)]), Expr.Parse("(0, 1) union {3}"));
    }

    [Fact]
    public void Matrices_are_added_and_scaled() =>
        Assert.Equal(Expr.Matrix(1, 2, [s_x + 3, 7]), Expr.Parse("[[x, 1]] + 3*[[1, 2]]"));

    [Fact]
    public void Plus_minus_makes_two_values_and_several_make_all()
    {
        Assert.Equal(Expr.Sequence(SequenceKind.PlusMinus, [2, -2]), Expr.Parse("±2"));
        Assert.Equal(Expr.Sequence(SequenceKind.PlusMinus, [(1 + Expr.Sqrt(5)) / 2, (1 - Expr.Sqrt(5)) / 2]), Expr.Parse("(1 ± sqrt(5))/2"));
        Assert.Equal(Expr.Parse("3, -1, 1, -3"), Expr.Parse("±1 ± 2"));
        Assert.Equal(Expr.Sequence(SequenceKind.PlusMinus, [s_x + s_y, s_x - s_y]), Expr.Parse("x ± y"));
        Assert.Equal(Expr.FiniteSet(-1, 1), Expr.Parse("{±1}"));
    }

    [Fact]
    public void A_plus_minus_and_a_minus_plus_go_together() =>
        Assert.Equal(Expr.Sequence(SequenceKind.PlusMinus, [s_x - s_y, s_y - s_x]), Expr.Parse("±x ∓ y"));

    [Fact]
    public void Letters_that_are_functions_are_called_and_others_multiplied()
    {
        Assert.Equal(Expr.Apply(Function.Unknown("f"), s_x), Expr.Parse("f(x)"));
        Assert.Equal(Expr.Apply(Function.Unknown("area"), s_x, s_y), Expr.Parse("area(x, y)"));
        Assert.Equal(s_y * (s_x + 1), Expr.Parse("y(x + 1)"));
        Assert.Equal(Expr.Apply(Function.Unknown("y"), s_x), Expr.Parse("`y`(x)"));
    }

    [Fact]
    public void An_index_is_a_variable_whatever_it_is_called()
    {
        var i = Expr.Symbol("i");
        Assert.Equal(Expr.BigOperation(BigOperator.Sum, Expr.Pow(i, 2), i, 1, Expr.Symbol("n")), Expr.Parse("sum(i^2, i, 1, n)"));
        Assert.Equal(Expr.I + Expr.BigOperation(BigOperator.Product, i, i, 1, 3), Expr.Parse("product(i, i, 1, 3) + i"));
    }

    [Fact]
    public void What_stays_unevaluated_is_read()
    {
        Assert.Equal(Expr.Derivative(Expr.Sin(s_x), s_x, s_x), Expr.Parse("derivative(sin(x), x, 2)"));
        Assert.Equal(Expr.Integral(Expr.Exp(s_x), s_x, 0, 1), Expr.Parse("integral(e^x, x, 0, 1)"));
        Assert.Equal(Expr.Limit(1 / s_x, s_x, 0, Approach.Left), Expr.Parse("limit(1/x, x, 0, left)"));
        Assert.Equal(Expr.Piecewise([s_x, Expr.Relate(RelationKind.Greater, s_x, 0), 0, Expr.True]), Expr.Parse("piecewise(x, x > 0, 0, true)"));
    }

    [Theory]
    [InlineData("17 mod 5", "2")]
    [InlineData("mod(17, 5)", "2")]
    [InlineData("5 choose 2", "10")]
    [InlineData("C(5, 2)", "10")]
    [InlineData("binomial(5, 2)", "10")]
    [InlineData("5!", "120")]
    [InlineData("5!!", "15")]
    [InlineData("(3!)!", "720")]
    [InlineData("gcd(12, 18)", "6")]
    [InlineData("max([1, 5, 3])", "5")]
    public void Whole_numbers_have_their_operations(string text, string same) => Assert.Equal(Expr.Parse(same), Expr.Parse(text));
}
