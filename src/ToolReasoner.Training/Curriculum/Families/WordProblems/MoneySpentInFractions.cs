namespace ToolReasoner.Training.Curriculum.Families.WordProblems;

/// <summary>Fractions are spent one after the other, the first amount is asked.</summary>
internal static class MoneySpentInFractions
{
    public static Family Family { get; } = new("money-spent-in-fractions", Subject.WordProblems)
    {
        Draw = draw =>
        {
            draw.Person();
            var (a, b) = (draw.Int("a", 2, 6), draw.Int("b", 2, 6));
            var left = draw.Set("left", (a - 1) * (b - 1) * draw.Between(1, 10 * draw.Level));
            var first = left;
            while (first * (a - 1) % a != 0 || first * (a - 1) / a % b != 0 || first * (a - 1) / a * (b - 1) / b != left)
            {
                first++;
            }
            return first;
        },
        Statements =
        [
            "@name spends 1/@a of @his money on food and 1/@b of the rest on a book. Then @he has $@left. How many dollars did @he " +
                "have at first?",
            "How much money did @name have before @he gave 1/@a of it to @his sister and then 1/@b of what remained to @his " +
                "brother, if $@left was left?",
            "@name has $@left now. That is what is left after @he paid 1/@b for shoes of the money that @he still had when 1/@a of " +
                "all had gone for rent. {What was all of it|How much was it in the beginning}, in dollars?",
            "A tank loses 1/@a of its water during the night and 1/@b of the remaining water during the day. After that, @left " +
                "liters are in it. How many liters were in it at first?",
            "Let $x$ be a number. If $\\frac{1}{@a}$ of $x$ is removed, and then $\\frac{1}{@b}$ of what is left, the result is " +
                "$@left$. {Find|Determine} $x$.",
            "On the first day a hiker goes 1/@a of a trail, on the second day 1/@b of the rest. There are still @left km to go. " +
                "How long is the trail in km?",
            "@left sheets remain in a packet. On Tuesday 1/@b of the sheets that were there were used, and on Monday 1/@a of the " +
                "full packet. How many sheets are in a full packet?",
            "A farmer sells 1/@a of the harvest to a mill. Of what is then in the barn, mice eat 1/@b. Now @left sacks are in the " +
                "barn. Find the number of sacks harvested.",
            "From a box of beads @name takes 1/@a. Then @his friend takes 1/@b of the beads still in the box. They count @left " +
                "beads in it afterwards. How many were in the full box?",
        ],
        Distractors =
        [
            "It is {12|18|21} degrees outside.",
            "The sun {is shining|has just risen}.",
            "It is a {Monday|Friday} in {May|June}.",
        ],
        Methods =
        [
            new("""
                int afterFirst = @left * @b / (@b - 1);
                int first = afterFirst * @a / (@a - 1);
                """,
                "first"),
            new("""
                int first = @left;
                while (first * (@a - 1) * (@b - 1) != @left * @a * @b)
                {
                    first++;
                }
                """,
                "first"),
            new("var first = Algebra.Solve(\"x*(1 - 1/@a)*(1 - 1/@b) = @left\").Elements[0];", "first"),
            new("""
                var kept = (1 - new Rational(1, @a)) * (1 - new Rational(1, @b));
                var first = @left / kept;
                """,
                "first"),
        ],
        Checks =
        [
            new("", "@claimed * (1 - new Rational(1, @a)) * (1 - new Rational(1, @b)) == @left"),
        ],
        Mistakes =
        [
            new("int first = @left * @a * @b;", "first", "The program multiplies by what was spent instead of dividing by what was kept."),
            new("""
                var kept = 1 - new Rational(1, @a) - new Rational(1, @b) / 2;
                var first = @left / kept;
                """,
                "first", "The second fraction is taken of the whole, too."),
            new("int afterFirst = @left * @b / (@b - 1);", "afterFirst", "Only the last step is undone."),
        ],
    };
}
