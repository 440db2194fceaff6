namespace ToolReasoner.Training.Curriculum.Families.Prealgebra;

/// <summary>A product rounded to a place.</summary>
internal static class RoundingNumber
{
    public static Family Family { get; } = new("rounding-a-number", Subject.Prealgebra)
    {
        Draw = draw =>
        {
            var a = draw.Sized("a", 23, 200, 4_000);
            var b = draw.Sized("b", 13, 60, 400);
            var place = draw.Of("place", 10, 100, 1_000);
            draw.Set("placeName", place switch { 10 => "ten", 100 => "hundred", _ => "thousand" });
            draw.Person();
            var product = a * b;
            draw.Require(product > 2 * place && product % place != 0 && product % place != place / 2);
            var low = product - (product % place);
            draw.Require(product - low > place / 2 || draw.Between(0, 7) == 0);
            return product - low < low + place - product ? low : low + place;
        },
        Statements =
        [
            "What is $@a \\times @b$, rounded to the nearest @placeName?",
            "{Compute|Find} the product of @a and @b and round it to the nearest @placeName.",
            "A stadium has @a rows with @b seats each. To the nearest @placeName, how many seats {are there|does it have}?",
            "Round $@a \\cdot @b$ to the nearest multiple of @place. What {number|integer} do you get?",
            "@name earns $@a a week for @b weeks. {Rounded|When rounded} to the nearest @placeName dollars, how much is that in all?",
            "To the nearest @placeName, what is @a times @b?",
            "Which multiple of $@place$ is closest to $@a \\times @b$?",
            "Let $P$ be the product $@a \\cdot @b$. What does $P$ become when {it is rounded|one rounds it} to the nearest @placeName?",
            "A truck carries @b boxes of @a screws. A newspaper reports the number of screws to the nearest @placeName. What number does it {report|print}?",
        ],
        Methods =
        [
            new("""
                int product = @a * @b;
                int rounded = (product + @place / 2) / @place * @place;
                """,
                "rounded"),
            new("""
                double product = @a * @b;
                double rounded = Math.Round(product / @place) * @place;
                """,
                "rounded"),
            new("""
                int product = @a * @b;
                int rounded = product - product % @place;
                if (product - rounded >= @place / 2)
                {
                    rounded += @place;
                }
                """,
                "rounded"),
        ],
        Checks = [new("", "@claimed % @place == 0 && Math.Abs(@claimed - @a * @b) <= @place / 2")],
        Mistakes =
        [
            new("""
                int product = @a * @b;
                int rounded = product / @place * @place;
                """,
                "rounded", "The number is always rounded down."),
            new("int product = @a * @b;", "product", "The product is not rounded."),
            new("double rounded = Math.Round(@a * @b / (double)@place);", "rounded", "The rounded quotient is not multiplied back."),
        ],
    };
}
