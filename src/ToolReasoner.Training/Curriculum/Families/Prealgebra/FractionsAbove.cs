namespace ToolReasoner.Training.Curriculum.Families.Prealgebra;

/// <summary>How many of some fractions are greater than another.</summary>
internal static class FractionsAbove
{
    public static Family Family { get; } = new("fractions-compared", Subject.Prealgebra)
    {
        Draw = draw =>
        {
            var q = draw.Int("q", 3, 9);
            var p = draw.Int("p", 1, q - 1);
            var count = draw.Level + 3;
            var tops = new List<string>();
            var plain = new List<string>();
            var code = new List<string>();
            var (above, naive) = (0, 0);
            for (var i = 0; i < count; i++)
            {
                var d = draw.Between(3, 16);
                var n = draw.Between(1, d - 1);
                draw.Require(n * q != p * d);
                above += n * q > p * d ? 1 : 0;
                naive += n > p ? 1 : 0;
                tops.Add($"\\frac{{{n}}}{{{d}}}");
                plain.Add($"{n}/{d}");
                code.Add($"({n}, {d})");
            }

            draw.Require(plain.Distinct().Count() == count && naive != above);
            draw.Set("latex", string.Join(", ", tops));
            draw.Set("list", string.Join(", ", plain));
            draw.Set("code", string.Join(", ", code));
            return above;
        },
        Statements =
        [
            "How many of the fractions $@latex$ are greater than $\\frac{@p}{@q}$?",
            "Consider the {fractions|numbers} @list. How many of them are larger than @p/@q?",
            "Which of @list exceed @p/@q? {Give|State} how many there are.",
            "In the list $@latex$, {count|find the number of} fractions that are more than $\\frac{@p}{@q}$.",
            "A number line is marked at @p/@q. How many of the points @list lie to the right of {the mark|it}?",
            "The scores of a quiz are written as fractions: @list. A score above @p/@q is a pass. How many {passed|are passes}?",
            "Let $S = \\left\\{ @latex \\right\\}$. How many elements of $S$ are {greater than|above} $\\frac{@p}{@q}$?",
            "Jars are filled to the following {levels|heights}: @list. How many of the jars are more than @p/@q full?",
            "{Determine|Find} the number of fractions among $@latex$ whose value is greater than that of $\\frac{@p}{@q}$.",
        ],
        Methods =
        [
            new("""
                (int Top, int Bottom)[] fractions = [@code];
                int count = 0;
                foreach (var (top, bottom) in fractions)
                {
                    if (top * @q > @p * bottom) count++;
                }
                """,
                "count"),
            new("""
                (int Top, int Bottom)[] fractions = [@code];
                int count = fractions.Count(f => new Rational(f.Top, f.Bottom) > new Rational(@p, @q));
                """,
                "count"),
        ],
        Mistakes =
        [
            new("""
                (int Top, int Bottom)[] fractions = [@code];
                int count = fractions.Count(f => f.Top / f.Bottom > @p / @q);
                """,
                "count", "The division of whole numbers gives zero for each fraction."),
            new("""
                (int Top, int Bottom)[] fractions = [@code];
                int count = fractions.Count(f => new Rational(f.Top, f.Bottom) < new Rational(@p, @q));
                """,
                "count", "The comparison is the wrong way round."),
            new("""
                (int Top, int Bottom)[] fractions = [@code];
                int count = fractions.Count(f => f.Top > @p);
                """,
                "count", "Only the numerators are compared."),
        ],
    };
}
