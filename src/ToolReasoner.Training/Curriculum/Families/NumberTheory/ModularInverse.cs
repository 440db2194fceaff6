namespace ToolReasoner.Training.Curriculum.Families.NumberTheory;

/// <summary>The inverse of a number modulo another.</summary>
internal static class ModularInverse
{
    public static Family Family { get; } = new("modular-inverse", Subject.NumberTheory)
    {
        Draw = draw =>
        {
            var m = draw.Sized("m", 7, 30, 400);
            var a = draw.Int("a", 3, m - 2);
            draw.Require(Naive.Gcd(a, m) == 1);
            draw.Person();
            var x = 1;
            while (a * x % m != 1)
            {
                x++;
            }
            return x;
        },
        Statements =
        [
            "{Find|Determine|Compute} the inverse of $@a$ modulo $@m$, as an integer from 0 to $@m - 1$.",
            "What is the multiplicative inverse of @a modulo @m? Give {an answer|an integer} between 0 and @m.",
            "What is the smallest positive integer $x$ such that $@a x \\equiv 1 \\pmod{@m}$?",
            "{Find|Compute} $@a^{-1} \\pmod{@m}$ as a residue modulo $@m$.",
            "By what positive integer, as small as possible, must @a be multiplied so that the product leaves remainder 1 when divided by @m?",
            "Let $b$ be the integer with $0 < b < @m$ for which $@a b - 1$ is divisible by $@m$. What is $b$?",
            "@name buys bags of @a toys each and packs the toys into boxes of @m. What is the " +
            "{smallest|least} number of bags for which exactly one toy is left over?",
            "Modulo @m, which number between 1 and @m is the {reciprocal|inverse} of @a?",
            "{Find|Determine} the least positive multiple of $@a$ that is one more than a multiple of $@m$. By what is $@a$ multiplied to get it?",
        ],
        Methods =
        [
            new("""
                int x = 1;
                while (@a * x % @m != 1)
                {
                    x++;
                }
                """,
                "x"),
            new("", "NumberTheory.ModInverse(@a, @m)"),
            new("int result = Enumerable.Range(1, @m).First(x => x * @a % @m == 1);", "result"),
            new("""
                var (r, t) = (@a, @m);
                var (s, u) = (1, 0);
                while (t != 0)
                {
                    var q = r / t;
                    (r, t) = (t, r - q * t);
                    (s, u) = (u, s - q * u);
                }
                if (s < 0) s += @m;
                """,
                "s"),
        ],
        Checks =
        [
            new("", "@a * @claimed % @m == 1"),
        ],
        Mistakes =
        [
            new("", "@m - @a", "This is the additive inverse, not the multiplicative one."),
            new("""
                int x = 1;
                while (@a * x % @m != 0)
                {
                    x++;
                }
                """,
                "x", "The loop waits for remainder 0 instead of 1."),
            new("", "@m / @a", "Integer division does not give a modular inverse."),
        ],
    };
}
