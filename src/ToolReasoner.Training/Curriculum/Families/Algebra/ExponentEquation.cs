namespace ToolReasoner.Training.Curriculum.Families.Algebra;

/// <summary>Powers of two bases that are powers of one number.</summary>
internal static class ExponentEquation
{
    public static Family Family { get; } = new("exponent-equation", Subject.Algebra)
    {
        Draw = draw =>
        {
            var p = draw.Of("p", 2, 3, 5);
            var i = draw.Between(1, 3);
            var j = draw.Between(1, 3);
            draw.Require(i != j);
            var a = (int)Math.Pow(p, i);
            var b = (int)Math.Pow(p, j);
            var x = draw.Between(2, 5 + 5 * draw.Level);
            var k = draw.Int("k", 1, 9);
            draw.Require(i * (x + k) % j == 0);
            draw.Set("a", a);
            draw.Set("b", b);
            draw.Set("m", i * (x + k) / j);
            draw.Set("i", i);
            draw.Set("j", j);
            return x;
        },
        Statements =
        [
            "If $@a^{x + @k} = @b^{@m}$, {what is $x$?|find $x$.}",
            "Solve for $x$: $@a^{x+@k} = @b^{@m}$.",
            "{Find|Determine} the value of $n$ for which $@b^{@m} = @a^{n + @k}$.",
            "The powers @a^(x + @k) and @b^@m are equal. {What is $x$?|Find $x$.}",
            "For what exponent $y$ is $@a^y \\cdot @a^{@k}$ equal to $@b^{@m}$?",
            "Suppose that $@b^{@m} \\div @a^{@k} = @a^x$. {Compute|Find} $x$.",
            "Write $\\frac{@b^{@m}}{@a^{@k}}$ as a power of @a. What is the exponent?",
            "How many factors @a must be multiplied by $@a^{@k}$ to {get|reach} $@b^{@m}$?",
            "Given that @b raised to the power @m equals @a raised to the power x + @k, {compute|find} $x$.",
        ],
        Methods =
        [
            new("""
                BigInteger target = BigInteger.Pow(@b, @m);
                int x = 0;
                while (BigInteger.Pow(@a, x + @k) < target)
                {
                    x++;
                }
                """,
                "x"),
            new("int x = @m * @j / @i - @k;", "x"),
            new("int x = (int)Math.Round(@m * Math.Log(@b) / Math.Log(@a)) - @k;", "x"),
        ],
        Checks = [new("", "BigInteger.Pow(@a, @claimed + @k) == BigInteger.Pow(@b, @m)")],
        Mistakes =
        [
            new("int x = @m - @k;", "x", "The exponents may be compared only when the bases are equal."),
            new("int x = @m * @j / @i + @k;", "x", "The number in the exponent must be subtracted."),
            new("int x = @m * @b / @a - @k;", "x", "The exponent is multiplied by the bases instead of their exponents."),
        ],
    };
}
