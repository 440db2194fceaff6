using System.Numerics;

namespace ToolReasoner.Training.Curriculum.Families.NumberTheory;

/// <summary>The remainder of a Fibonacci number.</summary>
internal static class FibonacciRemainder
{
    public static Family Family { get; } = new("fibonacci-mod", Subject.NumberTheory)
    {
        Draw = draw =>
        {
            var n = draw.Sized("n", 10, 60, 1_500);
            var m = draw.Of("m", 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 16, 17, 20, 25, 50, 100);
            draw.Set("nth", Naive.Ordinal(n));
            draw.Person();
            BigInteger a = 0;
            BigInteger b = 1;
            for (var i = 0; i < n; i++)
            {
                (a, b) = (b, a + b);
            }
            return a % m;
        },
        Statements =
        [
            "The Fibonacci sequence begins 1, 1, 2, 3, 5, 8, and each term is the sum of the two before " +
            "it. What is the remainder when the @nth term is divided by @m?",
            "Let $F_1 = F_2 = 1$ and $F_k = F_{k-1} + F_{k-2}$ for $k \\ge 3$. {Find|Compute} the remainder when $F_{@n}$ is divided by $@m$.",
            "What {is the remainder of|remainder is left by} the @nth Fibonacci number (with $F_1 = F_2 = 1$) on division by @m?",
            "{Find|Determine} $F_{@n} \\bmod @m$, where $F_n$ is the $n$-th Fibonacci number and $F_1 = F_2 = 1$.",
            "A sequence is defined by $a_1 = 1$, $a_2 = 1$ and $a_{n+2} = a_{n+1} + a_n$. What is the remainder of $a_{@n}$ when it is divided by $@m$?",
            "@name writes 1, 1 and then goes on, always writing the sum of the last two numbers. If the @nth number is divided by @m, what is the remainder?",
            "If $F_0 = 0$, $F_1 = 1$ and $F_n = F_{n-1} + F_{n-2}$, to which integer from 0 to $@m - 1$ is $F_{@n}$ congruent modulo $@m$?",
            "Each number in a list is the sum of the two numbers before it, and the list starts with 1 and " +
            "1. What remainder does the @nth number leave when divided by @m?",
            "In the sequence $1, 1, 2, 3, 5, 8, 13, \\ldots$, every term from the third on is the sum of the previous two. The " +
            "term number $@n$ is divided by $@m$. {Find the remainder.|What is the remainder?}",
        ],
        Methods =
        [
            new("""
                int a = 0;
                int b = 1;
                for (int i = 1; i <= @n; i++)
                {
                    (a, b) = (b, (a + b) % @m);
                }
                """,
                "a"),
            new("", "NumberTheory.Fibonacci(@n) % @m"),
            new("""
                List<BigInteger> terms = [1, 1];
                while (terms.Count < @n)
                {
                    terms.Add(terms[^1] + terms[^2]);
                }
                """,
                "terms[^1] % @m"),
            new("", "NumberTheory.FibonacciMod(@n, @m)"),
        ],
        Mistakes =
        [
            new("""
                int a = 0;
                int b = 1;
                for (int i = 1; i <= @n; i++)
                {
                    (a, b) = (b, (a + b) % @m);
                }
                """,
                "b", "This is the remainder of the next term."),
            new("", "NumberTheory.Fibonacci(@n - 1) % @m", "The term before the right one is taken."),
            new("", "NumberTheory.Fibonacci(@n % @m)", "The remainder of the place is taken, not of the term."),
        ],
    };
}
