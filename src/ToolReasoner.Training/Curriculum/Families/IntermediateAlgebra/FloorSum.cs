namespace ToolReasoner.Training.Curriculum.Families.IntermediateAlgebra;

/// <summary>A sum of rounded-down multiples or roots.</summary>
internal static class FloorSum
{
    public static Family Family { get; } = new("floor-sum", Subject.IntermediateAlgebra)
    {
        Draw = draw =>
        {
            var p = draw.Int("p", 2, 7);
            var q = draw.Int("q", 3, 11);
            var n = draw.Sized("n", 10, 40, 900);
            draw.Require(p < q && q % p != 0);
            draw.Set("third", 3 * p);
            draw.Set("second", 2 * p);
            long sum = 0;
            for (long k = 1; k <= n; k++)
            {
                sum += ((k * p) - (k * p % q)) / q;
            }

            return sum;
        },
        Statements =
        [
            "{Evaluate|Compute} $\\sum_{k=1}^{@n} \\left\\lfloor \\frac{@{p}k}{@q} \\right\\rfloor$.",
            "What is floor(@p/@q) + floor(@second/@q) + floor(@third/@q) + ..., with @n summands?",
            "For each integer $k$ from 1 to @n, the number $\\frac{@{p}k}{@q}$ is rounded down to an integer. {What is the sum of these integers?|Find the sum of these integers.}",
            "Let $\\lfloor x \\rfloor$ be the greatest integer not greater than $x$. {Find|Determine} $\\lfloor \\tfrac{@p}{@q} \\rfloor + \\lfloor \\tfrac{@second}{@q} \\rfloor + \\cdots + \\lfloor \\tfrac{@p \\cdot @n}{@q} \\rfloor$.",
            "How many pairs of positive integers $(x, y)$ satisfy $x \\le @n$ and $@{q}y \\le @{p}x$?",
            "The numbers @p, @second, @third, ... up to @n times @p are each divided by @q with remainder. {Find the sum of the quotients.|What is the sum of the quotients?}",
            "Count the grid points with positive integer coordinates on or below the line $y = \\frac{@p}{@q}x$ whose $x$-coordinate is at most @n. How many are {there|found}?",
            "On day $k$ a shop packs $@{p}k$ eggs into full boxes of @q; what is left over is not kept. How many full boxes are packed on the first @n days {together|in all}?",
            "Find the sum of the integer parts of $\\frac{@{p}n}{@q}$ over all positive integers $n \\leq @n$.",
        ],
        Methods =
        [
            new("""
                long sum = 0;
                for (int k = 1; k <= @n; k++)
                {
                    sum += @p * k / @q;
                }
                """,
                "sum"),
            new("var sum = Enumerable.Range(1, @n).Sum(k => @p * k / @q);", "sum"),
            new("""
                long sum = 0;
                for (int y = 1; y * @q <= @p * @n; y++)
                {
                    int first = (@q * y + @p - 1) / @p;
                    sum += @n - first + 1;
                }
                """,
                "sum"),
        ],
        Mistakes =
        [
            new("long sum = @p * @n * (@n + 1) / 2 / @q;", "sum", "Every summand must be rounded down, not the whole sum."),
            new("""
                long sum = 0;
                for (int k = 1; k < @n; k++)
                {
                    sum += @p * k / @q;
                }
                """,
                "sum", "The loop leaves out the last summand."),
            new("""
                long sum = 0;
                for (int k = 1; k <= @n; k++)
                {
                    sum += @p / @q * k;
                }
                """,
                "sum", "The division is done before the multiplication and gives 0."),
        ],
    };
}
