namespace ToolReasoner.Training.Curriculum.Families.Prealgebra;

/// <summary>The mode of a list, added to its range.</summary>
internal static class RangeAndMode
{
    public static Family Family { get; } = new("range-and-mode", Subject.Prealgebra)
    {
        Draw = draw =>
        {
            var others = draw.Different(draw.Level + 3, 2, 30 + (15 * draw.Level));
            var mode = draw.Between(2, 30);
            draw.Require(!others.Contains(mode));
            var values = new List<int>(others);
            for (var i = 0; i < 2 + (draw.Level / 4); i++)
            {
                values.Insert(draw.Between(0, values.Count), mode);
            }

            draw.Set("list", string.Join(", ", values));
            draw.Set("count", values.Count);
            draw.Person();
            var (least, greatest) = (mode, mode);
            foreach (var other in others)
            {
                least = Math.Min(least, other);
                greatest = Math.Max(greatest, other);
            }

            return mode + greatest - least;
        },
        Statements =
        [
            "What is the sum of the mode and the range of {the numbers|the list} @list?",
            "{Find|Compute} the mode plus the range of the data $@list$.",
            "@name notes how many {birds|cars} @he sees on each of @count days: @list. What do the mode and the range of these numbers add up to?",
            "Let $m$ be the mode and $r$ the range of $@list$. {What is $m + r$?|Find $m + r$.}",
            "The range of a list is its greatest number minus its least; the mode is its most frequent number. Add the two for the list @list. What is the {total|sum}?",
            "The numbers of letters that came on @count days were @list. {Determine|Find} the sum of the range and the mode.",
            "Consider @list. If the most {common|frequent} value is $a$ and the difference between the largest and the smallest value is $d$, what is $a + d$?",
            "{Add|Find the sum of} the range and the mode of this set of @count scores: @list.",
            "First find the number that occurs most often in @list. Then add the difference between the largest and the smallest number. What is the {result|final number}?",
        ],
        Methods =
        [
            new("""
                int[] numbers = [@list];
                int mode = numbers.GroupBy(x => x).OrderByDescending(g => g.Count()).First().Key;
                int range = numbers.Max() - numbers.Min();
                int result = mode + range;
                """,
                "result"),
            new("""
                int[] numbers = [@list];
                Array.Sort(numbers);
                int range = numbers[^1] - numbers[0];
                int mode = numbers.MaxBy(x => numbers.Count(y => y == x));
                int result = mode + range;
                """,
                "result"),
        ],
        Mistakes =
        [
            new("""
                int[] numbers = [@list];
                int mode = numbers.GroupBy(x => x).OrderBy(g => g.Count()).First().Key;
                int result = mode + numbers.Max() - numbers.Min();
                """,
                "result", "The least frequent number is taken instead of the most frequent one."),
            new("""
                int[] numbers = [@list];
                int mode = numbers.GroupBy(x => x).OrderByDescending(g => g.Count()).First().Key;
                int result = mode + numbers.Max();
                """,
                "result", "The least number is not subtracted for the range."),
        ],
    };
}
