namespace ToolReasoner.Training.Curriculum.Families.Geometry;

/// <summary>Lengths, areas, volumes, angles, coordinates.</summary>
internal static class GeometryFamilies
{
    public static IReadOnlyList<Family> All { get; } =
    [
        AngleRatioTriangle.Family, AreaFromCoordinates.Family, BoxSurface.Family, CircleAreaCoefficient.Family, ConeVolume.Family,
        CylinderVolume.Family, DistanceSquared.Family, HeronArea.Family, InscribedAngle.Family, LatticePointsInCircle.Family,
        MidpointEnd.Family, PaintedCube.Family, PolygonAngleSum.Family, PolygonDiagonals.Family, RectangleFromPerimeter.Family,
        ReflectedPoint.Family, RegularPolygonAngle.Family, RhombusSide.Family, RightTriangleSide.Family, RotatedPoint.Family,
        SectorArea.Family, ShadowLength.Family, SimilarTriangles.Family, SphereVolume.Family, TrapezoidArea.Family,
        TriangleInequalityCount.Family,
    ];
}
