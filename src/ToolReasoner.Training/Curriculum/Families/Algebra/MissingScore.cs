namespace ToolReasoner.Training.Curriculum.Families.Algebra;

/// <summary>The score that is needed to reach a mean.</summary>
internal static class MissingScore
{
    public static Family Family { get; } = new("missing-score", Subject.Algebra)
    {
        Draw = draw =>
        {
            draw.Person();
            var scores = Enumerable.Range(0, 4).Select(_ => draw.Between(60, 100)).ToList();
            draw.Set("sa", scores[0]);
            draw.Set("sb", scores[1]);
            draw.Set("sc", scores[2]);
            draw.Set("sd", scores[3]);
            var n = draw.Int("more", 1, 3);
            var m = draw.Int("m", 70, 95);
            draw.Set("n", 4 + n);
            var needed = (m * (4 + n)) - scores.Sum();
            draw.Require(needed > 20 * n && needed <= 100 * n);
            return needed;
        },
        Statements =
        [
            "@name scored @sa, @sb, @sc and @sd. How many points in all must @he get in the remaining rounds, if there are @n rounds altogether and their mean {is to be|should be} @m?",
            "The mean of @n numbers is @m. Four of them are @sa, @sb, @sc and @sd. {What is the sum of the others?|Find the sum of the others.}",
            "Of @n values with the average @m, the values @sa, @sb, @sc and @sd are known. What do the remaining {values|ones} add up to?",
            "Let the average of a list of @n numbers be @m. The list contains @sa, @sb, @sc, @sd and, besides them, numbers with the sum $x$. {Determine|Find} $x$.",
            "A player wants to average exactly @m points over @n games. In the first four games the points were @sa, @sb, @sc and @sd. What total is needed in {the rest|all the other games}?",
            "After four of @n rounds with @sa, @sb, @sc and @sd points, how many more points must be made in total for a mean of @m points {per round|a round}?",
            "If $\\frac{@sa + @sb + @sc + @sd + t}{@n} = @m$, what is {the value of $t$|$t$}?",
            "Four packages weigh @sa, @sb, @sc and @sd grams. With the others on the table there are @n, and the mean weight is @m grams. How many grams do the others weigh {together|in total}?",
            "To pass, @name needs a mean of @m over @n exams. So far @he has @sa, @sb, @sc and @sd. Find the sum that the remaining exams must {bring|give} to reach this mean exactly.",
        ],
        Methods =
        [
            new("""
                int total = @m * @n;
                int known = @sa + @sb + @sc + @sd;
                int needed = total - known;
                """,
                "needed"),
            new("""
                var scores = new[] { @sa, @sb, @sc, @sd };
                int needed = @m * (@n - scores.Length) + scores.Sum(score => @m - score);
                """,
                "needed"),
            new("""
                int needed = 0;
                while (@sa + @sb + @sc + @sd + needed < @m * @n)
                {
                    needed++;
                }
                """,
                "needed"),
        ],
        Checks = [new("", "(@sa + @sb + @sc + @sd + @claimed) == @m * @n")],
        Mistakes =
        [
            new("int needed = @m * 4 - (@sa + @sb + @sc + @sd);", "needed", "The mean is over all numbers, not only over the known ones."),
            new("int needed = @m * (@n + 1) - (@sa + @sb + @sc + @sd);", "needed", "The number of values is one too large."),
            new("int needed = (@sa + @sb + @sc + @sd + @m) / @n;", "needed", "The mean must be multiplied by the number of values first."),
        ],
    };
}
