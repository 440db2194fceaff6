namespace ToolReasoner.Training.Curriculum.Families.WordProblems;

/// <summary>Stories of one to six steps.</summary>
internal static class WordProblemsFamilies
{
    public static IReadOnlyList<Family> All { get; } =
    [
        AgesFromAMultiple.Family, BillWithTip.Family, BoxesNeeded.Family, CandleBurning.Family, CatchingUp.Family,
        ClockAfterActivities.Family, CombinedWork.Family, DefectiveProduction.Family, DiscountThenTax.Family,
        DistanceInTwoParts.Family, DownPaymentAndInstallments.Family, EggsByTheDozen.Family, FencePosts.Family,
        FewestCoins.Family, FoodForDays.Family, FractionGivenThenMore.Family, FuelForATrip.Family, GardenRows.Family,
        GroupsOfGroups.Family, GrowingEachDay.Family, HalfAndSomeMore.Family, HoursShortInWeeks.Family, LeaguePoints.Family,
        LegsInTheBarn.Family, LibraryFine.Family, LuggageOverTheLimit.Family, MachinesInProportion.Family,
        MoneySpentInFractions.Family, MoreThanAMultiple.Family, PacksOrSingle.Family, PagesPerDay.Family,
        PassengersOnABus.Family, PercentOfPercent.Family, PhoneBill.Family, PlaceInAQueue.Family, PracticeHours.Family,
        PriceUpThenDown.Family, RatioSharing.Family, RecipeScaled.Family, RepeatedDoubling.Family, RightAndWrongAnswers.Family,
        SalaryAndCommission.Family, ScoreNeededForAverage.Family, SharingWithRemainder.Family, ShoppingChange.Family,
        SimpleInterest.Family, SoldDailyAfterUse.Family, StallProfit.Family, SubscriptionBreakEven.Family, TankWithALeak.Family,
        TemperatureChanges.Family, TicketsTwoKinds.Family, TotalSharedByThree.Family, TrainsMeeting.Family, TripsNeeded.Family,
        WagesWithOvertime.Family, WaterLevel.Family, WeekdayLater.Family, WeeksToSave.Family, YearsUntilMultiple.Family,
    ];
}
