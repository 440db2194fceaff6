namespace ToolReasoner.Training.Curriculum.Families.NumberTheory;

/// <summary>Divisibility, remainders, primes, bases, digits.</summary>
internal static class NumberTheoryFamilies
{
    public static IReadOnlyList<Family> All { get; } = [SumOfMultiples.Family];
}
