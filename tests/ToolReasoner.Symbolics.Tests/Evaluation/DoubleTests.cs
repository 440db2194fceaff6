using System.Numerics;
using ToolReasoner.Symbolics.Tests.Expressions;
using static ToolReasoner.Symbolics.Expr;

namespace ToolReasoner.Symbolics.Tests.Evaluation;

public sealed class DoubleTests
{
    private static readonly Expr s_x = Symbol("x");
    private static readonly Expr s_y = Symbol("y");
    private static readonly string[] s_names = ["x", "y", "z"];

    [Fact]
    public void Doubles_agree_with_the_naive_value_of_random_trees()
    {
        var trees = new RandomTrees(31);
        var compared = 0;
        for (var i = 0; i < 1500; i++)
        {
            var value = trees.Next(3).ToExpr();
            var point = s_names.ToDictionary(name => name, _ => new Complex((trees.Random.NextDouble() * 4) - 2, i % 2 == 0 ? 0 : trees.Random.NextDouble()));
            var expected = NaiveValue.Of(Tree.Of(value), point);
            if (expected.IsReliable)
            {
                compared++;
                Assert.True(Complex.Abs(expected.Value - DoubleValue.Of(value, point)) <= (20 * expected.Error) + (1e-9 * Complex.Abs(expected.Value)) + 1e-12, value.Text());
            }
        }

        Assert.True(compared > 300);
    }

    [Fact]
    public void Compiled_functions_agree_with_doubles_of_random_trees()
    {
        var trees = new RandomTrees(32);
        Expr[] symbols = [s_x, s_y, Symbol("z")];
        var compared = 0;
        for (var i = 0; i < 1500; i++)
        {
            var value = trees.Next(3).ToExpr();
            var function = CompiledFunction.Compile(value, symbols);
            double[] point = [(trees.Random.NextDouble() * 4) - 2, trees.Random.NextDouble() * 3, -trees.Random.NextDouble()];
            var expected = DoubleValue.Of(value, symbols.Zip(point).ToDictionary(pair => ((SymbolExpr)pair.First).Name, pair => (Complex)pair.Second));
            var actual = function(point);
            if (!double.IsNaN(actual) && !Complex.IsNaN(expected) && Complex.Abs(expected) < 1e9)
            {
                compared++;
                Assert.True(Complex.Abs(expected - actual) <= 1e-6 * (1 + Complex.Abs(expected)), $"{value.Text()}: {expected} and {actual}");
            }
        }

        Assert.True(compared > 200, $"{compared}");
    }

    // Values of mpmath, to 15 digits and more.
    [Theory]
    [InlineData("erf", 0.5, 0.520499877813046538)]
    [InlineData("erf", 3.1, 0.99998835134263280)]
    [InlineData("ei", 1.0, 1.89511781635593676)]
    [InlineData("ei", -2.5, -0.0249149178702697399)]
    [InlineData("ei", 60.0, 1.93618221392927654e24)]
    [InlineData("si", 1.0, 0.946083070367183015)]
    [InlineData("si", 10.0, 1.65834759421887404)]
    [InlineData("ci", 1.0, 0.337403922900968135)]
    [InlineData("ci", 10.0, -0.0454564330044553727)]
    [InlineData("li", 10.0, 6.16559950478730066)]
    [InlineData("gamma", 4.5, 11.6317283965674483)]
    [InlineData("gamma", -1.5, 2.36327180120735470)]
    [InlineData("digamma", 0.25, -4.22745353337626540)]
    [InlineData("zeta", 3.0, 1.20205690315959429)]
    [InlineData("zeta", 0.5, -1.46035450880958681)]
    [InlineData("zeta", -2.5, 0.00851692877785033054)]
    [InlineData("lambertw", 1.0, 0.567143290409783873)]
    [InlineData("lambertw", -0.3, -0.489402227180214923)]
    [InlineData("harmonic", 10.5, 2.97545479443731447)]
    public void Special_functions_have_their_values(string name, double x, double expected)
    {
        var function = typeof(Function).GetProperties().Select(property => property.GetMethod!.IsStatic ? property.GetValue(null) : null).OfType<Function>().Single(known => known.Name == name);
        var actual = CompiledFunction.CompileOne(Apply(function, s_x), s_x)(x);
        Assert.Equal(expected, actual, 1e-12 * Math.Abs(expected));
    }

    [Fact]
    public void What_is_undefined_or_not_real_is_not_a_number()
    {
        Assert.True(double.IsNaN(DoubleValue.Real(Sqrt(-Pi))));
        Assert.True(double.IsNaN(DoubleValue.Real(s_x)));
        Assert.True(double.IsNaN(DoubleValue.Real(Undefined)));
        Assert.True(double.IsNaN(CompiledFunction.CompileOne(1 / s_x, s_x)(0)));
        Assert.True(double.IsNaN(CompiledFunction.CompileOne(Pow(s_x, new Rational(1, 3)), s_x)(-8)));
        Assert.Equal(-2, CompiledFunction.CompileOne(Root(s_x, 3), s_x)(-8), 1e-15);
    }

    [Fact]
    public void Complex_numbers_on_the_way_do_not_spoil_a_real_value() =>
        Assert.Equal(3, CompiledFunction.CompileOne(Abs(Sqrt(s_x - 10)) + (0 * s_x), s_x)(1), 1e-12);

    [Fact]
    public void Sums_products_and_cases_are_worked_out()
    {
        var n = Symbol("n");
        var triangle = BigOperation(BigOperator.Sum, n * s_x, n, 1, s_y);
        Assert.Equal(110, CompiledFunction.Compile(triangle, s_x, s_y)([2, 10]));
        var cases = Piecewise([-s_x, Relate(RelationKind.Less, s_x, 0), s_x, True]);
        Assert.Equal(4, CompiledFunction.CompileOne(cases, s_x)(-4));
    }

    [Fact]
    public void Symbols_that_are_missing_or_doubled_are_refused()
    {
        Assert.Throws<ArgumentException>(() => CompiledFunction.Compile(s_x + s_y, s_x));
        Assert.Throws<ArgumentException>(() => CompiledFunction.Compile(s_x, s_x, s_x));
        Assert.Throws<ArgumentException>(() => CompiledFunction.CompileOne(s_x, s_x + 1));
    }
}
