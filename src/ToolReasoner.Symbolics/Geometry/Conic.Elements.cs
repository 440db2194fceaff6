namespace ToolReasoner.Symbolics;

/// <content>Centre, axes, foci, directrices, asymptotes and lines.</content>
public sealed partial class Conic
{
    /// <summary>The point of symmetry, of lines the common point; null for a parabola and for parallel lines.</summary>
    public Point? Center(Budget? budget = null)
    {
        var m = Measuring.With(budget);
        var shape = Discriminant(budget);
        return m.IsZero(shape) ? null : m.Tidy(((2 * C * D) - (B * E)) / shape, ((2 * A * E) - (B * D)) / shape);
    }

    /// <summary>Half the longer and half the shorter axis; of a hyperbola the real axis first.</summary>
    /// <exception cref="InvalidOperationException">It is no circle, ellipse or hyperbola.</exception>
    public (Expr Major, Expr Minor) SemiAxes(Budget? budget = null)
    {
        var m = Measuring.With(budget);
        var axes = Central(m);
        return (m.Sqrt(axes.Major), m.Sqrt(axes.Minor));
    }

    /// <summary>The eccentricity: 0 for a circle, 1 for a parabola.</summary>
    /// <exception cref="InvalidOperationException">It is degenerate.</exception>
    public Expr Eccentricity(Budget? budget = null)
    {
        var m = Measuring.With(budget);
        if (Kind(budget) == ConicKind.Parabola)
        {
            return 1;
        }

        var axes = Central(m);
        return m.Sqrt(axes.FocusSquare / axes.Major);
    }

    /// <summary>The foci: two, or one for a parabola or a circle.</summary>
    /// <exception cref="InvalidOperationException">It is degenerate.</exception>
    public IReadOnlyList<Point> Foci(Budget? budget = null)
    {
        var m = Measuring.With(budget);
        if (Kind(budget) == ConicKind.Parabola)
        {
            return [Parabolic(m).Focus];
        }

        var axes = Central(m);
        return m.IsZero(axes.FocusSquare) ? [axes.Center] : Around(m, axes.Center, axes.Direction, m.Sqrt(axes.FocusSquare));
    }

    /// <summary>The vertices: the ends of the major or real axis; one for a parabola.</summary>
    /// <exception cref="InvalidOperationException">It is degenerate.</exception>
    public IReadOnlyList<Point> AxisEnds(Budget? budget = null)
    {
        var m = Measuring.With(budget);
        if (Kind(budget) == ConicKind.Parabola)
        {
            return [Parabolic(m).Vertex];
        }

        var axes = Central(m);
        return Around(m, axes.Center, axes.Direction, m.Sqrt(axes.Major));
    }

    /// <summary>The directrices, in the order of the foci; none for a circle.</summary>
    /// <exception cref="InvalidOperationException">It is degenerate.</exception>
    public IReadOnlyList<Line> Directrices(Budget? budget = null)
    {
        var m = Measuring.With(budget);
        if (Kind(budget) == ConicKind.Parabola)
        {
            return [Parabolic(m).Directrix];
        }

        var axes = Central(m);
        return m.IsZero(axes.FocusSquare) ? [] : [.. Foci(budget).Select(focus =>
        {
            var way = focus - axes.Center;
            return new Line(way.X, way.Y, -way.Dot(axes.Center) - axes.Major, budget);
        })];
    }

    /// <summary>The distance from the vertex of a parabola to its focus.</summary>
    /// <exception cref="InvalidOperationException">It is no parabola.</exception>
    public Expr FocalLength(Budget? budget = null)
    {
        var m = Measuring.With(budget);
        RequireKind(budget, ConicKind.Parabola);
        var (focus, vertex, _, _) = Parabolic(m);
        return focus.DistanceTo(vertex, budget);
    }

    /// <summary>The length of the chord through a focus across the axis.</summary>
    /// <exception cref="InvalidOperationException">It is degenerate.</exception>
    public Expr LatusRectum(Budget? budget = null)
    {
        var m = Measuring.With(budget);
        if (Kind(budget) == ConicKind.Parabola)
        {
            return m.Tidy(4 * FocalLength(budget));
        }

        var axes = Central(m);
        return m.Tidy(2 * axes.Minor / m.Sqrt(axes.Major));
    }

    /// <summary>The angle from the x axis to the major or real axis, of a parabola to its axis: above −π/2 and at most π/2. 0 for a circle.</summary>
    /// <exception cref="InvalidOperationException">It is degenerate.</exception>
    public Expr RotationAngle(Budget? budget = null)
    {
        var m = Measuring.With(budget);
        var direction = Kind(budget) == ConicKind.Parabola ? Parabolic(m).Direction : Central(m).Direction;
        return m.Inclination(direction.X, direction.Y);
    }

    /// <summary>The area of a circle or ellipse.</summary>
    /// <exception cref="InvalidOperationException">It is something else.</exception>
    public Expr Area(Budget? budget = null)
    {
        RequireKind(budget, ConicKind.Circle, ConicKind.Ellipse);
        var m = Measuring.With(budget);
        var axes = Central(m);
        return m.Tidy(Expr.Pi * m.Sqrt(axes.Major * axes.Minor));
    }

