using ToolReasoner.Symbolics;

namespace ToolReasoner.Training.Curriculum.Families.IntermediateAlgebra;

/// <summary>A sum of unit fractions with products in the denominators.</summary>
internal static class TelescopingSum
{
    public static Family Family { get; } = new("telescoping-sum", Subject.IntermediateAlgebra)
    {
        Draw = draw =>
        {
            var d = draw.Int("d", 1, 4);
            var a = draw.Int("a", 1, 5);
            var n = draw.Sized("n", 5, 30, 300);
            draw.Set("b", a + d);
            draw.Set("c", a + 2 * d);
            draw.Set("z", a + n * d);
            draw.Set("y", a + (n - 1) * d);
            draw.Set("top", n - 1);
            draw.Set("term", Terms.Text("k", d, 0));
            return new Rational(n, a * (a + n * d));
        },
        Statements =
        [
            "{Compute|Evaluate} $\\frac{1}{@a \\cdot @b} + \\frac{1}{@b \\cdot @c} + \\cdots + \\frac{1}{@y \\cdot @z}$.",
            "What is 1/(@a*@b) + 1/(@b*@c) + ... + 1/(@y*@z), as a fraction in lowest terms?",
            "Find the sum of the @n fractions $\\frac{1}{@a \\cdot @b}, \\frac{1}{@b \\cdot @c}, \\ldots, \\frac{1}{@y \\cdot @z}$, in which the factors go up in steps of @d.",
            "Evaluate $\\displaystyle \\sum_{k=0}^{@top} \\frac{1}{(@term + @a)(@term + @b)}$.",
            "The numbers @a, @b, @c, ..., @z form an arithmetic sequence. For every two neighbors, the reciprocal of their product is taken, and all results are added. What {fraction|number} is the sum?",
            "Write the sum of $\\frac{1}{(@{term} + @a)(@{term} + @b)}$ over $k = 0, 1, \\ldots, @top$ as a {single fraction|fraction in lowest terms}.",
            "Let $a_k = @term + @a$. {Determine|Find} $\\frac{1}{a_0 a_1} + \\frac{1}{a_1 a_2} + \\cdots + \\frac{1}{a_{@top} a_{@n}}$.",
            "If $S = \\dfrac{1}{@a \\times @b} + \\dfrac{1}{@b \\times @c} + \\dots + \\dfrac{1}{@y \\times @z}$ with @n terms, {what is $S$ in lowest terms?|find $S$ in lowest terms.}",
            "Add the reciprocals of the products of neighbors in the list @a, @b, @c, ..., @z, whose steps are all @d. {Give the exact sum.|What is the exact sum?}",
        ],
        Methods =
        [
            new("""
                Rational sum = 0;
                for (int i = @a; i < @z; i += @d)
                {
                    sum += new Rational(1, i * (i + @d));
                }
                """,
                "sum"),
            new("Rational sum = (new Rational(1, @a) - new Rational(1, @z)) / @d;", "sum"),
            new("Rational sum = new Rational(@n, @a * @z);", "sum"),
        ],
        Mistakes =
        [
            new("""
                int sum = 0;
                for (int i = @a; i < @z; i += @d)
                {
                    sum += 1 / (i * (i + @d));
                }
                """,
                "sum", "Integer division makes the fractions 0."),
            new("""
                Rational sum = 0;
                for (int i = @a; i <= @z; i += @d)
                {
                    sum += new Rational(1, i * (i + @d));
                }
                """,
                "sum", "The loop adds one fraction too many."),
            new("Rational sum = new Rational(1, @a) + new Rational(1, @z);", "sum", "The fractions that remain must be subtracted."),
        ],
    };
}
