namespace ToolReasoner.Training.Curriculum.Families.NumberTheory;

/// <summary>Divisibility, remainders, primes, bases, digits.</summary>
internal static class NumberTheoryFamilies
{
    public static IReadOnlyList<Family> All { get; } =
    [
        ConvertFromBase.Family,
        ConvertToBase.Family,
        DivisibleByEither.Family,
        DivisibleByOneNotOther.Family,
        DivisorCount.Family,
        EulerTotient.Family,
        FactorialDigitSum.Family,
        FactorialTrailingZeros.Family,
        GreatestCommonDivisor.Family,
        LastTwoDigits.Family,
        LeastCommonMultiple.Family,
        LinearCongruence.Family,
        ModularInverse.Family,
        MultiplesBetween.Family,
        PowerDigitSum.Family,
        PowerRemainder.Family,
        PrimeAtPlace.Family,
        PrimesBelow.Family,
        PrimesBetween.Family,
        SumOfDivisors.Family,
        SumOfMultiples.Family,
    ];
}
