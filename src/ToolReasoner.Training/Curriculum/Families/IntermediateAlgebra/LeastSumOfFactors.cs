namespace ToolReasoner.Training.Curriculum.Families.IntermediateAlgebra;

/// <summary>The least sum of positive integers whose product is known.</summary>
internal static class LeastSumOfFactors
{
    public static Family Family { get; } = new("least-sum-of-factors", Subject.IntermediateAlgebra)
    {
        Draw = draw =>
        {
            var n = draw.Sized("n", 30, 300, 5_000);
            var p = draw.Int("p", 2, 5);
            var q = draw.Int("q", 2, 5);
            var least = int.MaxValue;
            for (var x = 1; x <= n; x++)
            {
                if (n % x == 0)
                {
                    least = Math.Min(least, p * x + q * (n / x));
                }
            }

            draw.Require(least < p + (q * n));
            return least;
        },
        Statements =
        [
            "The positive integers $x$ and $y$ satisfy $xy = @n$. What is the least possible value of $@{p}x + @{q}y$?",
            "{Find|Compute} the minimum of @{p}a + @{q}b over all positive integers a and b with ab = @n.",
            "The product of two positive whole numbers is @n. @p times the first is added to @q times the second. How small can the {sum|result} be?",
            "A rectangle with whole-number sides has the area @n. Its length costs $@p per unit and its width $@q per unit. What is the least {cost|price} of one length and one width, in dollars?",
            "Among all ways to write @n as $d \\cdot e$ with positive integers $d$ and $e$, what is the smallest value of $@{p}d + @{q}e$?",
            "Let $d$ run through the positive divisors of $@n$. {Determine|Find} the least value of $@{p}d + \\frac{@q \\cdot @n}{d}$.",
            "For positive integers with $m = \\frac{@n}{n}$, how small can $@{p}m + @{q}n$ {get|be}?",
            "@n chairs are set up in $r$ equal rows of $s$ chairs. What is the least possible value of $@{p}r + @{q}s$?",
            "If $u$ and $v$ are positive integers and $uv - @n = 0$, what is the {minimum|smallest possible value} of $@{p}u + @{q}v$?",
        ],
        Methods =
        [
            new("""
                int least = int.MaxValue;
                for (int x = 1; x <= @n; x++)
                {
                    if (@n % x == 0) least = Math.Min(least, @p * x + @q * (@n / x));
                }
                """,
                "least"),
            new("var least = NumberTheory.Divisors(@n).Min(d => @p * d + @q * (@n / d));", "least"),
            new("var least = Enumerable.Range(1, @n).Where(x => @n % x == 0).Select(x => @p * x + @q * (@n / x)).Min();", "least"),
        ],
        Mistakes =
        [
            new("""
                int least = int.MaxValue;
                for (int x = 1; x <= @n; x++)
                {
                    least = Math.Min(least, @p * x + @q * (@n / x));
                }
                """,
                "least", "The numbers that do not divide the product are not left out."),
            new("double least = 2 * Math.Sqrt(@p * @q * @n);", "least", "The bound is reached by real numbers, but the numbers must be whole."),
            new("int least = @p + @q * @n;", "least", "The factor 1 gives a large sum, not the least."),
        ],
    };
}
