namespace ToolReasoner.Training.Curriculum.Families.WordProblems;

/// <summary>Heads and legs of two kinds of animals.</summary>
internal static class LegsInTheBarn
{
    public static Family Family { get; } = new("legs-in-the-barn", Subject.WordProblems)
    {
        Draw = draw =>
        {
            var (two, four) = (draw.Between(3, 12 * draw.Level), draw.Between(3, 10 * draw.Level));
            draw.Word("birds", "chickens", "ducks", "geese", "turkeys", "ostriches");
            draw.Word("beasts", "cows", "goats", "pigs", "rabbits", "horses", "sheep");
            var heads = draw.Set("heads", two + four);
            var legs = draw.Set("legs", (2 * two) + (4 * four));
            draw.Require(two != four);
            return four;
        },
        Statements =
        [
            "A farm has only @birds and @beasts. There are @heads heads and @legs legs. How many @beasts are there?",
            "How many @beasts live on a farm with @heads animals, all of them @birds or @beasts, if the animals have @legs legs in total?",
            "@legs legs walk around in a yard. They belong to @birds and @beasts, @heads animals in all. {Find|Determine} the " +
                "number of @beasts.",
            "Let $x$ be the number of @beasts and $y$ the number of @birds. If $x + y = @heads$ and $4x + 2y = @legs$, what is $x$?",
            "A parking lot has motorcycles with 2 wheels and cars with 4 wheels. Someone counts @heads vehicles and @legs wheels. " +
                "How many cars are there?",
            "Looking over the fence, a child sees @heads heads; looking under it, @legs feet. Behind the fence there are only " +
                "@birds (two feet each) and @beasts (four feet each). How many @beasts are behind the fence?",
            "A club has tables for two and tables for four. With all @heads tables full, @legs members can sit down. How many " +
                "tables are for four?",
            "On a test every short question is worth 2 points and every long one 4 points. The @heads questions are worth @legs " +
                "points together. How many long questions are there?",
            "The @birds and @beasts of a farmer have @legs legs, and there are @heads of these animals. How many have four legs?",
        ],
        Distractors =
        [
            "It is a {Monday|Friday} in {May|June}.",
            "A class of {22|25|28} pupils is given this problem.",
            "This is problem number {4|17|32} of a contest.",
        ],
        Methods =
        [
            new("""
                int four = 0;
                while (4 * four + 2 * (@heads - four) != @legs)
                {
                    four++;
                }
                """,
                "four"),
            new("""
                int extraLegs = @legs - 2 * @heads;
                int four = extraLegs / 2;
                """,
                "four"),
            new("var four = Algebra.Solve(\"4*x + 2*(@heads - x) = @legs\").Elements[0];", "four"),
        ],
        Checks =
        [
            new("", "4 * @claimed + 2 * (@heads - @claimed) == @legs"),
        ],
        Mistakes =
        [
            new("""
                int four = (@legs - 2 * @heads) / 2;
                int two = @heads - four;
                """,
                "two", "The program gives the number of the other kind."),
            new("""
                int extraLegs = @legs - 2 * @heads;
                int four = extraLegs / 4;
                """,
                "four", "The extra legs are divided by four, though two of each animal's are counted already."),
            new("int four = @legs / 4;", "four", "All animals are taken to have four legs."),
        ],
    };
}
