namespace ToolReasoner.Symbolics;

/// <summary>The circle about a centre.</summary>
public sealed record Circle
{
    /// <summary>The circle about a centre.</summary>
    /// <param name="center">The centre.</param>
    /// <param name="radius">0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The radius is negative, or not real.</exception>
    public Circle(Point center, Expr radius)
    {
        ArgumentNullException.ThrowIfNull(center);
        ArgumentNullException.ThrowIfNull(radius);
        if (radius.IsConstant && (Order.Sign(radius) < 0 || Order.IsReal(radius) == Truth.False))
        {
            throw new ArgumentOutOfRangeException(nameof(radius), radius, "a radius is 0 or more");
        }

        (Center, Radius) = (center, radius);
    }

    /// <summary>The centre.</summary>
    public Point Center { get; }

    /// <summary>The distance of its points from the centre.</summary>
    public Expr Radius { get; }

    /// <summary>The circle through three points; null when they lie on a line.</summary>
    public static Circle? Through(Point p, Point q, Point r, Budget? budget = null) => new Triangle(p, q, r).Circumcircle(budget);

    /// <summary>The circle with these points opposite each other.</summary>
    public static Circle WithDiameter(Point p, Point q, Budget? budget = null)
    {
        var center = p.MidpointTo(q, budget);
        return new Circle(center, center.DistanceTo(p, budget));
    }

    /// <summary>The circle about a centre through a point.</summary>
    public static Circle About(Point center, Point point, Budget? budget = null) => new(center, center.DistanceTo(point, budget));

    /// <summary>The circle of an equation; null when no point or only one satisfies it.</summary>
    /// <param name="equation">An equation, or a side whose other side is 0.</param>
    /// <param name="x">Null for the symbol x.</param>
    /// <param name="y">Null for the symbol y.</param>
    /// <param name="budget">Null for a fresh one.</param>
    /// <exception cref="ArgumentException">It is no equation of a circle.</exception>
    public static Circle? FromEquation(Expr equation, Expr? x = null, Expr? y = null, Budget? budget = null)
    {
        var m = Measuring.With(budget);
        var q = QuadraticForm.Of(equation, x, y, m);
        if (m.IsZero(q.A) || !m.IsZero(q.B) || !m.AreEqual(q.A, q.C))
        {
            throw new ArgumentException($"{equation} is no equation of a circle", nameof(equation));
        }

        var center = m.Tidy(-q.D / (2 * q.A), -q.E / (2 * q.A));
        var square = m.Tidy(center.Dot(center) - (q.F / q.A));
        return m.Sign(square) > 0 ? new Circle(center, m.Sqrt(square)) : null;
    }

    /// <summary>(x − h)² + (y − k)² = r².</summary>
    /// <param name="x">Null for the symbol x.</param>
    /// <param name="y">Null for the symbol y.</param>
    public Expr Equation(Expr? x = null, Expr? y = null) => Expr.Equation(
        Expr.Pow((x ?? Expr.Symbol("x")) - Center.X, 2) + Expr.Pow((y ?? Expr.Symbol("y")) - Center.Y, 2), Expr.Pow(Radius, 2));

    /// <summary>π·r².</summary>
    public Expr Area(Budget? budget = null) => Measuring.With(budget).Tidy(Expr.Pi * Expr.Pow(Radius, 2));

    /// <summary>2π·r.</summary>
    public Expr Circumference(Budget? budget = null) => Measuring.With(budget).Tidy(2 * Expr.Pi * Radius);

    /// <summary>The power of a point: the square of its distance from the centre less that of the radius.</summary>
    public Expr Power(Point point, Budget? budget = null) => Measuring.With(budget).Tidy((point - Center).Dot(point - Center) - (Radius * Radius));

    /// <summary>Where a point lies.</summary>
    public PointLocation Locate(Point point, Budget? budget = null) => Measuring.With(budget).Sign(Power(point, budget)) switch
    {
        < 0 => PointLocation.Inside,
        0 => PointLocation.Boundary,
        _ => PointLocation.Outside,
    };

    /// <summary>The common points with a line: none, one or two.</summary>
    public IReadOnlyList<Point> Intersect(Line line, Budget? budget = null)
    {
        var m = Measuring.With(budget);
        var foot = line.Foot(Center, budget);
        var left = m.Tidy((Radius * Radius) - (foot - Center).Dot(foot - Center));
        return m.Sign(left) switch
        {
            < 0 => [],
            0 => [foot],
            _ => Both(m, foot, line.Direction, m.Sqrt(left / line.Normal.Dot(line.Normal))),
        };
    }

    /// <summary>The common points with a circle: none, one or two.</summary>
    /// <exception cref="ArgumentException">It is the same circle.</exception>
    public IReadOnlyList<Point> Intersect(Circle other, Budget? budget = null)
    {
        if (RadicalAxis(other, budget) is { } axis)
        {
            return Intersect(axis, budget);
        }

        return Measuring.With(budget).AreEqual(Radius, other.Radius) ? throw new ArgumentException("the circles are the same, and all their points are common", nameof(other)) : [];
    }

    /// <summary>The points of equal power to both circles; null when the centres are the same.</summary>
    public Line? RadicalAxis(Circle other, Budget? budget = null)
    {
        if (Center.Coincides(other.Center, budget))
        {
            return null;
        }

        var d = 2 * (other.Center - Center);
        return new Line(d.X, d.Y, (Center.Dot(Center) - (Radius * Radius)) - (other.Center.Dot(other.Center) - (other.Radius * other.Radius)), budget);
    }