    /// <summary>The asymptotes of a hyperbola.</summary>
    /// <exception cref="InvalidOperationException">It is something else.</exception>
    public IReadOnlyList<Line> Asymptotes(Budget? budget = null)
    {
        RequireKind(budget, ConicKind.Hyperbola);
        return Through(Center(budget)!, budget);
    }

    /// <summary>The lines that it is made of: two, or one; none if it is no pair of lines.</summary>
    public IReadOnlyList<Line> Lines(Budget? budget = null)
    {
        switch (Kind(budget))
        {
            case ConicKind.IntersectingLines:
                return Through(Center(budget)!, budget);
            case ConicKind.ParallelLines or ConicKind.DoubleLine:
                var m = Measuring.With(budget);
                var (along, t) = (Turned(m), A + C);
                var left = m.Tidy((along.Linear * along.Linear) - (4 * F / t));
                return [.. (m.IsZero(left) ? [0] : new[] { m.Sqrt(left), -m.Sqrt(left) })
                    .Select(root => new Line(2 * along.Normal.X, 2 * along.Normal.Y, along.Linear + root, budget))];
            default:
                return [];
        }
    }

    // With a center: the squares of half the axes, a unit vector along the major one, and the square of the distance of the foci.
    private (Point Center, Expr Major, Expr Minor, Point Direction, Expr FocusSquare) Central(Measuring m)
    {
        var kind = RequireKind(m.Budget, ConicKind.Circle, ConicKind.Ellipse, ConicKind.Hyperbola);
        var center = Center(m.Budget)!;
        var constant = m.Tidy(F + (((D * center.X) + (E * center.Y)) / 2));
        var spread = m.Sqrt(((A - C) * (A - C)) + (B * B));
        var (first, second) = (m.Tidy((A + C + spread) / 2), m.Tidy((A + C - spread) / 2));
        var (p, q) = (m.Tidy(-constant / first), m.Tidy(-constant / second));
        if (kind == ConicKind.Circle)
        {
            return (center, p, p, new Point(1, 0), 0);
        }

        // first > second; the major axis is that with the larger square, and the real one that with a positive.
        var isFirst = kind == ConicKind.Hyperbola ? m.Sign(p) > 0 : m.Compare(p, q) > 0;
        var (major, other) = isFirst ? (p, q) : (q, p);
        var minor = kind == ConicKind.Hyperbola ? m.Tidy(-other) : other;
        var squareX = m.Tidy((isFirst ? first - C : C - second) / spread);
        var up = m.Sign(isFirst ? B : -B);
        var direction = new Point(m.Sqrt(squareX), m.Tidy((up == 0 ? 1 : up) * m.Sqrt(1 - squareX)));
        return (center, major, minor, direction, m.Tidy(kind == ConicKind.Hyperbola ? major + minor : major - minor));
    }

    // Without: with u across the axis and v along it, u² + Linear·u + Rise·v + f/(a + c) = 0.
    private (Point Normal, Expr Linear, Expr Rise) Turned(Measuring m)
    {
        var t = A + C;
        var (right, up) = (m.Sqrt(A / t), m.Sqrt(C / t));
        var normal = new Point(right, m.IsZero(B) ? up : m.Tidy(m.Sign(B / t) * up));
        return (normal, m.Tidy(normal.Dot(new(D, E)) / t), m.Tidy(normal.Perpendicular.Dot(new(D, E)) / t));
    }

    private (Point Focus, Point Vertex, Line Directrix, Point Direction) Parabolic(Measuring m)
    {
        var (normal, linear, rise) = Turned(m);
        var along = normal.Perpendicular;
        var (u, v) = (-linear / 2, m.Tidy(((linear * linear / 4) - (F / (A + C))) / rise));
        var focal = -rise / 4;
        return (Place(v + focal), Place(v), new Line(along.X, along.Y, focal - v, m.Budget), along);

        Point Place(Expr height) => m.Tidy((u * normal.X) + (height * along.X), (u * normal.Y) + (height * along.Y));
    }

    private Line[] Through(Point center, Budget? budget)
    {
        var m = Measuring.With(budget);
        if (m.IsZero(A))
        {
            return [Line.Along(center, new(1, 0), budget), Line.Along(center, new(-C, B), budget)];
        }

        var root = m.Sqrt(Discriminant(budget));
        return [Line.Along(center, new(-B + root, 2 * A), budget), Line.Along(center, new(-B - root, 2 * A), budget)];
    }

    private ConicKind RequireKind(Budget? budget, params ConicKind[] kinds)
    {
        var kind = Kind(budget);
        return kinds.Contains(kind) ? kind : throw new InvalidOperationException($"{this} is of the kind {kind}, and {string.Join(" or ", kinds)} is wanted");
    }

    private static Point[] Around(Measuring m, Point center, Point direction, Expr way) =>
    [
        m.Tidy(center.X - (way * direction.X), center.Y - (way * direction.Y)),
        m.Tidy(center.X + (way * direction.X), center.Y + (way * direction.Y)),
    ];
}
