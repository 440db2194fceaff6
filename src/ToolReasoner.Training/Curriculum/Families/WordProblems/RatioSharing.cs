using System.Numerics;

namespace ToolReasoner.Training.Curriculum.Families.WordProblems;

/// <summary>Something is shared in a ratio: the difference of the shares.</summary>
internal static class RatioSharing
{
    public static Family Family { get; } = new("ratio-sharing", Subject.WordProblems)
    {
        Draw = draw =>
        {
            draw.Person();
            draw.Person("other");
            var (a, b) = (draw.Int("a", 2, 9), draw.Int("b", 1, 8));
            var part = draw.Between(3, 12 * draw.Level);
            var total = draw.Set("total", (a + b) * part);
            draw.Require(a > b && BigInteger.GreatestCommonDivisor(a, b).IsOne);
            return (a - b) * part;
        },
        Statements =
        [
            "@name and @otherName share $@total in the ratio @a:@b. How many dollars more does @name get than @otherName?",
            "How many more marbles does @name get than @otherName if @total marbles are divided between them in the ratio @a to @b?",
            "For every @a points that @name scores, @otherName scores @b. Together they score @total points. By how many points is " +
                "@name ahead?",
            "The ratio of dogs to cats in a shelter is $@a : @b$, and there are $@total$ dogs and cats altogether. {Find the " +
                "difference between the number of dogs and the number of cats.|What is the difference between the number of dogs and " +
                "the number of cats?}",
            "A string of @total cm is cut into two pieces whose lengths are in the ratio @a:@b. By how many centimeters is one " +
                "piece longer than the other?",
            "A paint is mixed from @a parts of blue and @b parts of white. For @total ml of this paint, how many ml more of blue " +
                "than of white {are needed|does one need}?",
            "@otherName worked @b hours a day and @name worked @a hours a day on the same days. They divide the $@total they " +
                "earned fairly, by hours. What is the difference between their shares in dollars?",
            "Let $x$ and $y$ be amounts with $x : y = @a : @b$ and $x + y = @total$. What is $x - y$?",
            "At a school there are @total students. For each @b boys there are @a girls. How many more girls than boys {are " +
                "there|go to the school}?",
        ],
        Distractors =
        [
            "The nearest town has {4000|12000} inhabitants.",
            "A teacher who is {31|45} years old thought up this problem.",
            "All of this happens {3|8} km from the sea.",
        ],
        Methods =
        [
            new("""
                int part = @total / (@a + @b);
                int first = @a * part;
                int second = @b * part;
                int difference = first - second;
                """,
                "difference"),
            new("int difference = @total * (@a - @b) / (@a + @b);", "difference"),
            new("""
                int first = 0;
                int second = 0;
                while (first + second < @total)
                {
                    first += @a;
                    second += @b;
                }
                int difference = first - second;
                """,
                "difference"),
            new("""
                var first = Algebra.Solve("x*@b = (@total - x)*@a").Elements[0];
                var difference = first - (@total - first);
                """,
                "difference"),
        ],
        Mistakes =
        [
            new("""
                int part = @total / (@a + @b);
                int first = @a * part;
                """,
                "first", "The larger share is given instead of the difference."),
            new("int difference = @total / @a * @b;", "difference", "The whole is divided by one number of the ratio only."),
            new("int part = @total / (@a + @b);", "part", "Only one part is given."),
        ],
    };
}
