using ToolReasoner.Training.Curriculum.Families.Algebra;
using ToolReasoner.Training.Curriculum.Families.CountingAndProbability;
using ToolReasoner.Training.Curriculum.Families.Geometry;
using ToolReasoner.Training.Curriculum.Families.IntermediateAlgebra;
using ToolReasoner.Training.Curriculum.Families.NumberTheory;
using ToolReasoner.Training.Curriculum.Families.Prealgebra;
using ToolReasoner.Training.Curriculum.Families.Precalculus;
using ToolReasoner.Training.Curriculum.Families.WordProblems;

namespace ToolReasoner.Training.Curriculum;

/// <summary>All families.</summary>
public static class Catalog
{
    /// <value>In the order of their names, each with the further statements that <c>Statements</c> has for it.</value>
    public static IReadOnlyList<Family> Families { get; } =
    [
        .. new[]
        {
            AlgebraFamilies.All, CountingAndProbabilityFamilies.All, GeometryFamilies.All, IntermediateAlgebraFamilies.All, NumberTheoryFamilies.All,
            PrealgebraFamilies.All, PrecalculusFamilies.All, WordProblemsFamilies.All,
        }.SelectMany(families => families).OrderBy(family => family.Name, StringComparer.Ordinal).Select(MoreStatements.AddTo),
    ];
}
