namespace ToolReasoner.Training.Curriculum.Families.WordProblems;

/// <summary>A recipe for some people is made for more, in proportion.</summary>
internal static class RecipeScaled
{
    public static Family Family { get; } = new("recipe-scaled", Subject.WordProblems)
    {
        Draw = draw =>
        {
            draw.Person();
            draw.Word("food", "flour", "sugar", "rice", "oats", "milk", "butter", "cocoa");
            draw.Word("dish", "soup", "cake", "pudding", "bread", "pancakes", "stew");
            var serves = draw.Of("serves", 2, 3, 4, 5, 6, 8);
            var unit = draw.Between(10, 75);
            var amount = draw.Set("amount", serves * unit);
            var people = draw.Sized("people", 7, 20, 90);
            var have = draw.Int("have", 20, 300);
            draw.Require((unit * people) - have > 0 && people % serves != 0);
            return (unit * people) - have;
        },
        Statements =
        [
            "A recipe for @dish needs @amount grams of @food for @serves people. @name cooks for @people people and has @have " +
                "grams of @food. How many more grams does @he need?",
            "How many grams of @food must @name buy to make @dish for @people guests, if @amount grams are enough for @serves " +
                "guests and @have grams are in the kitchen?",
            "@name has @have grams of @food. @He wants to make @dish for @people people. The cookbook says: for @serves people " +
                "take @amount grams of @food. {How much is missing|How many grams are missing}?",
            "With @amount g of @food one can make @dish for @serves. A camp cook with @have g in store has @people campers to " +
                "feed. Find how many grams of @food the cook must get.",
            "A painter needs @amount milliliters of paint for @serves doors. There are @people doors in the house, and @have " +
                "milliliters of paint are left from last year. How many milliliters of paint should be bought?",
            "Let $@serves$ portions of @dish take $@amount$ g of @food. If there are $@have$ g already, how many grams more are " +
                "needed for $@people$ portions?",
            "In the cupboard lie @have g of @food, but that is not enough for @dish for @people people. It takes @amount g for " +
                "every @serves people. What {amount|weight}, in grams, is missing?",
            "@serves cows eat @amount kg of hay in a week. A farmer with @people cows has @have kg in the barn. How many kg of hay " +
                "must come for the next week, if all cows eat equally much?",
            "For @serves kites one uses @amount cm of string. The @people children of a club want one kite each, and @have cm of " +
                "string are there. How many more centimeters of string do they need?",
        ],
        Distractors =
        [
            "The sun {is shining|has just risen}.",
            "It is a {Monday|Friday} in {May|June}.",
            "A class of {22|25|28} pupils is given this problem.",
        ],
        Methods =
        [
            new("""
                int perPerson = @amount / @serves;
                int needed = perPerson * @people;
                int missing = needed - @have;
                """,
                "missing"),
            new("int missing = @amount * @people / @serves - @have;", "missing"),
            new("""
                var needed = new Rational(@people, @serves) * @amount;
                var missing = needed - @have;
                """,
                "missing"),
            new("var missing = Algebra.Solve(\"(x + @have)/@people = @amount/@serves\").Elements[0];", "missing"),
        ],
        Checks =
        [
            new("", "(@claimed + @have) * @serves == @amount * @people"),
        ],
        Mistakes =
        [
            new("""
                int perPerson = @amount / @serves;
                int needed = perPerson * @people;
                """,
                "needed", "What is there already is not taken off."),
            new("""
                int batches = @people / @serves;
                int missing = batches * @amount - @have;
                """,
                "missing", "The number of batches is cut down to a whole number."),
            new("int missing = @amount * @people - @have;", "missing", "The amount for a group is taken for every person."),
        ],
    };
}
