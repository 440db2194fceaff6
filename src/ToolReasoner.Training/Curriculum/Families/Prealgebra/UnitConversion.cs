namespace ToolReasoner.Training.Curriculum.Families.Prealgebra;

/// <summary>A mixed measure in the smaller unit.</summary>
internal static class UnitConversion
{
    public static Family Family { get; } = new("unit-conversion", Subject.Prealgebra)
    {
        Draw = draw =>
        {
            var (big, one, small, factor) = draw.Between(0, 7) switch
            {
                0 => ("feet", "foot", "inches", 12),
                1 => ("hours", "hour", "minutes", 60),
                2 => ("minutes", "minute", "seconds", 60),
                3 => ("pounds", "pound", "ounces", 16),
                4 => ("weeks", "week", "days", 7),
                5 => ("gallons", "gallon", "quarts", 4),
                6 => ("yards", "yard", "feet", 3),
                _ => ("days", "day", "hours", 24),
            };
            draw.Set("big", big);
            draw.Set("one", one);
            draw.Set("small", small);
            draw.Set("factor", factor);
            var a = draw.Sized("a", 2, 15, 90);
            var b = draw.Int("b", 1, factor - 1);
            var k = draw.Int("k", 2, 6);
            draw.Person();
            var total = 0;
            for (var i = 0; i < k; i++)
            {
                total += (a * factor) + b;
            }

            return total;
        },
        Statements =
        [
            "How many @small are @k times @a @big and @b @small, if @factor @small {make|are} one @one?",
            "{Convert|Write} @a @big and @b @small in @small, then multiply by @k. What number do you get? (One @one is @factor @small.)",
            "@name needs @a @big and @b @small for one {part|piece} of a project that has @k equal parts. There are @factor @small to one @one. How many @small are needed in all?",
            "Each of @k equal {pieces|sections} measures @a @big and @b @small. How many @small do they measure together? Use that @factor @small equal one @one.",
            "One @one equals @factor @small. {Express|Give} the total of @k measures, each of @a @big and @b @small, in @small.",
            "If $@factor$ @small equal one @one, {find|determine} $@k \\times (@a \\text{ @big } @b \\text{ @small})$ in @small.",
            "A label says \"@a @big @b @small\". @name has @k of these. Since there are @factor @small in one @one, how many @small does @he have {altogether|in total}?",
            "There are @factor @small in one @one. What is the {total|sum} of @k equal amounts of @a @big and @b @small each, in @small?",
            "{Find|Compute} the number of @small in @k times the amount of @a @big plus @b @small, with @factor @small for one @one.",
        ],
        Methods =
        [
            new("""
                int each = @a * @factor + @b;
                int total = each * @k;
                """,
                "total"),
            new("int total = @k * @a * @factor + @k * @b;", "total"),
            new("""
                int total = 0;
                for (int i = 0; i < @k; i++)
                {
                    total += @a * @factor;
                    total += @b;
                }
                """,
                "total"),
        ],
        Mistakes =
        [
            new("int total = @k * @a * @factor + @b;", "total", "The smaller part is not multiplied."),
            new("int total = (@a + @b) * @factor * @k;", "total", "The smaller part is converted too."),
            new("int total = @k * (@a * 10 + @b);", "total", "The wrong number of small units is used for a big one."),
        ],
    };
}
