namespace ToolReasoner.Training.Curriculum.Families.WordProblems;

/// <summary>Stories of one to six steps.</summary>
internal static class WordProblemsFamilies
{
    public static IReadOnlyList<Family> All { get; } =
    [
        AgesFromAMultiple.Family, BoxesNeeded.Family, CombinedWork.Family, DiscountThenTax.Family, DistanceInTwoParts.Family,
        FencePosts.Family, FractionGivenThenMore.Family, GroupsOfGroups.Family, LeaguePoints.Family, LegsInTheBarn.Family,
        MoreThanAMultiple.Family, PagesPerDay.Family, PercentOfPercent.Family, PracticeHours.Family, RatioSharing.Family,
        RecipeScaled.Family, ScoreNeededForAverage.Family, SharingWithRemainder.Family, ShoppingChange.Family,
        SoldDailyAfterUse.Family, StallProfit.Family, TicketsTwoKinds.Family, TrainsMeeting.Family, WagesWithOvertime.Family,
        WeeksToSave.Family, YearsUntilMultiple.Family,
    ];
}
