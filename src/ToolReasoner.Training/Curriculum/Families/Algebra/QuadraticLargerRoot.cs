namespace ToolReasoner.Training.Curriculum.Families.Algebra;

/// <summary>The larger root of a quadratic equation.</summary>
internal static class QuadraticLargerRoot
{
    public static Family Family { get; } = new("quadratic-larger-root", Subject.Algebra)
    {
        Draw = draw =>
        {
            var most = 6 + 4 * draw.Level;
            var (p, q) = (draw.Between(-most, most), draw.Between(-most, most));
            draw.Require(p > q && p != 0 && q != 0 && p != -q);
            draw.Set("b", -(p + q));
            draw.Set("c", p * q);
            draw.Set("equation", Terms.Text("x", 1, -(p + q), p * q));
            draw.Set("inN", Terms.Text("n", 1, -(p + q), p * q));
            draw.Set("code", Terms.Code("x", 1, -(p + q), p * q));
            return p;
        },
        Statements =
        [
            "What is the larger {root|solution} of $@equation = 0$?",
            "{Find|Determine} the greatest value of $x$ for which $@equation = 0$.",
            "The equation @equation = 0 has two solutions. {Find the larger one.|What is the larger one?}",
            "Let $r > s$ be the roots of the quadratic $@equation$. {Compute|Find} $r$.",
            "For which largest number $n$ is @inN equal to 0?",
            "The parabola $y = @equation$ crosses the $x$-axis twice. What is the $x$-coordinate of the {crossing|point} farther to the right?",
            "Solve $@equation = 0$ and {give|report} the larger of the two values.",
            "One of the two zeros of $f(x) = @equation$ is larger than the other. {Which number is it|What is it}?",
            "Factor @equation to find its zeros. What is the {bigger|larger} zero?",
        ],
        Methods =
        [
            new("""
                int result = 0;
                for (int x = -1000; x <= 1000; x++)
                {
                    if (@code == 0) result = x;
                }
                """,
                "result"),
            new("""
                int b = @b;
                int c = @c;
                int root = (int)Math.Round(Math.Sqrt(b * b - 4 * c));
                int result = (-b + root) / 2;
                """,
                "result"),
            new("""var result = Algebra.Solve("@equation = 0").Elements.Last();""", "result"),
        ],
        Checks = [new("int x = @claimed;", "@code == 0")],
        Mistakes =
        [
            new("""
                int b = @b;
                int c = @c;
                int root = (int)Math.Round(Math.Sqrt(b * b - 4 * c));
                int result = (-b - root) / 2;
                """,
                "result", "This is the smaller root."),
            new("""
                int b = @b;
                int c = @c;
                int root = (int)Math.Round(Math.Sqrt(b * b - 4 * c));
                int result = (b + root) / 2;
                """,
                "result", "The sign of the linear coefficient is wrong."),
            new("""
                int result = 1000;
                for (int x = 1000; x >= -1000; x--)
                {
                    if (@code == 0) result = x;
                }
                """,
                "result", "Going down, the loop keeps the smaller root."),
        ],
    };
}
