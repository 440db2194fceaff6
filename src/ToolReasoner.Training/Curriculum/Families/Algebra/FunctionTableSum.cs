namespace ToolReasoner.Training.Curriculum.Families.Algebra;

/// <summary>The sum of the values of a function over a range of whole numbers.</summary>
internal static class FunctionTableSum
{
    public static Family Family { get; } = new("function-table-sum", Subject.Algebra)
    {
        Draw = draw =>
        {
            var a = draw.Between(1, 3);
            var b = draw.Between(-9, 9);
            var c = draw.Between(-20, 20);
            var m = draw.Int("m", 1, 5);
            draw.Set("next", m + 1);
            var n = draw.Sized("n", 8, 15, 60);
            draw.Require(b != 0 && c != 0);
            draw.Set("f", Terms.Text("x", a, b, c));
            draw.Set("inK", Terms.Text("k", a, b, c));
            draw.Set("code", Terms.Code("x", a, b, c));
            long Upto(long k) => a * k * (k + 1) * (2 * k + 1) / 6 + b * k * (k + 1) / 2 + c * k;
            return Upto(n) - Upto(m - 1);
        },
        Statements =
        [
            "If $f(x) = @f$, what is $f(@m) + f(@next) + \\cdots + f(@n)$?",
            "Let $f(x) = @f$. {Find|Compute} the sum of $f(x)$ over all integers $x$ from @m to @n.",
            "Evaluate $\\sum_{k=@m}^{@n} (@inK)$.",
            "A table lists the values of f(x) = @f for x = @m, @next, and so on up to @n. What do the values in the table add up to?",
            "For every whole number x with @m <= x <= @n, the number @f is {written down|computed}. Find the sum of all these numbers.",
            "{What is the total of the values that the function $g(x) = @f$ takes at the integers $@m, \\ldots, @n$, both ends included?|Find the total of the values that the function $g(x) = @f$ takes at the integers $@m, \\ldots, @n$, both ends included.}",
            "Add up $@inK$ for $k = @m$ through $k = @n$. What is the {result|sum}?",
            "The $k$th term of a sequence is $@inK$. What is the sum of its terms from $k = @m$ to $k = @n$, both included?",
            "Let $S$ be the sum of $f(@m), \\ldots, f(@n)$, where $f$ is evaluated at each integer in between and $f(x) = @f$. {Determine|Find} $S$.",
        ],
        Methods =
        [
            new("""
                int sum = 0;
                for (int x = @m; x <= @n; x++)
                {
                    sum += @code;
                }
                """,
                "sum"),
            new("var sum = Enumerable.Range(@m, @n - @m + 1).Sum(x => @code);", "sum"),
            new("""
                Expr sum = 0;
                for (int i = @m; i <= @n; i++)
                {
                    sum += Algebra.Substitute("@f", "x", i);
                }
                """,
                "sum"),
        ],
        Mistakes =
        [
            new("""
                int sum = 0;
                for (int x = @m; x < @n; x++)
                {
                    sum += @code;
                }
                """,
                "sum", "The loop leaves out the last value."),
            new("var sum = Enumerable.Range(@m, @n).Sum(x => @code);", "sum", "The second argument of Range is a count, not the end."),
            new("""
                int sum = 0;
                for (int x = @m; x <= @n; x++)
                {
                    sum = @code;
                }
                """,
                "sum", "The values are overwritten instead of added."),
        ],
    };
}
