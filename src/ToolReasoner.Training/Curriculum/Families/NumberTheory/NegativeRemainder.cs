namespace ToolReasoner.Training.Curriculum.Families.NumberTheory;

/// <summary>The least nonnegative residue of an expression that is negative.</summary>
internal static class NegativeRemainder
{
    public static Family Family { get; } = new("remainder-of-negative", Subject.NumberTheory)
    {
        Draw = draw =>
        {
            var a = draw.Sized("a", 10, 60, 900);
            var b = draw.Sized("b", 5, 30, 300);
            var m = draw.Int("m", 5, 12 + (8 * draw.Level));
            var c = draw.Int("c", 2, 60);
            draw.Require(c - (a * b) < -m && ((a * b) - c) % m != 0);
            draw.Person();
            var r = c - (a * b);
            while (r < 0)
            {
                r += m;
            }
            return r;
        },
        Statements =
        [
            "{Find|Determine} the integer $r$ with $0 \\le r < @m$ and $@c - @a \\cdot @b \\equiv r \\pmod{@m}$.",
            "What is the smallest nonnegative integer that is congruent to $@c - @a \\cdot @b$ modulo $@m$?",
            "A wheel has @m marks, numbered from 0 to $@m - 1$ in order. It stands at mark 0, is turned forward by @c " +
            "marks and then backward @a times by @b marks. At which mark does it stop?",
            "{Compute|Find} $(@c - @a \\times @b) \\bmod @m$, as a number from 0 to $@m - 1$.",
            "What is the remainder when $@c - @a \\cdot @b$ is divided by $@m$? A remainder is {never negative|at least 0}.",
            "@name starts at 0 on a number line, goes @c steps up and then @a times @b steps down. How " +
            "many steps above the nearest multiple of @m below @him does @he end?",
            "Let $x = @c - @a \\cdot @b$. {Find the least nonnegative residue of $x$ modulo $@m$.|What is the least nonnegative residue of $x$ modulo $@m$?}",
            "A clock with the hours 0 to $@m - 1$ shows hour 0. It is moved forward by @c hours and then " +
            "back by $@a \\cdot @b$ hours. Which hour does it show {then|now}?",
            "Which number from 0 to $@m - 1$ differs from $@c - @a \\cdot @b$ by a multiple of $@m$?",
        ],
        Methods =
        [
            new("""
                int r = @c - @a * @b;
                while (r < 0)
                {
                    r += @m;
                }
                """,
                "r"),
            new("""
                int value = @c - @a * @b;
                int result = (value % @m + @m) % @m;
                """,
                "result"),
            new("", "NumberTheory.Mod(@c - @a * @b, @m)"),
            new("int result = Enumerable.Range(0, @m).First(r => (@a * @b - @c + r) % @m == 0);", "result"),
        ],
        Checks =
        [
            new("", "(@claimed - @c + @a * @b) % @m == 0"),
        ],
        Mistakes =
        [
            new("int r = (@c - @a * @b) % @m;", "r", "In C# the sign % keeps the sign of a negative number."),
            new("int r = Math.Abs(@c - @a * @b) % @m;", "r", "The sign is dropped, which changes the remainder."),
            new("int r = (@c - @a) * @b % @m;", "r", "The product must be computed before the subtraction."),
        ],
    };
}
