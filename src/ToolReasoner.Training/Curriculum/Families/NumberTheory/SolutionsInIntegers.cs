namespace ToolReasoner.Training.Curriculum.Families.NumberTheory;

/// <summary>How many nonnegative solutions a linear equation has.</summary>
internal static class SolutionsInIntegers
{
    public static Family Family { get; } = new("count-integer-solutions", Subject.NumberTheory)
    {
        Draw = draw =>
        {
            var a = draw.Int("a", 2, 9);
            var b = draw.Int("b", 3, 12);
            var n = draw.Sized("n", 30, 100, 900);
            draw.Require(a != b);
            draw.Person();
            var count = 0;
            for (var x = 0; a * x <= n; x++)
            {
                count += (n - (a * x)) % b == 0 ? 1 : 0;
            }
            draw.Require(count > 1);
            return count;
        },
        Statements =
        [
            "How many pairs $(x, y)$ of nonnegative integers satisfy $@a x + @b y = @n$?",
            "In how many ways can one pay exactly @n cents with coins of @a cents and coins of @b cents only?",
            "{Find|Determine} the number of solutions of the equation $@a x + @b y = @n$ in integers $x \\ge 0$ and $y \\ge 0$.",
            "@name has plenty of weights of @a grams and of @b grams. In how many ways can @he {make up|put together} exactly @n grams?",
            "A quiz gives @a points for an easy question and @b points for a hard one. In how many different ways, by " +
            "numbers of easy and hard questions, can somebody reach exactly @n points?",
            "How many lattice points with nonnegative coordinates lie on the line $@a x + @b y = @n$?",
            "A shop sells eggs in boxes of @a and in boxes of @b. How many combinations of boxes contain exactly @n eggs? {A " +
            "combination may use only one of the sizes.|It is allowed to use just one of the sizes.}",
            "For how many nonnegative integers $y$ is $@n - @b y$ a nonnegative multiple of $@a$?",
            "Boards of length @a feet and of length @b feet are laid end to end to make a path of @n feet. Not " +
            "counting the order, how many choices of boards {are there|are possible}?",
        ],
        Methods =
        [
            new("""
                int count = 0;
                for (int x = 0; x <= @n; x++)
                {
                    for (int y = 0; y <= @n; y++)
                    {
                        if (@a * x + @b * y == @n) count++;
                    }
                }
                """,
                "count"),
            new("""
                int count = 0;
                for (int x = 0; @a * x <= @n; x++)
                {
                    if ((@n - @a * x) % @b == 0) count++;
                }
                """,
                "count"),
            new("int count = Enumerable.Range(0, @n / @b + 1).Count(y => (@n - @b * y) % @a == 0);", "count"),
            new("", "Combinatorics.CoinChange(@n, [@a, @b])"),
        ],
        Mistakes =
        [
            new("", "@n / @a + 1", "Not every choice of the first number leaves a multiple of the second."),
            new("", "@n / (@a + @b)", "The two numbers need not occur equally often."),
            new("""
                int count = 0;
                for (int x = 0; @a * x <= @n; x++)
                {
                    for (int y = 0; @a * x + @b * y <= @n; y++) count++;
                }
                """,
                "count", "Smaller sums are counted, too."),
        ],
    };
}
