using ToolReasoner.Training.Curriculum.Families.Geometry;
using ToolReasoner.Training.Curriculum.Families.NumberTheory;
using ToolReasoner.Training.Curriculum.Families.Prealgebra;
using ToolReasoner.Training.Curriculum.Families.Precalculus;

namespace ToolReasoner.Training.Curriculum;

/// <summary>All families.</summary>
public static class Catalog
{
    /// <value>In the order of their names.</value>
    public static IReadOnlyList<Family> Families { get; } =
    [
        .. new[]
        {
            NumberTheoryFamilies.All,
            PrealgebraFamilies.All,
            GeometryFamilies.All,
            PrecalculusFamilies.All,
        }.SelectMany(families => families).OrderBy(family => family.Name, StringComparer.Ordinal),
    ];
}
