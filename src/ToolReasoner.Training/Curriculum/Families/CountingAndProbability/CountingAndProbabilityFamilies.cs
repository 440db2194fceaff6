namespace ToolReasoner.Training.Curriculum.Families.CountingAndProbability;

/// <summary>Arrangements, selections, chances, expected values.</summary>
internal static class CountingAndProbabilityFamilies
{
    public static IReadOnlyList<Family> All { get; } =
    [
        AtLeastOneSix.Family,
        BallsDrawn.Family,
        BothClubs.Family,
        ChooseGroup.Family,
        CoinTosses.Family,
        Committees.Family,
        Derangements.Family,
        DiceSumChance.Family,
        DiceSumWays.Family,
        DifferentDigits.Family,
        ExpectedPrize.Family,
        GridRectangles.Family,
        Handshakes.Family,
        LatticePaths.Family,
        LicensePlates.Family,
        PolygonDiagonals.Family,
        ProductEven.Family,
        RoundTable.Family,
        SameColor.Family,
        SeriesOfGames.Family,
        StarsAndBars.Family,
        SubsetsWithOneOf.Family,
        SumDivisible.Family,
        TwoApart.Family,
        TwoTogether.Family,
        WordArrangements.Family,
    ];
}
