namespace ToolReasoner.Symbolics;

/// <summary>Three points, and what they enclose. Side a lies opposite the corner A. Its centres are null when the points lie on a line.</summary>
/// <param name="A">First corner.</param>
/// <param name="B">Second corner.</param>
/// <param name="C">Third corner.</param>
public sealed partial record Triangle(Point A, Point B, Point C)
{
    /// <summary>The lengths a = BC, b = CA, c = AB.</summary>
    public (Expr A, Expr B, Expr C) Sides(Budget? budget = null) => (B.DistanceTo(C, budget), C.DistanceTo(A, budget), A.DistanceTo(B, budget));

    /// <summary>The angles at A, B and C, in radians.</summary>
    /// <exception cref="ArgumentException">Two corners are the same.</exception>
    public (Expr A, Expr B, Expr C) Angles(Budget? budget = null) =>
        (Geometry.Angle(B, A, C, budget), Geometry.Angle(C, B, A, budget), Geometry.Angle(A, C, B, budget));

    /// <summary>The area, 0 or more.</summary>
    public Expr Area(Budget? budget = null) => Measuring.With(budget).Abs(SignedArea(budget));

    /// <summary>The area, negative when the corners run clockwise.</summary>
    public Expr SignedArea(Budget? budget = null) => Measuring.With(budget).Tidy((B - A).Cross(C - A) / 2);

    /// <summary>a + b + c.</summary>
    public Expr Perimeter(Budget? budget = null)
    {
        var (a, b, c) = Sides(budget);
        return Measuring.With(budget).Tidy(a + b + c);
    }

    /// <summary>Whether the corners lie on a line.</summary>
    public bool IsDegenerate(Budget? budget = null) => Measuring.With(budget).IsZero((B - A).Cross(C - A));

    /// <summary>Whether an angle is right.</summary>
    public bool IsRight(Budget? budget = null) => LargestAngle(budget) == 0;

    /// <summary>Whether all angles are less than right.</summary>
    public bool IsAcute(Budget? budget = null) => LargestAngle(budget) > 0;

    /// <summary>Whether an angle is more than right.</summary>
    public bool IsObtuse(Budget? budget = null) => LargestAngle(budget) < 0;

    /// <summary>Whether two sides are equal, or all.</summary>
    public bool IsIsosceles(Budget? budget = null)
    {
        var m = Measuring.With(budget);
        var (a, b, c) = Squares(m);
        return !IsDegenerate(budget) && (m.AreEqual(a, b) || m.AreEqual(b, c) || m.AreEqual(c, a));
    }

    /// <summary>Whether all sides are equal.</summary>
    public bool IsEquilateral(Budget? budget = null)
    {
        var m = Measuring.With(budget);
        var (a, b, c) = Squares(m);
        return !IsDegenerate(budget) && m.AreEqual(a, b) && m.AreEqual(b, c);
    }

    /// <summary>Whether it has the same sides, in any order; mirror images count.</summary>
    public bool IsCongruentTo(Triangle other, Budget? budget = null)
    {
        var m = Measuring.With(budget);
        var (mine, theirs) = (Sorted(m), other.Sorted(m));
        return Enumerable.Range(0, 3).All(i => m.AreEqual(mine[i], theirs[i]));
    }

    /// <summary>Whether it has the same angles, in any order; mirror images count.</summary>
    public bool IsSimilarTo(Triangle other, Budget? budget = null)
    {
        var m = Measuring.With(budget);
        var (mine, theirs) = (Sorted(m), other.Sorted(m));
        return m.AreEqual(mine[0] * theirs[1], mine[1] * theirs[0]) && m.AreEqual(mine[1] * theirs[2], mine[2] * theirs[1]);
    }

    /// <summary>Where a point lies.</summary>
    public PointLocation Locate(Point point, Budget? budget = null) => ToPolygon().Locate(point, budget);

    /// <summary>As a polygon.</summary>
    public Polygon ToPolygon() => new(A, B, C);

    /// <inheritdoc/>
    public override string ToString() => $"triangle {A}, {B}, {C}";

    private (Expr A, Expr B, Expr C) Squares(Measuring m) =>
        (m.Tidy((B - C).Dot(B - C)), m.Tidy((C - A).Dot(C - A)), m.Tidy((A - B).Dot(A - B)));

    private List<Expr> Sorted(Measuring m)
    {
        var (a, b, c) = Squares(m);
        List<Expr> squares = [a, b, c];
        squares.Sort(m.Compare);
        return squares;
    }

    // The sign of the cosine of the largest angle.
    private int LargestAngle(Budget? budget)
    {
        var m = Measuring.With(budget);
        if (IsDegenerate(budget))
        {
            throw new ArgumentException("the corners lie on a line");
        }

        return Math.Min(m.Sign(m.Tidy((B - A).Dot(C - A))), Math.Min(m.Sign(m.Tidy((C - B).Dot(A - B))), m.Sign(m.Tidy((A - C).Dot(B - C)))));
    }
}
