namespace ToolReasoner.Symbolics;

/// <content>Centres, circles and lines of a triangle.</content>
public sealed partial record Triangle
{
    /// <summary>Where the medians meet.</summary>
    public Point Centroid(Budget? budget = null) => Weighted(Measuring.With(budget), 1, 1, 1);

    /// <summary>The centre of the circle through the corners; null when they lie on a line.</summary>
    public Point? Circumcenter(Budget? budget = null)
    {
        var m = Measuring.With(budget);
        var (u, v) = (B - A, C - A);
        var det = m.Tidy(2 * u.Cross(v));
        if (m.IsZero(det))
        {
            return null;
        }

        var (p, q) = (u.Dot(u), v.Dot(v));
        return m.Tidy(A.X + (((v.Y * p) - (u.Y * q)) / det), A.Y + (((u.X * q) - (v.X * p)) / det));
    }

    /// <summary>The radius of the circle through the corners; null when they lie on a line.</summary>
    public Expr? Circumradius(Budget? budget = null) => Circumcenter(budget)?.DistanceTo(A, budget);

    /// <summary>The circle through the corners; null when they lie on a line.</summary>
    public Circle? Circumcircle(Budget? budget = null) => Circumcenter(budget) is { } center ? new Circle(center, center.DistanceTo(A, budget)) : null;

    /// <summary>Where the altitudes meet; null when the corners lie on a line.</summary>
    public Point? Orthocenter(Budget? budget = null)
    {
        if (Circumcenter(budget) is not { } center)
        {
            return null;
        }

        // Sylvester: OH = OA + OB + OC.
        var sum = A + B + C - (2 * center);
        return Measuring.With(budget).Tidy(sum.X, sum.Y);
    }

    /// <summary>The centre of the circle that touches all sides; null when the corners lie on a line.</summary>
    public Point? Incenter(Budget? budget = null)
    {
        var (a, b, c) = Sides(budget);
        return IsDegenerate(budget) ? null : Weighted(Measuring.With(budget), a, b, c);
    }

    /// <summary>The radius of the circle that touches all sides; null when the corners lie on a line.</summary>
    public Expr? Inradius(Budget? budget = null) => IsDegenerate(budget) ? null : Measuring.With(budget).Tidy(2 * Area(budget) / Perimeter(budget));

    /// <summary>The circle that touches all sides; null when the corners lie on a line.</summary>
    public Circle? Incircle(Budget? budget = null) => Incenter(budget) is { } center ? new Circle(center, Inradius(budget)!) : null;

    /// <summary>The circles that touch one side and the other two lines: opposite A, B, C. None when the corners lie on a line.</summary>
    public IReadOnlyList<Circle> Excircles(Budget? budget = null)
    {
        if (IsDegenerate(budget))
        {
            return [];
        }

        var m = Measuring.With(budget);
        var (a, b, c) = Sides(budget);
        var area = 2 * Area(budget);
        return
        [
            new(Weighted(m, -a, b, c), m.Tidy(area / (b + c - a))),
            new(Weighted(m, a, -b, c), m.Tidy(area / (a + c - b))),
            new(Weighted(m, a, b, -c), m.Tidy(area / (a + b - c))),
        ];
    }

    /// <summary>The centres of <see cref="Excircles"/>.</summary>
    public IReadOnlyList<Point> Excenters(Budget? budget = null) => [.. Excircles(budget).Select(circle => circle.Center)];

    /// <summary>The line through circumcentre, centroid and orthocentre; null when these are one point, or the corners lie on a line.</summary>
    public Line? EulerLine(Budget? budget = null) =>
        Circumcenter(budget) is { } center && Centroid(budget) is var middle && !center.Coincides(middle, budget) ? Line.Through(center, middle, budget) : null;

    /// <summary>The circle through the middles of the sides and the feet of the altitudes; null when the corners lie on a line.</summary>
    public Circle? NinePointCircle(Budget? budget = null) =>
        Circle.Through(A.MidpointTo(B, budget), B.MidpointTo(C, budget), C.MidpointTo(A, budget), budget);

    /// <summary>Where the symmedians meet, with weights a², b², c²; null when the corners lie on a line.</summary>
    public Point? SymmedianPoint(Budget? budget = null)
    {
        var m = Measuring.With(budget);
        var (a, b, c) = Squares(m);
        return IsDegenerate(budget) ? null : Weighted(m, a, b, c);
    }

    /// <summary>The point with barycentric coordinates: the mean of the corners with weights.</summary>
    /// <exception cref="ArgumentException">The weights have the sum 0.</exception>
    public Point AtBarycentric(Expr weightA, Expr weightB, Expr weightC, Budget? budget = null)
    {
        var m = Measuring.With(budget);
        return m.IsZero(weightA + weightB + weightC) ? throw new ArgumentException("the weights have the sum 0") : Weighted(m, weightA, weightB, weightC);
    }

    /// <summary>The triangle of the middles of the sides.</summary>
    public Triangle MedialTriangle(Budget? budget = null) => new(B.MidpointTo(C, budget), C.MidpointTo(A, budget), A.MidpointTo(B, budget));

    /// <summary>The triangle of the feet of the altitudes.</summary>
    /// <exception cref="ArgumentException">Two corners are the same.</exception>
    public Triangle OrthicTriangle(Budget? budget = null) => new(
        Line.Through(B, C, budget).Foot(A, budget), Line.Through(C, A, budget).Foot(B, budget), Line.Through(A, B, budget).Foot(C, budget));

    /// <summary>The lengths of the altitudes from A, B and C.</summary>
    public (Expr A, Expr B, Expr C) Altitudes(Budget? budget = null) => (
        Line.Through(B, C, budget).DistanceTo(A, budget), Line.Through(C, A, budget).DistanceTo(B, budget), Line.Through(A, B, budget).DistanceTo(C, budget));

    /// <summary>The lengths of the medians from A, B and C.</summary>
    public (Expr A, Expr B, Expr C) Medians(Budget? budget = null) => (
        A.DistanceTo(B.MidpointTo(C, budget), budget), B.DistanceTo(C.MidpointTo(A, budget), budget), C.DistanceTo(A.MidpointTo(B, budget), budget));

    /// <summary>The segments that halve the angles at A, B and C, each to the opposite side.</summary>
    public (Segment A, Segment B, Segment C) AngleBisectors(Budget? budget = null)
    {
        var m = Measuring.With(budget);
        var (a, b, c) = Sides(budget);
        return (new(A, Weighted(m, 0, b, c)), new(B, Weighted(m, a, 0, c)), new(C, Weighted(m, a, b, 0)));
    }

    private Point Weighted(Measuring m, Expr a, Expr b, Expr c)
    {
        var (sum, total) = ((a * A) + (b * B) + (c * C), a + b + c);
        return m.Tidy(sum.X / total, sum.Y / total);
    }
}
