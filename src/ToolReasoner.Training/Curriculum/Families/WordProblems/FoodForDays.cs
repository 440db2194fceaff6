namespace ToolReasoner.Training.Curriculum.Families.WordProblems;

/// <summary>A store of food lasts some days for so many; then their number changes.</summary>
internal static class FoodForDays
{
    public static Family Family { get; } = new("food-for-days", Subject.WordProblems)
    {
        Draw = draw =>
        {
            draw.Person();
            draw.Word("kinds", "cats", "dogs", "rabbits", "horses", "hamsters", "parrots");
            var (pets, each, days) = (draw.Int("pets", 2, 12), draw.Int("each", 2, 9), draw.Int("days", 2, 10));
            var more = draw.Int("more", 1, 8);
            var left = draw.Between(2, 5 + (5 * draw.Level));
            draw.Set("store", (pets * each * days) + ((pets + more) * each * left));
            return left;
        },
        Statements =
        [
            "@name has @pets @kinds that eat @each scoops of food a day each. There are @store scoops in store. After @days days " +
                "@he gets @more more of them. How many further days does the food last?",
            "How many days does the rest of @store scoops of food last for all @kinds, if @pets of them eat @each scoops each per " +
                "day for @days days and then @more others that eat just as much come to them?",
            "A shelter has @store cans of food for its @pets @kinds. Each one gets @each cans a day. @days days later @more @kinds " +
                "are brought in. For how many days from then on is there food?",
            "On an expedition there are @pets people and @store rations. Everyone uses @each rations a day. On the evening of day " +
                "@days, @more people join the group. How many more days do the rations last?",
            "@store liters of water are in a ship's tank. For @days days @pets sailors use @each liters a day each. Then @more " +
                "passengers come aboard who use as much as a sailor. {For how many days is there water|How many days does the water " +
                "last} after that?",
            "Let $@store$ bundles of hay be eaten by $@pets$ animals, $@each$ bundles a day per animal, for $@days$ days, and then " +
                "by $@more$ animals more. How many days after the change is the hay used up?",
            "When @name's @kinds were still @pets, each got @each spoons of food a day from a bag of @store spoons. That was so " +
                "for @days days. Since then there are @more more. Find how many days the bag lasts from that time on.",
            "Every one of @pets machines needs @each liters of oil a day, and there are @store liters. After @days days the " +
                "workshop adds @more machines of the same kind. How many days until the oil is gone, counted from then?",
            "The @kinds came in two groups: @pets at once, @more after @days days. Each needs @each carrots a day. @name had " +
                "bought @store carrots for them. How many days after the second group came were the carrots used up?",
        ],
        Distractors =
        [
            "The story is from the year {2009|2018}.",
            "The nearest town has {4000|12000} inhabitants.",
            "A teacher who is {31|45} years old thought up this problem.",
        ],
        Methods =
        [
            new("""
                int eaten = @pets * @each * @days;
                int left = @store - eaten;
                int perDay = (@pets + @more) * @each;
                int days = left / perDay;
                """,
                "days"),
            new("""
                int store = @store - @pets * @each * @days;
                int days = 0;
                while (store > 0)
                {
                    store -= (@pets + @more) * @each;
                    days++;
                }
                """,
                "days"),
            new("int days = (@store / @each - @pets * @days) / (@pets + @more);", "days"),
        ],
        Checks =
        [
            new("", "@pets * @each * @days + (@pets + @more) * @each * @claimed == @store"),
        ],
        Mistakes =
        [
            new("""
                int left = @store - @pets * @each * @days;
                int days = left / (@pets * @each);
                """,
                "days", "The newcomers are left out."),
            new("int days = @store / ((@pets + @more) * @each);", "days", "What was eaten before is not taken off."),
            new("""
                int left = @store - @pets * @each * @days;
                int days = left / (@more * @each);
                """,
                "days", "Only the newcomers are fed."),
        ],
    };
}
