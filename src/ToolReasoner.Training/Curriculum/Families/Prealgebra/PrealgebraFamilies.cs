namespace ToolReasoner.Training.Curriculum.Families.Prealgebra;

/// <summary>Fractions, decimals, percentages, units, means.</summary>
internal static class PrealgebraFamilies
{
    public static IReadOnlyList<Family> All { get; } =
    [
        AverageSpeed.Family, ChangeFromBill.Family, DigitPlaces.Family, FencePerimeter.Family, FractionOfFraction.Family,
        FractionSum.Family, FractionsAbove.Family, GcdStory.Family, IntegersBetweenFractions.Family, IntegersBetweenRoots.Family,
        ItemsLeftOver.Family, LcmStory.Family, MarbleProbability.Family, MeanOfList.Family, MedianOfList.Family, MissingOfMean.Family,
        NegativeTemperatures.Family, OrderOfOperations.Family, PercentChange.Family, PercentOf.Family, PowersCombined.Family,
        PrimeFactorSum.Family, RangeAndMode.Family, RatioSplit.Family, RecursiveRule.Family, RoundingNumber.Family, ScaleDrawing.Family,
        SumOfRange.Family, TableOfValues.Family, TimeDifference.Family, UnitConversion.Family,
    ];
}
