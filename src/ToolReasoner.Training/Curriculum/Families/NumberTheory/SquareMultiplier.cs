namespace ToolReasoner.Training.Curriculum.Families.NumberTheory;

/// <summary>The least number by which a number must be multiplied to become a square.</summary>
internal static class SquareMultiplier
{
    public static Family Family { get; } = new("smallest-square-multiplier", Subject.NumberTheory)
    {
        Draw = draw =>
        {
            var n = draw.Sized("n", 8, 150, 3_000);
            draw.Person();
            var k = 1;
            while (Math.Sqrt(n * k) % 1 != 0)
            {
                k++;
            }
            draw.Require(k > 1 && k < n);
            return k;
        },
        Statements =
        [
            "What is the smallest positive integer by which @n can be multiplied to {give|make} a perfect square?",
            "{Find|Determine} the smallest positive integer $k$ such that $@n k$ is a perfect square.",
            "By which positive integer, as small as possible, must @n be multiplied so that the {product|result} is the square of an integer?",
            "Let $m$ be the least positive integer for which $\\sqrt{@n \\cdot m}$ is an integer. {Find $m$.|What is $m$?}",
            "@name has several boxes with @n tiles each and lays the tiles of all of them in one solid square, " +
            "with none left. What is the smallest number of boxes that @he can have?",
            "The product of $@n$ and a positive integer $x$ is a perfect square. What is the {smallest|least} possible value of $x$?",
            "What is the smallest positive integer $t$ such that $@n t = s^2$ for some integer $s$?",
            "A garden has @n plants in each of $r$ beds. If all plants together could be set in a square with " +
            "equally many rows and columns, what is the {least|smallest} possible $r$?",
            "Of all positive multiples of @n, take the first one that is a perfect square. What is this multiple divided by @n?",
        ],
        Methods =
        [
            new("""
                int k = 1;
                while (!NumberTheory.IsSquare(@n * k))
                {
                    k++;
                }
                """,
                "k"),
            new("""
                int result = 1;
                foreach (var factor in NumberTheory.Factorize(@n))
                {
                    if (factor.Exponent % 2 == 1) result *= (int)factor.Prime;
                }
                """,
                "result"),
            new("""
                int n = @n;
                for (int i = 2; i * i <= n; i++)
                {
                    while (n % (i * i) == 0) n /= i * i;
                }
                """,
                "n"),
        ],
        Checks =
        [
            new("", "NumberTheory.IsSquare(@n * @claimed)"),
        ],
        Mistakes =
        [
            new("""
                int k = 1;
                while (!NumberTheory.IsSquare(@n * k))
                {
                    k++;
                }
                """,
                "@n * k", "This is the square, but the multiplier is asked for."),
            new("""
                int k = 1;
                while (!NumberTheory.IsSquare(@n + k))
                {
                    k++;
                }
                """,
                "k", "A number is added here, but it should be multiplied."),
            new("", "@n", "This gives a square, but not with the smallest multiplier."),
        ],
    };
}
