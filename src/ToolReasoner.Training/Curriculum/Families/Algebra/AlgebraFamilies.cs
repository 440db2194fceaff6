namespace ToolReasoner.Training.Curriculum.Families.Algebra;

/// <summary>Equations, functions, sequences, logarithms.</summary>
internal static class AlgebraFamilies
{
    public static IReadOnlyList<Family> All { get; } =
    [
        ArithmeticCount.Family,
        ArithmeticSum.Family,
        ArithmeticTerm.Family,
        ComposedFunctions.Family,
        DirectVariation.Family,
        Discriminant.Family,
        EquationBothSides.Family,
        EquationWithBrackets.Family,
        EquationWithFractions.Family,
        FunctionTableSum.Family,
        GeometricSum.Family,
        GeometricTerm.Family,
        InverseFunctionValue.Family,
        InverseVariation.Family,
        ParabolaVertex.Family,
        ProportionUnknown.Family,
        QuadraticLargerRoot.Family,
        QuadraticRootSum.Family,
        SumAndDifference.Family,
        SystemOfTwo.Family,
        TwoStepEquation.Family,
    ];
}
