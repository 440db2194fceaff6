namespace ToolReasoner.Training.Curriculum.Families.NumberTheory;

/// <summary>The remainder of a power.</summary>
internal static class PowerRemainder
{
    public static Family Family { get; } = new("power-remainder", Subject.NumberTheory)
    {
        Draw = draw =>
        {
            draw.Person();
            var a = draw.Int("a", 2, 30);
            var b = draw.Sized("b", 5, 60, 3_000);
            var m = draw.Sized("m", 5, 20, 120);
            draw.Require(a % m > 1);
            var rest = 1;
            for (var i = 0; i < b; i++)
            {
                rest = rest * a % m;
            }
            return rest;
        },
        Statements =
        [
            "What is the remainder when $@a^{@b}$ is divided by $@m$?",
            "{Find|Compute|Determine} the remainder when @a^@b is divided by @m.",
            "Let $x = @a^{@b}$. Find the remainder when $x$ is divided by $@m$.",
            "@a is raised to the power @b and the result is divided by @m. What remainder {is left|remains}?",
            "{Find|Determine} the integer $r$ with $0 \\le r < @m$ such that $@a^{@b} \\equiv r \\pmod{@m}$.",
            "Compute $@a^{@b} \\bmod @m$.",
            "When divided by @m, what remainder does the number @a^@b {leave|give}?",
            "A computer multiplies @b copies of the number @a together. What does it get if it then {reduces the product|takes the product} modulo @m?",
            "The number $N$ is the product of $@b$ factors, {each|all} equal to $@a$. If $N$ is divided by $@m$, what is the remainder?",
            "@name arranges $@a^{@b}$ {dots|points} in rows of $@m$ until fewer than $@m$ are left. How many {dots|points} are left over?",
        ],
        Methods =
        [
            new("""
                int power = 1;
                for (int i = 1; i <= @b; i++)
                {
                    power = power * @a % @m;
                }
                """,
                "power"),
            new("var remainder = BigInteger.Pow(@a, @b) % @m;", "remainder"),
            new("", "NumberTheory.ModPow(@a, @b, @m)"),
            new("var result = BigInteger.ModPow(@a, @b, @m);", "result"),
        ],
        Mistakes =
        [
            new("""
                int power = 1;
                for (int i = 1; i <= @b; i++)
                {
                    power *= @a;
                }
                """,
                "power % @m", "The power overflows: the remainder must be taken in every step."),
            new("int result = (@a ^ @b) % @m;", "result", "The sign ^ is exclusive or, not a power."),
            new("""
                int power = 1;
                for (int i = 1; i < @b; i++)
                {
                    power = power * @a % @m;
                }
                """,
                "power", "The loop multiplies one time too few."),
        ],
    };
}
