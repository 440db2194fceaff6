namespace ToolReasoner.Training.Curriculum.Families.Algebra;

/// <summary>How many integers of a range a function with a root and a fraction is defined for.</summary>
internal static class DomainExceptions
{
    public static Family Family { get; } = new("domain-exceptions", Subject.Algebra)
    {
        Draw = draw =>
        {
            var a = draw.Sized("a", 1, 20, 60);
            var b = draw.Sized("b", 5, 30, 150);
            var p = draw.Int("p", -9, 9);
            var q = draw.Int("q", -9, 40);
            draw.Require(p < q);
            draw.Set("under", Terms.Text("x", -1, b));
            draw.Set("bottom", Terms.Text("x", 1, -(p + q), p * q));
            draw.Set("code", Terms.Code("x", 1, -(p + q), p * q));
            return Enumerable.Range(-a, a + b + 1).Count(x => x != p && x != q);
        },
        Statements =
        [
            "For how many integers $x$ is $f(x) = \\frac{\\sqrt{x + @a} + \\sqrt{@b - x}}{@bottom}$ {defined|a real number}?",
            "How many integers are in the domain of the function $f(x) = \\dfrac{\\sqrt{x + @a}}{@bottom} + \\sqrt{@b - x}$?",
            "{Find|Determine} the number of integers x for which sqrt(x + @a), sqrt(@b - x) and 1/(@bottom) are all real numbers.",
            "Let $D$ be the set of all integers $x$ such that $-@a \\le x \\le @b$ and $@bottom \\ne 0$. How many elements does $D$ have?",
            "An integer $x$ is allowed if $x + @a$ and $@b - x$ are not negative and $@bottom$ is not zero. How many integers are {allowed|there}?",
            "{Count|Find the number of} the integers at which both $\\sqrt{x + @a} \\cdot \\sqrt{@b - x}$ and $\\frac{x}{@bottom}$ are defined.",
            "A program computes sqrt(x + @a) + sqrt(@b - x) and divides it by @bottom. For how many whole numbers x, negative ones included, does it {work|give a real result}?",
            "What is the number of integers in the domain of $g(x) = \\sqrt{(x + @a)} - \\sqrt{@b - x} - \\frac{1}{@bottom}$?",
            "How many integer values of $x$ with $x \\ge -@a$ and $x \\le @b$ {are not|fail to be} zeros of $@bottom$?",
        ],
        Methods =
        [
            new("""
                int count = 0;
                for (int x = -@a; x <= @b; x++)
                {
                    if (@code != 0) count++;
                }
                """,
                "count"),
            new("var count = Enumerable.Range(-1000, 2001).Count(x => x + @a >= 0 && @b - x >= 0 && @code != 0);", "count"),
            new("""
                int count = @b + @a + 1;
                foreach (int x in new[] { @p, @q })
                {
                    if (x >= -@a && x <= @b) count--;
                }
                """,
                "count"),
        ],
        Mistakes =
        [
            new("int count = @b + @a + 1;", "count", "The zeros of the denominator are not left out."),
            new("""
                int count = 0;
                for (int x = 0; x <= @b; x++)
                {
                    if (@code != 0) count++;
                }
                """,
                "count", "The negative integers are left out."),
            new("int count = @b + @a - 2;", "count", "Both ends of the range count, so one must be added."),
        ],
    };
}
