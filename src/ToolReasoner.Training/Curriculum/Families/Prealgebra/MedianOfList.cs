namespace ToolReasoner.Training.Curriculum.Families.Prealgebra;

/// <summary>The median of a list that is not in order.</summary>
internal static class MedianOfList
{
    public static Family Family { get; } = new("median-of-list", Subject.Prealgebra)
    {
        Draw = draw =>
        {
            var count = draw.Int("count", 5, 6 + draw.Level);
            var values = new int[count];
            for (var i = 0; i < count; i++)
            {
                values[i] = draw.Between(3, 20 + (30 * draw.Level));
            }

            draw.Set("list", string.Join(", ", values));
            draw.Person();
            decimal Ranked(int rank) => values.First(v => values.Count(w => w < v) <= rank && values.Count(w => w <= v) > rank);
            var median = (Ranked((count - 1) / 2) + Ranked(count / 2)) / 2;
            draw.Require(values[count / 2] != median);
            return median;
        },
        Statements =
        [
            "What is the median of {the numbers|the list} @list?",
            "{Find|Determine} the median of the data set $\\{@list\\}$.",
            "@name writes down the ages of @his @count relatives: @list. What is the median age?",
            "Put the numbers @list in {increasing|ascending} order. What is the median?",
            "The following are the points that a team scored in @count games: @list. What is the median number of points {scored|per game}?",
            "Let $M$ be the median of $@list$. {What is $M$?|Compute $M$.}",
            "Which number is the median of @list, where for an even count the {mean|average} of the two middle numbers is taken?",
            "{Compute|Give} the median of these @count values: @list.",
            "In a survey, @count people said how many books they read: @list. Find the median number of books {read|they read}.",
        ],
        Methods =
        [
            new("""
                int[] numbers = [@list];
                Array.Sort(numbers);
                int n = numbers.Length;
                double median = (numbers[(n - 1) / 2] + numbers[n / 2]) / 2.0;
                """,
                "median"),
            new("""
                var sorted = new[] { @list }.OrderBy(x => x).ToList();
                while (sorted.Count > 2)
                {
                    sorted.RemoveAt(sorted.Count - 1);
                    sorted.RemoveAt(0);
                }
                double median = sorted.Average();
                """,
                "median"),
        ],
        Mistakes =
        [
            new("""
                int[] numbers = [@list];
                int median = numbers[numbers.Length / 2];
                """,
                "median", "The numbers were not put in order."),
            new("""
                int[] numbers = [@list];
                double median = numbers.Average();
                """,
                "median", "This is the mean, not the median."),
            new("""
                int[] numbers = [@list];
                Array.Sort(numbers);
                int median = numbers[numbers.Length / 2 + 1];
                """,
                "median", "The index of the middle is one too large."),
        ],
    };
}
