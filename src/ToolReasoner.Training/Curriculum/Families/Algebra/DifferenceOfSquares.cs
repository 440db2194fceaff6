namespace ToolReasoner.Training.Curriculum.Families.Algebra;

/// <summary>The difference of two squares, or what follows from it.</summary>
internal static class DifferenceOfSquares
{
    public static Family Family { get; } = new("difference-of-squares", Subject.Algebra)
    {
        Draw = draw =>
        {
            var d = draw.Sized("d", 2, 12, 40);
            var y = draw.Between(3, 40 + 100 * draw.Level);
            draw.Set("m", d * (2 * y + d));
            return 2 * y + d;
        },
        Statements =
        [
            "If $x - y = @d$ and $x^2 - y^2 = @m$, {what is $x + y$?|find $x + y$.}",
            "The difference of two numbers is @d, and the difference of their squares is @m. {What is their sum?|Find their sum.}",
            "{Find|Compute} the sum of two numbers which differ by @d and whose squares differ by @m.",
            "Let $a^2 - b^2 = @m$ and $a = b + @d$. {Determine $a + b$.|What is $a + b$?}",
            "A large square has sides @d units longer than those of a small square. The area of the large square is @m square units more. How long are one side of the large and one side of the small square {together|in total}?",
            "Given that $p^2 = q^2 + @m$ and $p - q = @d$, {evaluate|find} $p + q$.",
            "Two positive numbers have squares that differ by @m. The numbers themselves differ by @d. What do they {add up to|make together}?",
            "Suppose $(s - t)(s + t) = @m$, where $s - t = @d$. {What is the value of $s + t$?|Compute the value of $s + t$.}",
            "What is x + y for the {numbers|values} with x^2 - y^2 = @m and y = x - @d?",
        ],
        Methods =
        [
            new("int sum = @m / @d;", "sum"),
            new("""
                int y = 0;
                while ((y + @d) * (y + @d) - y * y < @m)
                {
                    y++;
                }
                int sum = y + @d + y;
                """,
                "sum"),
            new("""
                var solution = Algebra.SolveSystem("x - y = @d", "x^2 - y^2 = @m").Elements[0];
                var sum = solution.Operands[0] + solution.Operands[1];
                """,
                "sum"),
        ],
        Checks = [new("", "@claimed * @d == @m")],
        Mistakes =
        [
            new("int sum = @m - @d;", "sum", "The difference of squares is a product of sum and difference: divide, do not subtract."),
            new("int sum = (int)Math.Sqrt(@m) + @d;", "sum", "The square root of a difference of squares is not the difference."),
            new("int sum = (@m / @d + @d) / 2;", "sum", "This is the larger number, not the sum."),
        ],
    };
}
