namespace ToolReasoner.Training.Curriculum.Families.NumberTheory;

/// <summary>The least solution of a linear congruence.</summary>
internal static class LinearCongruence
{
    public static Family Family { get; } = new("linear-congruence", Subject.NumberTheory)
    {
        Draw = draw =>
        {
            var m = draw.Sized("m", 11, 30, 300);
            var a = draw.Int("a", 2, m - 1);
            var b = draw.Int("b", 1, m - 1);
            draw.Require(Naive.Gcd(a, m) == 1 && a != b);
            draw.Person();
            var x = 0;
            while ((a * x - b) % m != 0)
            {
                x++;
            }
            draw.Require(x > 2);
            return x;
        },
        Statements =
        [
            "What is the smallest {nonnegative|positive} integer $x$ with $@a x \\equiv @b \\pmod{@m}$?",
            "{Find|Determine} the smallest positive integer $n$ such that $@a n$ leaves a remainder of $@b$ when divided by $@m$.",
            "Solve the congruence $@a x \\equiv @b \\pmod{@m}$ for $x$ with $0 \\le x < @m$.",
            "What is the {least|smallest} positive integer that, multiplied by @a, gives a number that is @b more than a multiple of @m?",
            "@name buys several packs of @a cards each and puts all the cards into albums that hold @m cards each. All albums are full but the last " +
            "one, which holds exactly @b. What is the smallest number of packs that @he can have bought?",
            "If $k$ is the least positive integer for which $@m$ divides $@a k - @b$, {find $k$.|what is $k$?}",
            "A wheel has @m marks, numbered 0 to $@m - 1$, and starts at mark 0. Each push turns it forward " +
            "by @a marks. After how many pushes does it first stop at mark @b?",
            "Let $x$ be the smallest positive integer such that the remainder of $@a x$ on division by $@m$ is $@b$. {Find $x$.|What is $x$?}",
            "The clock of a far planet has @m hours. Starting at hour 0, a guard looks at it every @a hours. " +
            "After how many of these steps of @a hours does it first show hour @b?",
        ],
        Methods =
        [
            new("""
                int x = 1;
                while (@a * x % @m != @b)
                {
                    x++;
                }
                """,
                "x"),
            new("int result = Enumerable.Range(1, @m).First(x => @a * x % @m == @b);", "result"),
            new("""
                var inverse = NumberTheory.ModInverse(@a, @m);
                var x = inverse * @b % @m;
                """,
                "x"),
        ],
        Checks =
        [
            new("", "@a * @claimed % @m == @b"),
        ],
        Mistakes =
        [
            new("", "@a * @b % @m", "The product is computed, but the congruence must be solved."),
            new("""
                int x = 1;
                while (@a * x % @m != 0)
                {
                    x++;
                }
                """,
                "x", "The loop looks for remainder 0 instead of the given one."),
            new("", "NumberTheory.ModInverse(@a, @m)", "The inverse still has to be multiplied by the right side."),
        ],
    };
}
