namespace ToolReasoner.Symbolics;

/// <summary>
/// Exact geometry by single calls, and what concerns several figures at once. Yes and no are proved; a question that stays open ends in
/// <see cref="GaveUpException"/>. Coordinates may hold symbols: they stand for real numbers in general position.
/// </summary>
public static partial class Geometry
{
    /// <summary>The distance of two points.</summary>
    public static Expr Distance(Point p, Point q, Budget? budget = null) => p.DistanceTo(q, budget);

    /// <summary>The distance of a point from a line.</summary>
    public static Expr Distance(Point point, Line line, Budget? budget = null) => line.DistanceTo(point, budget);

    /// <summary>The point half-way.</summary>
    public static Point Midpoint(Point p, Point q, Budget? budget = null) => p.MidpointTo(q, budget);

    /// <summary>The angle at a vertex, 0 to π.</summary>
    /// <param name="p">A point of one leg.</param>
    /// <param name="vertex">Where the legs meet.</param>
    /// <param name="q">A point of the other leg.</param>
    /// <param name="budget">Null for a fresh one.</param>
    /// <exception cref="ArgumentException">A leg has no length.</exception>
    public static Expr Angle(Point p, Point vertex, Point q, Budget? budget = null)
    {
        var m = Measuring.With(budget);
        var (u, v) = (p - vertex, q - vertex);
        return m.Angle(u.Dot(v), m.Abs(u.Cross(v)));
    }

    /// <summary>The area of a polygon that does not cross itself.</summary>
    /// <param name="vertices">Three or more corners, in order, either way round.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public static Expr Area(IEnumerable<Point> vertices, Budget? budget = null) => new Polygon(vertices).Area(budget);

    /// <summary>The area of a triangle by its sides (Heron); 0 for a flat one, null when no triangle has them.</summary>
    public static Expr? HeronArea(Expr a, Expr b, Expr c, Budget? budget = null)
    {
        var m = Measuring.With(budget);
        if (a.IsConstant && b.IsConstant && c.IsConstant)
        {
            Expr[] sides = [a, b, c];
            if (Enumerable.Range(0, 3).Any(i => m.Sign(sides[i]) < 0 || m.Compare(sides[i], sides[(i + 1) % 3] + sides[(i + 2) % 3]) > 0))
            {
                return null;
            }
        }

        return m.Tidy(m.Sqrt(TriangleSolver.SixteenSquaredArea(a, b, c, m)) / 4);
    }

    /// <summary>All triangles with three given parts, at least one of them a side; side a lies opposite alpha.</summary>
    /// <param name="a">A side, or null.</param>
    /// <param name="b">A side, or null.</param>
    /// <param name="c">A side, or null.</param>
    /// <param name="alpha">An angle in radians, or null.</param>
    /// <param name="beta">An angle in radians, or null.</param>
    /// <param name="gamma">An angle in radians, or null.</param>
    /// <param name="budget">Null for a fresh one.</param>
    /// <returns>None, one, or two (two sides and an angle that is not between them).</returns>
    /// <exception cref="ArgumentException">Not three parts, or no side among them.</exception>
    public static IReadOnlyList<TriangleSolution> SolveTriangle(
        Expr? a = null, Expr? b = null, Expr? c = null, Expr? alpha = null, Expr? beta = null, Expr? gamma = null, Budget? budget = null) =>
        new TriangleSolver(Measuring.With(budget)).Solve([a, b, c], [alpha, beta, gamma]);

    /// <summary>The cyclic quadrilateral's area by its sides (Brahmagupta); null when there is none.</summary>
    public static Expr? BrahmaguptaArea(Expr a, Expr b, Expr c, Expr d, Budget? budget = null)
    {
        var m = Measuring.With(budget);
        Expr[] factors = [b + c + d - a, a + c + d - b, a + b + d - c, a + b + c - d];
        return factors.Any(factor => factor.IsConstant && m.Sign(factor) < 0) ? null : m.Tidy(m.Sqrt(Expr.Multiply(factors)) / 4);
    }

    /// <summary>Whether all points lie on one line.</summary>
    public static bool AreCollinear(IEnumerable<Point> points, Budget? budget = null)
    {
        var m = Measuring.With(budget);
        var all = points.ToList();
        var second = all.Find(point => !m.AreEqual(point, all[0]));
        return second is null || all.TrueForAll(point => m.IsZero(m.Tidy((second - all[0]).Cross(point - all[0]))));
    }

    /// <summary>Whether all points lie on one circle.</summary>
    public static bool AreConcyclic(IEnumerable<Point> points, Budget? budget = null)
    {
        var m = Measuring.With(budget);
        var all = new List<Point>();
        foreach (var point in points.Where(point => !all.Exists(known => m.AreEqual(known, point))))
        {
            all.Add(point);
        }

        if (all.Count < 3)
        {
            return true;
        }

        return new Triangle(all[0], all[1], all[2]).Circumcenter(budget) is { } center
            && all.TrueForAll(point => m.IsZero(m.Tidy((point - center).Dot(point - center) - (all[0] - center).Dot(all[0] - center))));
    }

    /// <summary>Whether all lines go through one point.</summary>
    public static bool AreConcurrent(IEnumerable<Line> lines, Budget? budget = null)
    {
        var all = lines.ToList();
        var other = all.Find(line => !line.Coincides(all[0], budget));
        return other is null || (all[0].Intersect(other, budget) is { } point && all.TrueForAll(line => line.Contains(point, budget)));
    }

    /// <summary>The corners of the smallest convex polygon around points, counter-clockwise from the leftmost; none on a straight side.</summary>
    /// <param name="points">One or more.</param>
    /// <param name="budget">Null for a fresh one.</param>
    /// <returns>One or two points when all lie on a line.</returns>
    public static IReadOnlyList<Point> ConvexHullPoints(IEnumerable<Point> points, Budget? budget = null)
    {
        // A. M. Andrew, "Another efficient algorithm for convex hulls in two dimensions", 1979.
        var m = Measuring.With(budget);
        var sorted = points.ToList();
        sorted.Sort(m.Compare);
        var hull = Half(sorted, m);
        sorted.Reverse();
        var upper = Half(sorted, m);
        return hull.Count == 1 ? hull : [.. hull.SkipLast(1), .. upper.SkipLast(1)];
    }

    /// <summary>The smallest convex polygon around points.</summary>
    /// <exception cref="ArgumentException">All lie on a line.</exception>
    public static Polygon ConvexHull(IEnumerable<Point> points, Budget? budget = null) => new(ConvexHullPoints(points, budget));

    private static List<Point> Half(List<Point> sorted, Measuring m)
    {
        var chain = new List<Point>();
        foreach (var point in sorted)
        {
            if (chain.Count > 0 && m.AreEqual(chain[^1], point))
            {
                continue;
            }

            while (chain.Count > 1 && m.Sign(m.Tidy((chain[^1] - chain[^2]).Cross(point - chain[^1]))) <= 0)
            {
                chain.RemoveAt(chain.Count - 1);
            }

            chain.Add(point);
        }

        return chain;
    }
}
