namespace ToolReasoner.Training.Curriculum.Families.Algebra;

/// <summary>How many integers lie between the roots of a quadratic.</summary>
internal static class IntegersInQuadraticInequality
{
    public static Family Family { get; } = new("integers-in-quadratic-inequality", Subject.Algebra)
    {
        Draw = draw =>
        {
            var b = draw.Between(-6 - 4 * draw.Level, 6 + 4 * draw.Level);
            var c = draw.Between(3, 20 + 100 * draw.Level);
            draw.Require(b != 0);
            draw.Set("b", b);
            draw.Set("c", c);
            draw.Set("q", Terms.Text("x", 1, b, -c));
            draw.Set("inN", Terms.Text("n", 1, b, -c));
            draw.Set("left", Terms.Text("x", 1, b, 0));
            draw.Set("code", Terms.Code("x", 1, b, -c));
            var root = Math.Sqrt(b * b + 4.0 * c);
            draw.Require(root != Math.Floor(root) || draw.Between(0, 2) == 0);
            return Enumerable.Range(-200, 401).Count(x => x * x + b * x <= c);
        },
        Statements =
        [
            "How many integers $x$ satisfy $@q \\le 0$?",
            "{Find|Compute} the number of integers x for which @q <= 0.",
            "For how many integer values of $x$ is $@left$ at most @c?",
            "How many integers {make|are there that make} $@inN$ negative or zero?",
            "The parabola $y = @q$ lies on or below the $x$-axis for some integers $x$. How many such integers {are there|exist}?",
            "Let $N$ be the number of integer solutions of the inequality $@left \\leq @c$. {What is $N$?|Find $N$.}",
            "Determine how many integers lie between the two roots of $@q = 0$, counting a root itself if it is an integer.",
            "An integer $x$ is small if @left does not exceed @c. How many small integers are there?",
            "{Count|Find the number of} all integers for which the function $f(x) = @q$ is not positive.",
        ],
        Methods =
        [
            new("""
                int count = 0;
                for (int x = -1000; x <= 1000; x++)
                {
                    if (@code <= 0) count++;
                }
                """,
                "count"),
            new("var count = Enumerable.Range(-1000, 2001).Count(x => @code <= 0);", "count"),
            new("""
                double root = Math.Sqrt((@b) * (@b) + 4.0 * @c);
                int low = (int)Math.Ceiling((-(@b) - root) / 2);
                int high = (int)Math.Floor((-(@b) + root) / 2);
                int count = high - low + 1;
                """,
                "count"),
        ],
        Mistakes =
        [
            new("""
                int count = 0;
                for (int x = 0; x <= 1000; x++)
                {
                    if (@code <= 0) count++;
                }
                """,
                "count", "The loop leaves out the negative integers."),
            new("""
                double root = Math.Sqrt((@b) * (@b) + 4.0 * @c);
                int low = (int)Math.Ceiling((-(@b) - root) / 2);
                int high = (int)Math.Floor((-(@b) + root) / 2);
                int count = high - low;
                """,
                "count", "Both ends are counted: one must be added."),
            new("""
                int count = 0;
                for (int x = -1000; x <= 1000; x++)
                {
                    if (@code >= 0) count++;
                }
                """,
                "count", "The inequality is turned around."),
        ],
    };
}
