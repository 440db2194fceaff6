namespace ToolReasoner.Training.Curriculum.Families.Algebra;

/// <summary>The value of the inverse of a function.</summary>
internal static class InverseFunctionValue
{
    public static Family Family { get; } = new("inverse-function-value", Subject.Algebra)
    {
        Draw = draw =>
        {
            var a = draw.Int("a", 2, 5 + draw.Level);
            var b = draw.Sized("b", 1, 10, 40);
            var c = draw.Int("c", 2, 9);
            var x = draw.Between(2, 20 + 10 * draw.Level);
            draw.Require((a * x - b) % c == 0 && a * x > b);
            draw.Set("y", (a * x - b) / c);
            draw.Require((a * x - b) / c != x);
            return x;
        },
        Statements =
        [
            "If $f(x) = \\frac{@{a}x - @b}{@c}$, what is $f^{-1}(@y)$?",
            "Let $f(x) = \\dfrac{@{a}x - @b}{@c}$. For what value of $x$ is $f(x) = @y$?",
            "{Find|Compute} the value of the inverse of f(x) = (@{a}x - @b)/@c at @y.",
            "A function takes a number, multiplies it by @a, subtracts @b and divides the result by @c. Which number is {turned|changed} into @y?",
            "The graph of $y = \\frac{@{a}x - @b}{@c}$ {passes through|contains} a point with $y = @y$. Find its $x$-coordinate.",
            "Evaluate $g(@y)$, if $g$ is the inverse {function|} of $f(x) = \\frac{1}{@c}(@{a}x - @b)$.",
            "Given that $h(t) = (@{a}t - @b) \\div @c$ and $h(t_0) = @y$, {determine|find} $t_0$.",
            "Which input of the function $f(n) = (@{a}n - @b)/@c$ {gives|has} the output @y?",
            "What number must replace $n$ so that $\\frac{@{a}n - @b}{@c}$ is equal to $@y$?",
        ],
        Methods =
        [
            new("int x = (@y * @c + @b) / @a;", "x"),
            new("""
                int x = 0;
                while (@a * x - @b < @y * @c)
                {
                    x++;
                }
                """,
                "x"),
            new("""var x = Algebra.Solve("(@{a}x - @b)/@c = @y").Elements[0];""", "x"),
        ],
        Checks = [new("", "(@a * @claimed - @b) == @y * @c")],
        Mistakes =
        [
            new("Rational x = new Rational(@a * @y - @b, @c);", "x", "This is the value of the function, not of its inverse."),
            new("Rational x = new Rational(@y * @c - @b, @a);", "x", "The number that was subtracted must be added back."),
            new("Rational x = new Rational(@y + @b, @a * @c);", "x", "The division must be undone by a multiplication."),
        ],
    };
}
