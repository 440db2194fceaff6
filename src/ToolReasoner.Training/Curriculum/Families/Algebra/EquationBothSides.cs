namespace ToolReasoner.Training.Curriculum.Families.Algebra;

/// <summary>A linear equation with the unknown on both sides.</summary>
internal static class EquationBothSides
{
    public static Family Family { get; } = new("equation-both-sides", Subject.Algebra)
    {
        Draw = draw =>
        {
            var x = draw.Between(-12, 12 + 10 * draw.Level);
            var c = draw.Sized("c", 2, 6, 20);
            var a = c + draw.Between(1, 9);
            var b = draw.Sized("b", 1, 20, 150);
            var d = draw.Set("d", a * x + b - c * x);
            draw.Set("a", a);
            draw.Require(d > 0 && x != 0);
            return x;
        },
        Statements =
        [
            "Solve for $x$: $@{a}x + @b = @{c}x + @d$.",
            "What value of $x$ {satisfies|makes true} the equation $@{a}x + @b = @{c}x + @d$?",
            "Find the number $x$ for which @{a}x + @b {equals|is equal to} @{c}x + @d.",
            "If $@{a}n + @b = @d + @{c}n$, {what is the value of $n$?|find the value of $n$.}",
            "@a times a number, increased by @b, gives the same as @c times {that|the same} number, increased by @d. What is the number?",
            "The expressions $@{a}y + @b$ and $@{c}y + @d$ have the same value. {Find|Determine} $y$.",
            "For what $t$ do we have $@d + @{c}t = @{a}t + @b$?",
            "The lines $y = @{a}x + @b$ and $y = @{c}x + @d$ {meet|cross} in one point. What is its $x$-coordinate?",
            "From the equation $@{a}x + @b - (@{c}x + @d) = 0$, {find|determine} $x$.",
            "Let $x$ be the solution of @b + @{a}x = @d + @{c}x. {Compute $x$.|What is $x$?}",
        ],
        Methods =
        [
            new("int x = (@d - @b) / (@a - @c);", "x"),
            new("""
                int result = 0;
                for (int x = -1000; x <= 1000; x++)
                {
                    if (@a * x + @b == @c * x + @d) result = x;
                }
                """,
                "result"),
            new("""var x = Algebra.Solve("@{a}x + @b = @{c}x + @d").Elements[0];""", "x"),
        ],
        Checks = [new("int x = @claimed;", "@a * x + @b == @c * x + @d")],
        Mistakes =
        [
            new("int x = (@d + @b) / (@a - @c);", "x", "The constant must be subtracted when it moves to the other side."),
            new("int x = (@d - @b) / (@a + @c);", "x", "The coefficients of the unknown must be subtracted, not added."),
            new("int x = (@d - @b) / @a;", "x", "The unknown on the right side is forgotten."),
        ],
    };
}
