using System.Numerics;

namespace ToolReasoner.Training.Curriculum.Families.IntermediateAlgebra;

/// <summary>A term of a sequence that is given by a recursion.</summary>
internal static class RecursionTerm
{
    public static Family Family { get; } = new("recursion-term", Subject.IntermediateAlgebra)
    {
        Draw = draw =>
        {
            var p = draw.Int("p", 2, 3);
            var q = draw.Int("q", 1, 9);
            var a = draw.Int("a", 1, 9);
            var n = draw.Int("n", 5, 9 + 2 * draw.Level);
            draw.Set("top", n - 1);
            draw.Set("second", p * a + q);
            return BigInteger.Pow(p, n - 1) * a + q * (BigInteger.Pow(p, n - 1) - 1) / (p - 1);
        },
        Statements =
        [
            "A sequence is defined by $a_1 = @a$ and $a_{k+1} = @{p}a_k + @q$ for $k \\ge 1$. What is $a_{@n}$?",
            "The first term of a sequence is @a. Every further term is @p times the term before it, plus @q. {Find|Compute} term number @n.",
            "Let $u_1 = @a$ and $u_k = @{p}u_{k-1} + @q$ for all $k > 1$. {Determine|Find} $u_{@n}$.",
            "Start with the number @a. In each step, multiply by @p and then add @q. Which number {is reached|do you have} after @top steps?",
            "In the sequence @a, @second, ... each number after the first is obtained from the one before by taking @p times it and adding @q. What is the number in place @n?",
            "On day 1 a pond has @a water lilies. From one day to the next their number is multiplied by @p, and @q more are planted. How many lilies {are there|does the pond have} on day @n?",
            "If $f(1) = @a$ and $f(k + 1) = @p \\cdot f(k) + @q$ for every positive integer $k$, {what is $f(@n)$?|find $f(@n)$.}",
            "A computer repeats the rule x -> @{p}x + @q. It begins with x = @a and applies the rule @top times. {What is the last x?|Find the last x.}",
            "Given $x_0 = @a$ and $x_{k} = @q + @{p}x_{k-1}$, {evaluate|compute} $x_{@top}$.",
        ],
        Methods =
        [
            new("""
                BigInteger term = @a;
                for (int i = 2; i <= @n; i++)
                {
                    term = @p * term + @q;
                }
                """,
                "term"),
            new("""
                BigInteger power = BigInteger.Pow(@p, @n - 1);
                BigInteger term = power * @a + @q * (power - 1) / (@p - 1);
                """,
                "term"),
            new("""
                BigInteger Term(int k) => k == 1 ? @a : @p * Term(k - 1) + @q;
                var term = Term(@n);
                """,
                "term"),
        ],
        Mistakes =
        [
            new("""
                BigInteger term = @a;
                for (int i = 1; i <= @n; i++)
                {
                    term = @p * term + @q;
                }
                """,
                "term", "The rule is applied once too often."),
            new("""
                BigInteger term = @a;
                for (int i = 2; i <= @n; i++)
                {
                    term = @p * (term + @q);
                }
                """,
                "term", "The number must be added after the multiplication."),
            new("BigInteger term = BigInteger.Pow(@p, @n - 1) * @a + @q;", "term", "The constant is added in every step, not only once."),
        ],
    };
}
