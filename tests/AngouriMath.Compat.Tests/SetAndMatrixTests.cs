using AngouriMath.Extensions;
using static AngouriMath.Entity;
using static AngouriMath.Entity.Set;

namespace AngouriMath.Tests;

public sealed class SetAndMatrixTests
{
    private static readonly Matrix s_matrix = MathS.Matrix(new Entity[,] { { 1, 2 }, { 3, 4 } });

    [Fact]
    public void Sets_are_joined()
    {
        var a = MathS.Sets.Finite(1, 2, 3);
        var b = MathS.Sets.Finite(2, 3, 4);
        Assert.Equal("{ 1, 2, 3, 4 }", a.Unite(b).ToString());
        Assert.Equal("{ 2, 3 }", a.Intersect(b).ToString());
        Assert.Equal("{ 1 }", a.SetSubtract(b).ToString());
        Assert.Equal("{ 2, 3 }", MathS.Intersection(a, new Interval(2, true, 5, false)).ToString());
        Assert.Equal("[0; 5]", MathS.Union(MathS.Interval(0, 3), MathS.Interval(2, 5)).ToString());
    }

    [Fact]
    public void Elements_are_found()
    {
        Assert.True(MathS.Sets.Finite(1, 2).Contains(2));
        Assert.False(MathS.Interval(0, 1).Contains(2));
        Assert.True(new Interval(0, false, "sqrt(2)", true).Contains("1.4"));
        Assert.True(MathS.Sets.Z.Contains(5));
        Assert.False(MathS.Sets.Z.Contains("1/2"));
        Assert.True(MathS.Sets.R.Contains("sqrt(2)"));
        Assert.False(MathS.Sets.R.Contains("i"));
    }

    [Fact]
    public void A_set_names_an_element_once() => Assert.Equal(2, new FiniteSet("sqrt(2)", "2/sqrt(2)", 3).Count);

    [Fact]
    public void Matrices_are_calculated_with()
    {
        Assert.Equal("-2", s_matrix.Determinant!.ToString());
        Assert.Equal("[[-2, 1], [3/2, -1/2]]", s_matrix.Inverse!.ToString());
        Assert.Equal("[[1, 3], [2, 4]]", s_matrix.T.ToString());
        Assert.Equal("[[7, 10], [15, 22]]", (s_matrix * s_matrix).ToString());
        Assert.Equal("[[7, 10], [15, 22]]", s_matrix.Pow(2).ToString());
        Assert.Equal("[[2, 4], [6, 8]]", (s_matrix + s_matrix).ToString());
        Assert.Equal("5", s_matrix.Trace.ToString());
        Assert.Equal(2, s_matrix.Rank);
        Assert.Equal("[[1, 0], [0, 1]]", MathS.IdentityMatrix(2).ToString());
        Assert.Equal("[5, 11]", (s_matrix * MathS.Vector(1, 2)).ToString());
        Assert.Equal("a * d - b * c", MathS.Matrix(new Entity[,] { { "a", "b" }, { "c", "d" } }).Determinant!.ToString());
        Assert.Null(MathS.Matrix(new Entity[,] { { 1, 2 }, { 2, 4 } }).Inverse);
    }

    [Fact]
    public void Entities_without_a_wrapper_are_matrices_too() => Assert.Equal("[[2, 4], [6, 8]]", (2 * (Entity)s_matrix).ToString());

    [Fact]
    public void Sets_of_solutions_are_matched_by_kind()
    {
        var text = "x^2 = 9".Solve("x") switch
        {
            FiniteSet finite => string.Join(" ", finite.Elements),
            Interval interval => $"{interval.Left}",
            _ => "other",
        };
        Assert.Equal("-3 3", text);
    }
}
