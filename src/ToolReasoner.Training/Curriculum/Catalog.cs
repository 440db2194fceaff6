using ToolReasoner.Training.Curriculum.Families.NumberTheory;

namespace ToolReasoner.Training.Curriculum;

/// <summary>All families.</summary>
public static class Catalog
{
    /// <value>In the order of their names.</value>
    public static IReadOnlyList<Family> Families { get; } =
    [
        .. new[] { NumberTheoryFamilies.All }.SelectMany(families => families).OrderBy(family => family.Name, StringComparer.Ordinal),
    ];
}
