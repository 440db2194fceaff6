namespace ToolReasoner.Symbolics.Bench;

/// <content>Geometry in the plane.</content>
internal static partial class Operations
{
    private static IReadOnlyList<Operation> Figures()
    {
        var line = Line.Through(At(0, 1), At(3, 7));
        var (circle, other) = (new Circle(At(1, 2), 5), new Circle(At(4, 0), 3));
        var triangle = new Triangle(At(0, 0), At(6, 1), At(2, 5));
        var polygon = new Polygon([At(0, 0), At(4, 0), At(6, 3), At(3, 7), At(-1, 4)]);
        return
        [
            Timed("line-meets-line", () => line.Intersect(Line.Through(At(1, 5), At(4, -2)))),
            Timed("line-meets-circle", () => line.Intersect(circle)),
            Timed("circle-meets-circle", () => circle.Intersect(other)),
            Timed("tangents-to-circle", () => circle.TangentsFrom(At(10, 3))),
            Timed("distance-point-line", () => At(5, -2).DistanceTo(line)),
            Timed("polygon-area", () => polygon.Area()),
            Timed("point-in-polygon", () => polygon.Locate(At(2, 3))),
            Timed("circumcentre", () => triangle.Circumcenter()),
            Timed("orthocentre", () => triangle.Orthocenter()),
            Timed("incentre", () => triangle.Incenter()),
            Timed("circumradius", () => triangle.Circumradius()),
        ];
    }

    private static Point At(int x, int y) => new(x, y);
}
