namespace ToolReasoner.Training.Curriculum.Families.Algebra;

/// <summary>The sum of the first terms of an arithmetic sequence.</summary>
internal static class ArithmeticSum
{
    public static Family Family { get; } = new("arithmetic-sum", Subject.Algebra)
    {
        Draw = draw =>
        {
            draw.Person();
            draw.Thing();
            var a = draw.Sized("a", 2, 20, 100);
            var d = draw.Sized("d", 2, 8, 20);
            var n = draw.Sized("n", 6, 20, 200);
            draw.Set("b", a + d);
            draw.Set("c", a + 2 * d);
            draw.Set("last", a + (n - 1) * d);
            return (long)n * (2 * a + (n - 1) * d) / 2;
        },
        Statements =
        [
            "What is the sum of the first @n terms of the arithmetic sequence $@a, @b, @c, \\ldots$?",
            "{Find|Compute} $@a + @b + @c + \\cdots + @last$, where each term is @d more than the one before.",
            "The first term of an arithmetic series is @a, the common difference is @d, and there are @n terms. {What is its sum?|Find its sum.}",
            "@name saves $@a in the first week and each week $@d more than in the week before. How many dollars has @he saved {after|in} @n weeks altogether?",
            "A hall has @n rows of chairs. The first row has @a chairs, and every other row has @d more chairs than the row in front of it. How many chairs are there {in all|in the hall}?",
            "Let $a_1 = @a$ and $a_{k+1} = a_k + @d$. Evaluate $a_1 + a_2 + \\cdots + a_{@n}$.",
            "Add the numbers @a, @b, @c, and so on up to @last. What is the {sum|total}?",
            "@name stacks @things in @n layers. The top layer has @a @things, and each layer below has @d more than the one above it. How many @things are in the stack?",
            "An arithmetic progression with @n terms goes from @a to @last. {Determine|Find} the sum of all of its terms.",
        ],
        Methods =
        [
            new("""
                int sum = 0;
                int term = @a;
                for (int i = 1; i <= @n; i++)
                {
                    sum += term;
                    term += @d;
                }
                """,
                "sum"),
            new("""
                int last = @a + (@n - 1) * @d;
                int sum = @n * (@a + last) / 2;
                """,
                "sum"),
            new("var sum = Enumerable.Range(0, @n).Sum(i => @a + i * @d);", "sum"),
        ],
        Mistakes =
        [
            new("""
                int last = @a + @n * @d;
                int sum = @n * (@a + last) / 2;
                """,
                "sum", "The last term is one difference too large."),
            new("""
                int sum = 0;
                int term = @a;
                for (int i = 1; i < @n; i++)
                {
                    sum += term;
                    term += @d;
                }
                """,
                "sum", "The loop leaves out the last term."),
            new("int sum = @a + (@n - 1) * @d;", "sum", "This is the last term, not the sum."),
        ],
    };
}
