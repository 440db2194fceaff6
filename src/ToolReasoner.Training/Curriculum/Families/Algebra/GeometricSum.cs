using System.Numerics;

namespace ToolReasoner.Training.Curriculum.Families.Algebra;

/// <summary>The sum of the first terms of a geometric sequence.</summary>
internal static class GeometricSum
{
    public static Family Family { get; } = new("geometric-sum", Subject.Algebra)
    {
        Draw = draw =>
        {
            draw.Person();
            var r = draw.Of("r", 2, 2, 3, 4);
            var a = draw.Sized("a", 2, 9, 30);
            var n = draw.Int("n", 5, (r == 2 ? 12 : 8) + 2 * draw.Level);
            draw.Set("b", a * r);
            draw.Set("c", a * r * r);
            draw.Set("last", a * BigInteger.Pow(r, n - 1));
            draw.Set("top", n - 1);
            return a * (BigInteger.Pow(r, n) - 1) / (r - 1);
        },
        Statements =
        [
            "What is the sum of the first @n terms of the geometric sequence $@a, @b, @c, \\ldots$?",
            "{Find|Compute} $@a + @b + @c + \\cdots + @last$, a geometric series with the ratio $@r$.",
            "A geometric series has first term @a, common ratio @r and @n terms. {What is its sum?|Find its sum.}",
            "@name reads @a pages on the first day and on each later day @r times as many as on the day before. How many pages has @he read after @n days {altogether|in all}?",
            "Evaluate $\\sum_{k=0}^{@top} @a \\cdot @r^k$.",
            "Every number in the list @a, @b, @c, ..., @last is @r times the one before. {What is the sum of the list?|Find the sum of the list.}",
            "A chain letter goes to @a people in the first week, and in each further week to @r times as many new people as in the week before. How many people have {gotten|received} it after @n weeks?",
            "Let $a_1 = @a$ and $a_{k+1} = @r a_k$. {Determine|Find} $a_1 + a_2 + \\cdots + a_{@n}$.",
            "Add together @n numbers, of which the first is @a and each of the others is the one before it times @r. What {total|sum} do you get?",
        ],
        Methods =
        [
            new("""
                BigInteger sum = 0;
                BigInteger term = @a;
                for (int i = 1; i <= @n; i++)
                {
                    sum += term;
                    term *= @r;
                }
                """,
                "sum"),
            new("BigInteger sum = @a * (BigInteger.Pow(@r, @n) - 1) / (@r - 1);", "sum"),
            new("""
                BigInteger sum = 0;
                for (int k = 0; k < @n; k++)
                {
                    sum += @a * BigInteger.Pow(@r, k);
                }
                """,
                "sum"),
        ],
        Mistakes =
        [
            new("BigInteger sum = @a * BigInteger.Pow(@r, @n - 1);", "sum", "This is the last term, not the sum."),
            new("BigInteger sum = @a * (BigInteger.Pow(@r, @n - 1) - 1) / (@r - 1);", "sum", "The exponent must be the number of terms."),
            new("""
                BigInteger sum = 0;
                for (int k = 0; k <= @n; k++)
                {
                    sum += @a * BigInteger.Pow(@r, k);
                }
                """,
                "sum", "The loop adds one term too many."),
        ],
    };
}
