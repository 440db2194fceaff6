namespace ToolReasoner.Symbolics.Cases;

/// <content>Points, lines, circles, polygons.</content>
internal static partial class Operations
{
    private static readonly Dictionary<string, Operation> s_geometry = new()
    {
        ["distance"] = (one, budget) => one.Argument(0).Operands.Count == 3
            ? Geometry.Distance(one.Point3(0), one.Point3(1), budget)
            : Geometry.Distance(one.Point(0), one.Point(1), budget),
        ["midpoint"] = (one, budget) => Geometry.Midpoint(one.Point(0), one.Point(1), budget).ToExpr(),
        ["distance_point_line"] = (one, budget) => one.Point(0).DistanceTo(one.Line(1, budget), budget),
        ["foot"] = (one, budget) => one.Point(0).FootOn(one.Line(1, budget), budget).ToExpr(),
        ["reflect"] = (one, budget) => one.Point(0).Reflect(one.Line(1, budget), budget).ToExpr(),
        ["rotate"] = (one, budget) => one.Point(0).Rotate(one.Point(1), one.Argument(2), budget).ToExpr(),
        ["area"] = (one, budget) => new Polygon(one.Points(0)).Area(budget),
        ["convex_hull"] = (one, budget) => PointSet(Geometry.ConvexHullPoints(one.Points(0), budget)),
        ["interior_points"] = (one, budget) => new Polygon(one.Points(0)).InteriorLatticePoints(budget),
        ["triangle_area"] = (one, budget) => OrNone(Geometry.HeronArea(one.Argument(0), one.Argument(1), one.Argument(2), budget)),
        ["angle"] = (one, budget) => Geometry.Angle(one.Point(0), one.Point(1), one.Point(2), budget),
        ["centroid"] = (one, budget) => one.Triangle().Centroid(budget).ToExpr(),
        ["circumcenter"] = (one, budget) => OrNone(one.Triangle().Circumcenter(budget)?.ToExpr()),
        ["circumradius"] = (one, budget) => OrNone(one.Triangle().Circumradius(budget)),
        ["orthocenter"] = (one, budget) => OrNone(one.Triangle().Orthocenter(budget)?.ToExpr()),
        ["incenter"] = (one, budget) => OrNone(one.Triangle().Incenter(budget)?.ToExpr()),
        ["inradius"] = (one, budget) => OrNone(one.Triangle().Inradius(budget)),
        ["intersect_lines"] = (one, budget) => OrNone(one.Line(0, budget).Intersect(one.Line(2, budget), budget)?.ToExpr()),
        ["intersect_line_circle"] = (one, budget) => PointSet(one.Line(0, budget).Intersect(one.Circle(2), budget)),
        ["intersect_circles"] = (one, budget) => PointSet(one.Circle(0).Intersect(one.Circle(2), budget)),
        ["tangent_points"] = (one, budget) => PointSet(one.Circle(1).TangentPoints(one.Point(0), budget)),
        ["conic"] = (one, budget) => Conic.FromEquation(one.Argument(0), budget: budget).Kind(budget) switch
        {
            ConicKind.Circle or ConicKind.Ellipse => "ellipse",
            ConicKind.Parabola => "parabola",
            ConicKind.Hyperbola => "hyperbola",
            ConicKind.Point => "point",
            ConicKind.Empty => new Outcome.None(),
            _ => "lines",
        },
        ["eccentricity"] = (one, budget) => Conic.FromEquation(one.Argument(0), budget: budget).Eccentricity(budget),
        ["inside"] = (one, budget) => new Polygon(one.Points(1)).Locate(one.Point(0), budget) == PointLocation.Inside,
        ["tetrahedron_volume"] = (one, budget) => Geometry.TetrahedronVolume(one.Point3(0), one.Point3(1), one.Point3(2), one.Point3(3), budget),
        ["collinear"] = (one, budget) => Geometry.AreCollinear(one.Points(0), budget),
        ["concyclic"] = (one, budget) => Geometry.AreConcyclic(one.Points(0), budget),
    };

    private static Point Point(this Case one, int index) => Symbolics.Point.From(one.Argument(index));

    private static Point3 Point3(this Case one, int index) => Symbolics.Point3.From(one.Argument(index));

    private static IEnumerable<Point> Points(this Case one, int first) => Enumerable.Range(first, one.Arguments.Count - first).Select(index => one.Point(index));

    private static Line Line(this Case one, int first, Budget budget) => Symbolics.Line.Through(one.Point(first), one.Point(first + 1), budget);

    private static Circle Circle(this Case one, int first) => new(one.Point(first), one.Argument(first + 1));

    private static Triangle Triangle(this Case one) => new(one.Point(0), one.Point(1), one.Point(2));

    private static Outcome PointSet(IEnumerable<Point> points) => Expr.FiniteSet([.. points.Select(point => point.ToExpr())]);

    private static Outcome OrNone(Expr? value) => value is null ? new Outcome.None() : value;
}
