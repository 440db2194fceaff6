namespace ToolReasoner.Training.Curriculum.Families.Prealgebra;

/// <summary>The mean of a list.</summary>
internal static class MeanOfList
{
    public static Family Family { get; } = new("mean-of-list", Subject.Prealgebra)
    {
        Draw = draw =>
        {
            var count = draw.Int("count", 4, 5 + draw.Level);
            var values = draw.Different(count, 5, 40 + (60 * draw.Level));
            draw.Set("list", string.Join(", ", values));
            draw.Set("last", values[^1]);
            draw.Set("first", string.Join(", ", values.Take(count - 1)));
            draw.Person();
            var sum = 0;
            foreach (var value in values)
            {
                sum += value;
            }

            draw.Require(sum % count == 0 || (draw.Between(0, 3) == 0 && count is 4 or 5 or 8 or 10));
            return (decimal)sum / count;
        },
        Statements =
        [
            "What is the {mean|arithmetic mean|average} of the numbers @list?",
            "{Find|Compute} the mean of $@first$ and $@last$.",
            "@name's scores on @count tests are @list. What is @his average score?",
            "The temperatures measured on @count days were @first and @last degrees. What was the {average|mean} temperature?",
            "Consider the list $@list$. {Determine|Find} its arithmetic mean.",
            "Here are the weights of some {parcels|dogs} in pounds: @list. How many pounds do they weigh on average?",
            "There are @count numbers: @first and @last. If their {sum|total} is divided by @count, what is the result?",
            "A runner ran @first and @last minutes on @count days. How many minutes per day is that {on average|in the mean}?",
            "Let $m$ be the mean of the @count numbers in the set $\\{@list\\}$. {What is $m$?|Find $m$.}",
        ],
        Methods =
        [
            new("""
                int[] numbers = [@list];
                double mean = numbers.Average();
                """,
                "mean"),
            new("""
                int[] numbers = [@list];
                int sum = 0;
                foreach (int number in numbers)
                {
                    sum += number;
                }
                double mean = (double)sum / numbers.Length;
                """,
                "mean"),
        ],
        Checks = [new("int[] numbers = [@list];", "@claimed * numbers.Length == numbers.Sum()")],
        Mistakes =
        [
            new("""
                int[] numbers = [@list];
                int sum = numbers.Sum();
                """,
                "sum", "The sum is not divided by the count."),
            new("""
                int[] numbers = [@list];
                double mean = (double)numbers.Sum() / (numbers.Length - 1);
                """,
                "mean", "The sum is divided by one less than the count."),
            new("""
                int[] numbers = [@list];
                double mean = (numbers.Min() + numbers.Max()) / 2.0;
                """,
                "mean", "This is the middle between the least and the greatest number."),
        ],
    };
}
