namespace ToolReasoner.Training.Curriculum.Families.Prealgebra;

/// <summary>How many integers lie between two fractions.</summary>
internal static class IntegersBetweenFractions
{
    public static Family Family { get; } = new("integers-between-fractions", Subject.Prealgebra)
    {
        Draw = draw =>
        {
            var b = draw.Int("b", 2, 9);
            var d = draw.Int("d", 2, 9);
            var a = draw.Set("a", draw.Between(-30 * draw.Level, 20 * draw.Level));
            var c = draw.Set("c", draw.Between(10, 90 * draw.Level));
            draw.Require((a < 0 || a > b) && a % b != 0 && c % d != 0 && c * b > a * d);
            var count = 0;
            for (var i = -1000; i < 1000; i++)
            {
                count += i * b > a && i * d < c ? 1 : 0;
            }

            draw.Require(count > 1);
            return count;
        },
        Statements =
        [
            "How many integers are {strictly between|between} $\\frac{@a}{@b}$ and $\\frac{@c}{@d}$?",
            "{Find|Determine} the number of integers $n$ with $\\frac{@a}{@b} < n < \\frac{@c}{@d}$.",
            "On a number line, points are marked at @a/@b and @c/@d. How many integers lie between {them|the two points}?",
            "Count all whole numbers, negative ones and zero included, that are greater than @a/@b and less than @c/@d. How many are {there|found}?",
            "For how many integers $x$ is $x > \\frac{@a}{@b}$ and $x < \\frac{@c}{@d}$?",
            "The temperature in a lab {goes|rises} from @a/@b degrees to @c/@d degrees. How many times does it pass a whole number of degrees?",
            "Let $x = \\frac{@a}{@b}$ and $y = \\frac{@c}{@d}$. How many integers are in the {open interval|interval} $(x, y)$?",
            "How many integers satisfy both $@b n > @a$ and $@d n < @c$?",
            "An elevator moves from height @a/@b to height @c/@d, where floors are at the integers. How many floors does it {pass|reach}?",
        ],
        Methods =
        [
            new("int count = Enumerable.Range(-1000, 2000).Count(n => n * @b > @a && n * @d < @c);", "count"),
            new("""
                var low = new Rational(@a, @b).Floor();
                var high = new Rational(@c, @d).Floor();
                var count = high - low;
                """,
                "count"),
            new("""
                int count = 0;
                for (int n = (int)Math.Ceiling(@a / (double)@b); n < @c / (double)@d; n++)
                {
                    count++;
                }
                """,
                "count"),
        ],
        Mistakes =
        [
            new("""
                int first = (int)Math.Ceiling(@a / (double)@b);
                int last = (int)Math.Floor(@c / (double)@d);
                int count = last - first;
                """,
                "count", "The count from first to last is one more than their difference."),
            new("int count = @c - @a - 1;", "count", "The denominators are ignored."),
            new("int count = Enumerable.Range(1, 1000).Count(n => n * @d < @c);", "count", "The count always starts at 1."),
        ],
    };
}