    /// <summary>Where the tangents from a point touch: none from inside, the point itself from the edge, else two.</summary>
    public IReadOnlyList<Point> TangentPoints(Point point, Budget? budget = null)
    {
        var m = Measuring.With(budget);
        var power = Power(point, budget);
        switch (m.Sign(power))
        {
            case < 0:
                return [];
            case 0:
                return [point];
        }

        var d = point - Center;
        var square = m.Tidy(d.Dot(d));
        return Both(m, Center + ((Radius * Radius / square) * d), d.Perpendicular, m.Tidy(Radius * m.Sqrt(power) / square));
    }

    /// <summary>The tangents through a point: none from inside, one from the edge, else two.</summary>
    public IReadOnlyList<Line> TangentsFrom(Point point, Budget? budget = null) =>
        [.. TangentPoints(point, budget).Select(contact => TangentAt(contact, budget))];

    /// <summary>The tangent at a point of the edge.</summary>
    public Line TangentAt(Point contact, Budget? budget = null) => Line.Along(contact, (contact - Center).Perpendicular, budget);

    /// <summary>The length of a tangent from a point to where it touches; null from inside.</summary>
    public Expr? TangentLength(Point point, Budget? budget = null)
    {
        var m = Measuring.With(budget);
        var power = Power(point, budget);
        return m.Sign(power) < 0 ? null : m.Sqrt(power);
    }

    /// <summary>The lines that touch both circles, those with both on one side first: at most four.</summary>
    /// <exception cref="ArgumentException">It is the same circle.</exception>
    public IReadOnlyList<Line> CommonTangents(Circle other, Budget? budget = null)
    {
        var m = Measuring.With(budget);
        var d = other.Center - Center;
        var square = m.Tidy(d.Dot(d));
        if (m.IsZero(square))
        {
            return m.AreEqual(Radius, other.Radius) ? throw new ArgumentException("the circles are the same, and all tangents are common", nameof(other)) : [];
        }

        var tangents = new List<Line>();
        foreach (var side in m.IsZero(Radius) || m.IsZero(other.Radius) ? [1] : new[] { 1, -1 })
        {
            // The unit normal n has n·C₁ + c = r₁ and n·C₂ + c = ±r₂.
            var gap = m.Tidy((side * other.Radius) - Radius);
            var left = m.Tidy(square - (gap * gap));
            var sign = m.Sign(left);
            foreach (var root in sign < 0 ? [] : sign == 0 ? [0] : new[] { m.Sqrt(left), -m.Sqrt(left) })
            {
                var normal = (gap * d) + (root * d.Perpendicular);
                tangents.Add(new Line(normal.X, normal.Y, (Radius * square) - normal.Dot(Center), budget));
            }
        }

        return tangents;
    }

    /// <summary>The length of an arc.</summary>
    /// <param name="angle">At the centre, in radians.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public Expr ArcLength(Expr angle, Budget? budget = null) => Measuring.With(budget).Tidy(Radius * angle);

    /// <summary>The area between two radii.</summary>
    /// <param name="angle">At the centre, in radians.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public Expr SectorArea(Expr angle, Budget? budget = null) => Measuring.With(budget).Tidy(Radius * Radius * angle / 2);

    /// <summary>The area between an arc and its chord.</summary>
    /// <param name="angle">At the centre, in radians, up to 2π.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public Expr SegmentArea(Expr angle, Budget? budget = null) => Measuring.With(budget).Tidy(Radius * Radius * (angle - Expr.Sin(angle)) / 2);

    /// <summary>The length of the chord under an angle.</summary>
    /// <param name="angle">At the centre, in radians, up to 2π.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public Expr ChordLength(Expr angle, Budget? budget = null) => Measuring.With(budget).Tidy(2 * Radius * Expr.Sin(angle / 2));

    /// <summary>The length of the chord that a line makes; 0 for a tangent, null when it misses the circle.</summary>
    public Expr? ChordLength(Line line, Budget? budget = null)
    {
        var points = Intersect(line, budget);
        return points.Count == 0 ? null : points[0].DistanceTo(points[^1], budget);
    }

    /// <summary>The image of a point under inversion in the circle.</summary>
    /// <exception cref="ArgumentException">It is the centre.</exception>
    public Point Invert(Point point, Budget? budget = null)
    {
        var m = Measuring.With(budget);
        var d = point - Center;
        var square = m.Tidy(d.Dot(d));
        if (m.IsZero(square))
        {
            throw new ArgumentException("the centre has no image", nameof(point));
        }

        var image = Center + ((Radius * Radius / square) * d);
        return m.Tidy(image.X, image.Y);
    }

    /// <summary>The polar line of a point: through both points of contact, where there are such.</summary>
    public Line Polar(Point point, Budget? budget = null)
    {
        var d = point - Center;
        return new Line(d.X, d.Y, -d.Dot(Center) - (Radius * Radius), budget);
    }

    /// <inheritdoc/>
    public override string ToString() => $"circle about {Center} with radius {Radius}";

    private static Point[] Both(Measuring m, Point middle, Point direction, Expr way) =>
        [m.Tidy(middle.X - (way * direction.X), middle.Y - (way * direction.Y)), m.Tidy(middle.X + (way * direction.X), middle.Y + (way * direction.Y))];
}
