namespace ToolReasoner.Training.Curriculum.Families.IntermediateAlgebra;

/// <summary>Systems, polynomials, complex numbers, series.</summary>
internal static class IntermediateAlgebraFamilies
{
    public static IReadOnlyList<Family> All { get; } =
    [
        BinomialTerm.Family,
        ComplexPowerPart.Family,
        ComplexProduct.Family,
        CubicVieta.Family,
        DivisionConstant.Family,
        FloorSum.Family,
        InfiniteGeometricSeries.Family,
        LatticePoints.Family,
        LeastSumOfFactors.Family,
        ModulusSquared.Family,
        NumberOfRealRoots.Family,
        PolynomialRemainder.Family,
        PolynomialValue.Family,
        QuadraticMinimum.Family,
        RationalEquation.Family,
        ReciprocalPowerSum.Family,
        RecurrenceModulo.Family,
        RecursionTerm.Family,
        RootsPowerSum.Family,
        SumOfCoefficients.Family,
        SumOfPowers.Family,
        SymmetricTwoVariables.Family,
        SystemOfThree.Family,
        TelescopingSum.Family,
    ];
}
