namespace ToolReasoner.Symbolics.Tests.Geometry;

/// <summary>Assertions by proof, and random figures with rational coordinates.</summary>
internal static class Proved
{
    /// <summary>No limit of time: machines are busy at times.</summary>
    public static Budget Free => new(Timeout.InfiniteTimeSpan, 1L << 40);

    public static void Equal(Expr expected, Expr? actual)
    {
        Assert.NotNull(actual);
        var decision = Equality.Decide(expected, actual, null, Free);
        Assert.True(decision.Truth == Truth.True, $"{actual} instead of {expected}: {decision.Why}");
    }

    public static void Equal(string expected, Expr? actual) => Equal(Expr.Parse(expected), actual);

    public static void Equal(Point expected, Point? actual)
    {
        Assert.NotNull(actual);
        Equal(expected.X, actual.X);
        Equal(expected.Y, actual.Y);
    }

    public static void Equal(Point3 expected, Point3? actual)
    {
        Assert.NotNull(actual);
        Equal(expected.X, actual.X);
        Equal(expected.Y, actual.Y);
        Equal(expected.Z, actual.Z);
    }

    public static void SameLine(Line expected, Line? actual) => Assert.True(actual is not null && expected.Coincides(actual, Free), $"{actual} instead of {expected}");

    /// <summary>In any order.</summary>
    public static void SamePoints(IReadOnlyList<Point> expected, IReadOnlyList<Point> actual)
    {
        Assert.Equal(expected.Count, actual.Count);
        Assert.All(expected, point => Assert.Contains(actual, other => other.Coincides(point, Free)));
    }

    public static Rational Fraction(this Random random, int size = 12) => new(random.Next(-size, size + 1), random.Next(1, 5));

    public static Point Point(this Random random, int size = 12) => new(random.Fraction(size), random.Fraction(size));

    /// <summary>Not flat.</summary>
    public static Triangle Triangle(this Random random)
    {
        while (true)
        {
            var triangle = new Triangle(random.Point(), random.Point(), random.Point());
            if (!triangle.IsDegenerate())
            {
                return triangle;
            }
        }
    }
}
