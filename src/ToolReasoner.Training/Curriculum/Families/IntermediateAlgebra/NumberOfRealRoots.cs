namespace ToolReasoner.Training.Curriculum.Families.IntermediateAlgebra;

/// <summary>How many real solutions a polynomial equation has.</summary>
internal static class NumberOfRealRoots
{
    public static Family Family { get; } = new("number-of-real-roots", Subject.IntermediateAlgebra)
    {
        Draw = draw =>
        {
            var level = draw.Level;
            var a = draw.Between(-10 - 6 * level, 10 + 6 * level);
            var b = draw.Between(-20 - 10 * level, 20 + 10 * level);
            draw.Require(a != 0 && b != 0);
            var d = (-4L * a * a * a) - (27L * b * b);
            draw.Require(d != 0);
            draw.Set("p", Terms.Text("x", 1, 0, a, b));
            draw.Set("left", Terms.Text("x", 1, 0, a, 0));
            draw.Set("inT", Terms.Text("t", 1, 0, a, b));
            draw.Set("line", Terms.Text("x", -a, -b));
            draw.Set("a", a);
            draw.Set("b", b);
            draw.Set("minus", -b);
            draw.Set("code", Terms.Code("x", 1, 0, a, b));
            var k = draw.Sized("k", 2, 9, 40);
            return (d > 0 ? 3 : 1) * k;
        },
        Statements =
        [
            "Let $N$ be the number of real solutions of $@p = 0$. What is $@{k}N$?",
            "{Find|Compute} @k times the number of different real roots of the polynomial @p.",
            "The graph of $y = @p$ meets the $x$-axis in $m$ points. {Determine|Find} $@k \\cdot m$.",
            "How many real numbers $x$ satisfy $@left = @minus$? Multiply this number by @k and {give|report} the product.",
            "Each real root of $@p$ is worth @k points. How many points are {all real roots|they all} worth together?",
            "If the equation $@inT = 0$ has exactly $n$ real solutions, what is $@{k}n$?",
            "Count the places where the cubic f(x) = @p changes its sign as x runs over the real numbers, and multiply the count by @k. {What is the result|What do you get}?",
            "Let $r$ be the number of points in which the curve $y = x^3$ and the line $y = @line$ meet. What is $@{k}r$?",
            "A cubic has the form $x^3 + px + q$ with $p = @a$ and $q = @b$. What is @k times the number of its {real zeros|zeros on the real line}?",
        ],
        Methods =
        [
            new("""
                long discriminant = -4L * (@a) * (@a) * (@a) - 27L * (@b) * (@b);
                int roots = discriminant > 0 ? 3 : 1;
                int result = @k * roots;
                """,
                "result"),
            new("""
                var roots = Algebra.Solve("@p = 0").Elements.Count;
                int result = @k * roots;
                """,
                "result"),
            new("""
                int changes = 0;
                double before = -1;
                for (int i = -200_000; i <= 200_000; i++)
                {
                    double x = i / 1000.0 + 0.00037;
                    double value = @code;
                    if (value * before < 0) changes++;
                    before = value;
                }
                int result = @k * changes;
                """,
                "result"),
        ],
        Mistakes =
        [
            new("int result = @k * 2;", "result", "A cubic does not cross the axis twice when its roots are different."),
            new("""
                int roots = 0;
                for (int x = -1000; x <= 1000; x++)
                {
                    if (@code == 0) roots++;
                }
                int result = @k * roots;
                """,
                "result", "The loop finds only the roots that are whole numbers."),
        ],
    };
}
