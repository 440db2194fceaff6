namespace ToolReasoner.Training.Curriculum.Families.Algebra;

/// <summary>Floors and ceilings of fractions and roots.</summary>
internal static class FloorAndCeiling
{
    public static Family Family { get; } = new("floor-and-ceiling", Subject.Algebra)
    {
        Draw = draw =>
        {
            var a = draw.Sized("a", 10, 90, 900);
            var b = draw.Int("b", 3, 11);
            var n = draw.Sized("n", 5, 200, 5_000);
            var c = draw.Sized("c", 10, 60, 400);
            var d = draw.Int("d", 3, 13);
            var root = 0;
            while ((root + 1) * (root + 1) <= n)
            {
                root++;
            }

            draw.Require(a % b != 0 && c % d != 0 && root * root != n);
            return root + (a + b - 1) / b - c / d;
        },
        Statements =
        [
            "{Evaluate|Compute} $\\lfloor \\sqrt{@n} \\rfloor + \\lceil \\frac{@a}{@b} \\rceil + \\lceil -\\frac{@c}{@d} \\rceil$.",
            "What is $\\lceil @a/@b \\rceil + \\lfloor \\sqrt{@n} \\rfloor - \\lfloor @c/@d \\rfloor$?",
            "Let $p$ be the greatest integer whose square is at most @n, $q$ the least integer not less than @a/@b, and $r$ the greatest integer not greater than @c/@d. {Find|Compute} $p + q - r$.",
            "Round the square root of @n down, @a/@b up, and @c/@d down to whole numbers. Add the first two and subtract the third. {What is the result|What do you get}?",
            "If [x] is the greatest integer less than or equal to x, {find|compute} [sqrt(@n)] + [@a/@b] + 1 - [@c/@d].",
            "Find the value of $\\left\\lfloor\\sqrt{@n}\\right\\rfloor - \\left\\lfloor\\dfrac{@c}{@d}\\right\\rfloor + \\left\\lceil\\dfrac{@a}{@b}\\right\\rceil$.",
            "{Calculate|Evaluate} floor(sqrt(@n)) + ceiling(@a/@b) - floor(@c/@d).",
            "With the usual signs for floor and ceiling, what is $\\lfloor \\sqrt{@n} \\rfloor - \\lfloor \\frac{@c}{@d} \\rfloor - \\lfloor -\\frac{@a}{@b} \\rfloor$?",
            "Take the ceiling of $\\frac{@a}{@b}$, add the floor of $\\sqrt{@n}$, and {subtract|take away} the floor of $\\frac{@c}{@d}$. What number {remains|is left}?",
        ],
        Methods =
        [
            new("""
                double root = Math.Floor(Math.Sqrt(@n));
                double up = Math.Ceiling(@a / @b.0);
                double down = Math.Floor(@c / @d.0);
                double result = root + up - down;
                """,
                "result"),
            new("""
                int root = 0;
                while ((root + 1) * (root + 1) <= @n)
                {
                    root++;
                }
                int up = (@a + @b - 1) / @b;
                int down = @c / @d;
                int result = root + up - down;
                """,
                "result"),
            new("""
                var up = new Rational(@a, @b).Ceiling();
                var down = new Rational(@c, @d).Floor();
                var result = (int)Math.Sqrt(@n) + up - down;
                """,
                "result"),
        ],
        Mistakes =
        [
            new("int result = (int)Math.Sqrt(@n) + @a / @b - @c / @d;", "result", "Integer division rounds down, and one number must be rounded up."),
            new("""
                double result = Math.Ceiling(Math.Sqrt(@n)) + Math.Ceiling(@a / @b.0) - Math.Floor(@c / @d.0);
                """,
                "result", "The square root must be rounded down."),
            new("int result = (int)Math.Floor(Math.Sqrt(@n) + Math.Ceiling(@a / @b.0) - Math.Ceiling(@c / @d.0));", "result", "The last fraction must be rounded down before it is subtracted."),
        ],
    };
}
