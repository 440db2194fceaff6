using System.Numerics;

namespace ToolReasoner.Training.Curriculum.Families.IntermediateAlgebra;

/// <summary>A late term of a linear recurrence, modulo a number.</summary>
internal static class RecurrenceModulo
{
    public static Family Family { get; } = new("recurrence-modulo", Subject.IntermediateAlgebra)
    {
        Draw = draw =>
        {
            var p = draw.Int("p", 2, 5);
            var q = draw.Int("q", 2, 4);
            var a = draw.Int("a", 0, 5);
            var b = draw.Int("b", 1, 5);
            var m = draw.Of("m", 7, 9, 10, 11, 13, 17, 19, 23, 50, 100);
            var n = draw.Sized("n", 20, 80, 2_000);
            draw.Require(a != b && p != q);
            BigInteger left = a, right = b;
            for (var i = 1; i < n; i++)
            {
                (left, right) = (right, (p * right) + (q * left));
            }

            return left % m;
        },
        Statements =
        [
            "A sequence has $a_1 = @a$, $a_2 = @b$ and $a_{k+2} = @{p}a_{k+1} + @{q}a_k$ for $k \\ge 1$. What is the remainder when $a_{@n}$ is divided by $@m$?",
            "The first two terms of a sequence are @a and @b. Each further term is @p times the term before it plus @q times the term before that. {Find|Compute} the remainder of term number @n modulo @m.",
            "Let $u_1 = @a$, $u_2 = @b$, and $u_k = @{p}u_{k-1} + @{q}u_{k-2}$ for all $k > 2$. {Determine|Find} $u_{@n} \\bmod @m$.",
            "In a list of numbers, the first is @a and the second is @b; from the third on, a number is the sum of @p times the last and @q times the second to last number. What remainder does number @n {leave|have} on division by @m?",
            "If $f(1) = @a$, $f(2) = @b$ and $f(n) = @p \\cdot f(n - 1) + @q \\cdot f(n - 2)$, {what is the remainder when $f(@n)$ is divided by @m?|find the remainder when $f(@n)$ is divided by @m.}",
            "A clock with @m hours, numbered 0 to one less, shows the sequence $a_1 = @a$, $a_2 = @b$, $a_{k+1} = @{p}a_k + @{q}a_{k-1}$, all counted around the clock. What does it show for $a_{@n}$?",
            "{Find|Compute} the least nonnegative integer congruent to $x_{@n}$ modulo @m, where $x_1 = @a$, $x_2 = @b$, $x_{i+2} = @p \\cdot x_{i+1} + @q \\cdot x_i$.",
            "What is left when term @n of the sequence @a, @b, ... is divided by @m? Every term from the third on {equals|is} @p times its predecessor plus @q times the one before the predecessor.",
            "Suppose that T(1) = @a, T(2) = @b and T(n + 2) = @p * T(n + 1) + @q * T(n). {Evaluate|Find} T(@n) mod @m.",
        ],
        Methods =
        [
            new("""
                int before = @a % @m;
                int term = @b % @m;
                for (int i = 3; i <= @n; i++)
                {
                    int next = (@p * term + @q * before) % @m;
                    before = term;
                    term = next;
                }
                """,
                "term"),
            new("""
                var terms = new List<BigInteger> { @a, @b };
                while (terms.Count < @n)
                {
                    terms.Add(@p * terms[^1] + @q * terms[^2]);
                }
                var result = terms[@n - 1] % @m;
                """,
                "result"),
            new("""
                BigInteger before = @a, term = @b;
                for (int i = 3; i <= @n; i++)
                {
                    (before, term) = (term, @p * term + @q * before);
                }
                """,
                "term % @m"),
        ],
        Mistakes =
        [
            new("""
                int before = @a, term = @b;
                for (int i = 3; i <= @n; i++)
                {
                    (before, term) = (term, @p * term + @q * before);
                }
                """,
                "term % @m", "The terms overflow int: take the remainder in every step or use BigInteger."),
            new("""
                BigInteger before = @a, term = @b;
                for (int i = 3; i < @n; i++)
                {
                    (before, term) = (term, @p * term + @q * before);
                }
                """,
                "term % @m", "The loop ends one term too early."),
            new("""
                BigInteger before = @a, term = @b;
                for (int i = 3; i <= @n; i++)
                {
                    (before, term) = (term, @q * term + @p * before);
                }
                """,
                "term % @m", "The two factors of the rule are exchanged."),
        ],
    };
}
