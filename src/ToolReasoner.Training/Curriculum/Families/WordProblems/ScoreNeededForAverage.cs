namespace ToolReasoner.Training.Curriculum.Families.WordProblems;

/// <summary>The score that the last test must bring for a wished average.</summary>
internal static class ScoreNeededForAverage
{
    public static Family Family { get; } = new("score-needed-for-average", Subject.WordProblems)
    {
        Draw = draw =>
        {
            draw.Person();
            var scores = new[] { draw.Int("a", 60, 98), draw.Int("b", 60, 98), draw.Int("c", 60, 98), draw.Int("d", 60, 98) };
            var mean = draw.Int("mean", 70, 95);
            var needed = (5 * mean) - scores.Sum();
            draw.Require(needed is >= 50 and <= 100 && scores.Distinct().Count() == 4);
            return needed;
        },
        Statements =
        [
            "@name's first four test scores are @a, @b, @c and @d. What must @he score on the fifth test for an average of exactly @mean?",
            "What score on the last of five tests gives @name an average of @mean if the other four scores were @a, @b, @c and @d?",
            "@name wants to average @mean points over five games. So far @he {has scored|got} @a, @b, @c and @d points. How many " +
                "points does @he need in the fifth game?",
            "Five numbers have a mean of $@mean$. Four of them are $@a$, $@b$, $@c$ and $@d$. {Find the fifth number.|What is the " +
                "fifth number?}",
            "A shop sold @a, @b, @c and @d loaves from Monday to Thursday. Its goal is a daily average of @mean loaves for the " +
                "five days from Monday to Friday. How many loaves must it sell on Friday?",
            "The average weight of five dogs is @mean pounds. Without the biggest dog, the scale shows @a, @b, @c and @d pounds " +
                "for the others, one by one. How much, in pounds, does the dog that was not weighed weigh?",
            "To pass a course, @name needs a mean of @mean in five exams. The results of four exams are known: @d, @c, @b, @a. " +
                "What result in the remaining exam makes the mean exactly @mean?",
            "Let $x$ be such that the average of $@a, @b, @c, @d, x$ is $@mean$. Compute $x$.",
            "In five weeks @name read @mean pages a week on average. In the first four weeks it was @a, @b, @c and @d pages. How " +
                "many pages was it in the fifth week?",
            "@a, @b, @c, @d: these are the temperatures, in degrees Fahrenheit, at noon on four days. With the fifth day the " +
                "average becomes @mean degrees. What was the temperature on the fifth day?",
        ],
        Distractors =
        [
            "All of this happens {3|8} km from the sea.",
            "The book with this problem has {120|244|310} pages.",
            "It is {12|18|21} degrees outside.",
        ],
        Methods =
        [
            new("""
                int total = 5 * @mean;
                int soFar = @a + @b + @c + @d;
                int needed = total - soFar;
                """,
                "needed"),
            new("""
                int[] scores = [@a, @b, @c, @d];
                int needed = @mean;
                foreach (int score in scores)
                {
                    needed += @mean - score;
                }
                """,
                "needed"),
            new("""
                int needed = 0;
                while (@a + @b + @c + @d + needed < 5 * @mean)
                {
                    needed++;
                }
                """,
                "needed"),
        ],
        Checks =
        [
            new("", "new[] { @a, @b, @c, @d, @claimed }.Average() == @mean"),
        ],
        Mistakes =
        [
            new("""
                int total = 4 * @mean;
                int needed = total - (@a + @b + @c + @d) + 0;
                """,
                "needed", "Four scores are counted in the goal instead of five."),
            new("double average = (@a + @b + @c + @d) / 4.0;", "average", "The program gives the average so far."),
            new("""
                double average = (@a + @b + @c + @d) / 4.0;
                double needed = 2 * @mean - average;
                """,
                "needed", "The wished average is averaged with the average so far."),
        ],
    };
}
