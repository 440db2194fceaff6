namespace ToolReasoner.Training.Curriculum.Families.Precalculus;

/// <summary>Trigonometry, vectors, matrices, limits.</summary>
internal static class PrecalculusFamilies
{
    public static IReadOnlyList<Family> All { get; } =
    [
        CrossProduct.Family, DegreesRadians.Family, DeterminantThree.Family, DeterminantUnknown.Family, DotProduct.Family,
        FromPolarCoordinates.Family, GeometricSeriesSum.Family, InverseMatrixEntry.Family, LineIntersection.Family,
        MatrixPowerEntry.Family, MatrixProductEntry.Family, ParallelogramArea.Family, PlaneDistanceSquared.Family, PolarProduct.Family,
        RationalLimit.Family, SpecialAngleValue.Family, VectorAngle.Family, VectorLengthSquared.Family,
    ];
}
