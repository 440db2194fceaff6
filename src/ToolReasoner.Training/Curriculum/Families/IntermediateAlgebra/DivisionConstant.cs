namespace ToolReasoner.Training.Curriculum.Families.IntermediateAlgebra;

/// <summary>The constant for which one polynomial is divisible by another.</summary>
internal static class DivisionConstant
{
    public static Family Family { get; } = new("division-constant", Subject.IntermediateAlgebra)
    {
        Draw = draw =>
        {
            int Other() => draw.Between(-6 - 2 * draw.Level, 6 + 2 * draw.Level);
            var (a, b) = (draw.Between(1, 4), Other());
            var r = draw.Of("r", -5, -4, -3, -2, 2, 3, 4, 5);
            var d = Other();
            draw.Require(b != 0 && d != 0);
            var rest = (a * r * r * r) + (b * r * r) + d;
            draw.Require(rest % r == 0 && rest != 0);
            draw.Set("a", a);
            draw.Set("b", b);
            draw.Set("d", d);
            draw.Set("front", Terms.Text("x", a, b, 0, 0));
            draw.Set("end", Terms.Plus(d));
            draw.Set("divisor", Terms.Text("x", 1, -r));
            return -rest / r;
        },
        Statements =
        [
            "For what value of $k$ is $@front + kx @end$ {divisible by|a multiple of} $@divisor$?",
            "{Find|Determine} the constant k such that @divisor is a factor of @front + kx @end.",
            "The polynomial $@front + cx @end$ has the root $@r$. {What is $c$?|Find $c$.}",
            "If $@divisor$ divides $@front + ax @end$ without remainder, what is {$a$|the value of $a$}?",
            "Let $f(x) = @front + mx @end$. {Compute|Find} $m$, given that $f(@r) = 0$.",
            "When @front + px @end is divided by @divisor, nothing remains. Which number is $p$?",
            "One factor of the cubic $@front + tx @end$ is $@divisor$. {Determine|Find} the coefficient $t$.",
            "The graph of $y = @front + nx @end$ crosses the $x$-axis at $x = @r$. {What is $n$?|Compute $n$.}",
            "There is exactly one number $q$ for which $\\frac{@front + qx @end}{@divisor}$ is again a polynomial. What is $q$?",
        ],
        Methods =
        [
            new("""
                int x = @r;
                int rest = @a * x * x * x + @b * x * x + @d;
                int k = -rest / x;
                """,
                "k"),
            new("""
                int x = @r;
                int result = 0;
                for (int k = -2000; k <= 2000; k++)
                {
                    int value = @a * x * x * x + @b * x * x + k * x + @d;
                    if (value == 0) result = k;
                }
                """,
                "result"),
            new("""
                var value = Algebra.Substitute("@front + k*x @end", "x", @r);
                var k = Algebra.Solve(value, "k").Elements[0];
                """,
                "k"),
        ],
        Mistakes =
        [
            new("""
                int x = -(@r);
                int rest = @a * x * x * x + @b * x * x + @d;
                int k = -rest / x;
                """,
                "k", "The sign of the root of the divisor is wrong."),
            new("""
                int x = @r;
                int rest = @a * x * x * x + @b * x * x + @d;
                int k = rest / x;
                """,
                "k", "The sign changes when the other terms move to the other side."),
            new("""
                int x = @r;
                int rest = @a * x * x * x + @b * x * x + @d;
                int k = -rest;
                """,
                "k", "The division by the root is forgotten."),
        ],
    };
}
