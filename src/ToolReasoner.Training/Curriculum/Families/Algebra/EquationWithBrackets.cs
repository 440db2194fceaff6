namespace ToolReasoner.Training.Curriculum.Families.Algebra;

/// <summary>A linear equation with a bracket on each side.</summary>
internal static class EquationWithBrackets
{
    public static Family Family { get; } = new("equation-with-brackets", Subject.Algebra)
    {
        Draw = draw =>
        {
            var x = draw.Between(-10, 10 + 10 * draw.Level);
            var c = draw.Sized("c", 2, 5, 12);
            var a = draw.Set("a", c + draw.Between(1, 6));
            var b = draw.Sized("b", 1, 9, 30);
            var d = draw.Sized("d", 1, 9, 30);
            var e = draw.Set("e", a * (x + b) - c * (x - d));
            draw.Require(e > 0 && x != 0);
            return x;
        },
        Statements =
        [
            "Solve the equation $@a(x + @b) = @c(x - @d) + @e$.",
            "{For what|Which} value of $x$ is $@a(x + @b) = @c(x - @d) + @e$?",
            "Find $x$ if @a(x + @b) - @c(x - @d) = @e.",
            "If $@a(n + @b)$ exceeds $@c(n - @d)$ by @e, {what is $n$?|find $n$.}",
            "A number is increased by @b, and the result is multiplied by @a. {This is|One gets} @e more than @c times the difference of the number and @d. What is the number?",
            "Given that $@e + @c(y - @d) = @a(y + @b)$, {find|determine} the value of $y$.",
            "What is the solution of $@a(@b + t) - @e = @c(t - @d)$?",
            "Let $f(x) = @a(x + @b)$ and $g(x) = @c(x - @d) + @e$. {Where|For which $x$} is $f(x) = g(x)$?",
            "{Compute|Find} the only root of @a(x + @b) - @c(x - @d) - @e.",
        ],
        Methods =
        [
            new("""
                int left = @a * @b;
                int right = @e - @c * @d;
                int x = (right - left) / (@a - @c);
                """,
                "x"),
            new("""
                int result = 0;
                for (int x = -1000; x <= 1000; x++)
                {
                    if (@a * (x + @b) == @c * (x - @d) + @e) result = x;
                }
                """,
                "result"),
            new("""var x = Algebra.Solve("@a*(x + @b) = @c*(x - @d) + @e").Elements[0];""", "x"),
        ],
        Checks = [new("int x = @claimed;", "@a * (x + @b) == @c * (x - @d) + @e")],
        Mistakes =
        [
            new("int x = (@e - @d - @b) / (@a - @c);", "x", "The factors before the brackets must multiply the constants in them."),
            new("""
                int left = @a * @b;
                int right = @e + @c * @d;
                int x = (right - left) / (@a - @c);
                """,
                "x", "The sign of the constant in the second bracket is wrong."),
            new("int x = (@e - @c * @d - @a * @b) / (@a + @c);", "x", "The coefficients of the unknown must be subtracted."),
        ],
    };
}
