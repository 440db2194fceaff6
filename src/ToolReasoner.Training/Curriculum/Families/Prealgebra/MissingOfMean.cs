namespace ToolReasoner.Training.Curriculum.Families.Prealgebra;

/// <summary>The missing number of a list with a known mean.</summary>
internal static class MissingOfMean
{
    public static Family Family { get; } = new("missing-of-mean", Subject.Prealgebra)
    {
        Draw = draw =>
        {
            var count = draw.Int("count", 4, 5 + draw.Level);
            var values = new int[count - 1];
            var mean = draw.Sized("mean", 12, 40, 200);
            var missing = count * mean;
            for (var i = 0; i < values.Length; i++)
            {
                values[i] = draw.Between(mean / 2, mean * 3 / 2);
                missing -= values[i];
            }

            draw.Require(missing > 0 && missing < 3 * mean && missing != mean);
            draw.Set("known", count - 1);
            draw.Set("list", string.Join(", ", values));
            draw.Person();
            return missing;
        },
        Statements =
        [
            "The mean of @count numbers is @mean. All but one of them are @list. What is the {missing|last} number?",
            "@name's scores on @known tests are @list. What score does @he need on one more test to {have|reach} an average of exactly @mean?",
            "The average of $@list$ and $x$ is $@mean$. {Find $x$.|What is $x$?}",
            "What number must be {added|appended} to the list @list so that the mean of all @count numbers is @mean?",
            "@count boxes weigh @mean pounds on average. The weights of @known of them are @list pounds. What is the {weight of the other box|other box's weight} in pounds?",
            "Let $n$ be a number such that the arithmetic mean of the set of values $@list, n$ equals $@mean$. {Determine|Compute} $n$.",
            "A shop wants to sell @mean cakes per day on average over @count days. On the first @known days it sold @list cakes. How many must it sell on the last day?",
            "The arithmetic mean of @list and one {further|other} number is @mean. Which number is it?",
            "One number of a list of @count was {smudged|lost}. The rest are @list, and the mean of all was @mean. What was the number?",
        ],
        Methods =
        [
            new("""
                int[] known = [@list];
                int total = @mean * @count;
                int missing = total - known.Sum();
                """,
                "missing"),
            new("""
                int[] known = [@list];
                int missing = @mean;
                foreach (int x in known)
                {
                    missing += @mean - x;
                }
                """,
                "missing"),
            new("""
                int[] known = [@list];
                int x = 0;
                while (known.Append(x).Average() < @mean)
                {
                    x++;
                }
                """,
                "x"),
        ],
        Checks = [new("int[] numbers = [@list, @claimed];", "numbers.Sum() == @mean * @count")],
        Mistakes =
        [
            new("""
                int[] known = [@list];
                int missing = @mean * known.Length - known.Sum();
                """,
                "missing", "The missing number is not counted."),
            new("""
                int[] known = [@list];
                double missing = known.Average();
                """,
                "missing", "This is the mean of the known numbers."),
            new("""
                int[] known = [@list];
                int missing = @mean - known.Sum();
                """,
                "missing", "The mean is not multiplied by the count."),
        ],
    };
}
