using System.Numerics;

namespace ToolReasoner.Training.Curriculum.Families.Algebra;

/// <summary>A term of a geometric sequence.</summary>
internal static class GeometricTerm
{
    public static Family Family { get; } = new("geometric-term", Subject.Algebra)
    {
        Draw = draw =>
        {
            var r = draw.Of("r", 2, 2, 3, 4, 5);
            var a = draw.Sized("a", 2, 9, 30);
            var n = draw.Int("n", 6, (r == 2 ? 16 : 10) + 3 * draw.Level);
            draw.Set("b", a * r);
            draw.Set("c", a * r * r);
            return a * BigInteger.Pow(r, n - 1);
        },
        Statements =
        [
            "What is term number @n of the geometric sequence $@a, @b, @c, \\ldots$?",
            "A geometric sequence has the first term @a and the common ratio @r. {Find|Compute} its term number @n.",
            "The first two terms of a geometric sequence are @a and @b. {What is the term in place @n?|Determine the term in place @n.}",
            "Let $a_1 = @a$ and $a_{k+1} = @r a_k$ for all $k \\ge 1$. Find $a_{@n}$.",
            "In the list @a, @b, @c, ... every number is @r times the number before it. Which number is in place @n, if @a is in place 1?",
            "In the first hour there are @a {bacteria|cells} in a dish. In each following hour there are @r times as many as in the hour before. How many are there in hour @n?",
            "Start with @a on day 1 and multiply by @r every day after that. Which number {is reached|do you have} on day @n?",
            "{Evaluate|Compute} the last of the first @n terms of the geometric progression that begins $@a, @b, @c$.",
            "If $g_1 = @a$ and $\\frac{g_{k+1}}{g_k} = @r$ for every positive integer $k$, what is $g_{@n}$?",
        ],
        Methods =
        [
            new("BigInteger term = @a * BigInteger.Pow(@r, @n - 1);", "term"),
            new("""
                BigInteger term = @a;
                for (int i = 2; i <= @n; i++)
                {
                    term *= @r;
                }
                """,
                "term"),
            new("var term = Enumerable.Repeat(@r, @n - 1).Aggregate((BigInteger)@a, (product, r) => product * r);", "term"),
        ],
        Mistakes =
        [
            new("BigInteger term = @a * BigInteger.Pow(@r, @n);", "term", "The first term is not multiplied yet: there is one factor less."),
            new("BigInteger term = @a + @r * (@n - 1);", "term", "The terms are multiplied by the ratio, not increased by it."),
            new("int term = @a * (@r ^ (@n - 1));", "term", "In C# the sign ^ is exclusive or, not a power."),
        ],
    };
}
