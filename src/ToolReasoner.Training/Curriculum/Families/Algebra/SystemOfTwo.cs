namespace ToolReasoner.Training.Curriculum.Families.Algebra;

/// <summary>Two linear equations in two unknowns.</summary>
internal static class SystemOfTwo
{
    public static Family Family { get; } = new("system-of-two", Subject.Algebra)
    {
        Draw = draw =>
        {
            var most = 5 + 5 * draw.Level;
            var (x, y) = (draw.Between(-most, most), draw.Between(-most, most));
            var (a, b) = (draw.Int("a", 2, 9), draw.Int("b", 2, 9));
            var (c, d) = (draw.Int("c", 2, 9), draw.Int("d", 2, 9));
            draw.Set("e", a * x + b * y);
            draw.Set("f", c * x - d * y);
            draw.Require(x != 0 && y != 0 && a * d != b * c);
            return x + y;
        },
        Statements =
        [
            "If $@{a}x + @{b}y = @e$ and $@{c}x - @{d}y = @f$, what is $x + y$?",
            "Solve the system \\begin{align*} @{a}x + @{b}y &= @e \\\\ @{c}x - @{d}y &= @f \\end{align*} and {give|report} the sum $x + y$.",
            "{Find|Compute} the sum of the coordinates of the point where the lines @{a}x + @{b}y = @e and @{c}x - @{d}y = @f {cross|meet}.",
            "The numbers $p$ and $q$ satisfy $@{a}p + @{b}q = @e$ and $@{c}p - @{d}q = @f$. {Find $p + q$.|What is $p + q$?}",
            "What is the sum of two numbers if @a times the first plus @b times the second is @e, and @c times the first minus @d times the second is @f?",
            "Let $(x, y)$ be the {solution|common solution} of @{a}x + @{b}y = @e and @{c}x - @{d}y = @f. Determine $x + y$.",
            "Two unknown numbers $m$ and $n$ are such that $@{c}m = @{d}n + (@f)$ and $@{a}m = @e - @{b}n$. {Compute|Find} $m + n$.",
            "Find $s + t$, given that $@e = @{a}s + @{b}t$ and that $@f$ is {equal to|the value of} $@{c}s - @{d}t$.",
            "The point $(u, v)$ lies on both of the lines $@{a}x + @{b}y = @e$ and $@{c}x - @{d}y = @f$. {What is $u + v$?|Find $u + v$.}",
        ],
        Methods =
        [
            new("""
                int determinant = @a * -@d - @b * @c;
                int x = (@e * -@d - @b * (@f)) / determinant;
                int y = (@a * (@f) - @c * (@e)) / determinant;
                int sum = x + y;
                """,
                "sum"),
            new("""
                int sum = 0;
                for (int x = -100; x <= 100; x++)
                {
                    for (int y = -100; y <= 100; y++)
                    {
                        if (@a * x + @b * y == @e && @c * x - @d * y == @f) sum = x + y;
                    }
                }
                """,
                "sum"),
            new("""
                var solution = Algebra.SolveSystem("@{a}x + @{b}y = @e", "@{c}x - @{d}y = @f").Elements[0];
                var sum = Algebra.Simplify(solution.Operands[0] + solution.Operands[1]);
                """,
                "sum"),
        ],
        Mistakes =
        [
            new("""
                int determinant = @a * @d - @b * @c;
                int x = (@e * @d - @b * (@f)) / determinant;
                int y = (@a * (@f) - @c * (@e)) / determinant;
                int sum = x + y;
                """,
                "sum", "The minus sign in the second equation is lost."),
            new("""
                int determinant = @a * -@d - @b * @c;
                int x = (@e * -@d - @b * (@f)) / determinant;
                """,
                "x", "This is only the first unknown, not the sum."),
            new("""
                int sum = 0;
                for (int x = 0; x <= 100; x++)
                {
                    for (int y = 0; y <= 100; y++)
                    {
                        if (@a * x + @b * y == @e && @c * x - @d * y == @f) sum = x + y;
                    }
                }
                """,
                "sum", "The loops leave out negative numbers."),
        ],
    };
}
