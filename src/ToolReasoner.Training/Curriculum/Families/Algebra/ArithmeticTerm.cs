namespace ToolReasoner.Training.Curriculum.Families.Algebra;

/// <summary>A term of an arithmetic sequence.</summary>
internal static class ArithmeticTerm
{
    public static Family Family { get; } = new("arithmetic-term", Subject.Algebra)
    {
        Draw = draw =>
        {
            draw.Person();
            var a = draw.Sized("a", 2, 30, 150);
            var d = draw.Sized("d", 2, 9, 25);
            var n = draw.Sized("n", 8, 40, 400);
            draw.Set("b", a + d);
            draw.Set("c", a + 2 * d);
            return a + (n - 1) * d;
        },
        Statements =
        [
            "What is term number $@n$ of the arithmetic sequence $@a, @b, @c, \\ldots$? Count $@a$ as the first term.",
            "An arithmetic sequence {starts|begins} with @a and has the common difference @d. Find term number @n.",
            "The first two terms of an arithmetic sequence are @a and @b. {What is its term number @n?|Find its term number @n.}",
            "In the pattern @a, @b, @c, ... each number is @d more than the one before it. Which number stands at place @n?",
            "A theater has @a seats in the first row, and each further row has @d seats more than the row before. How many seats are in row @n?",
            "Let $a_1 = @a$ and $a_{k+1} = a_k + @d$ for $k \\ge 1$. {Compute|Find} $a_{@n}$.",
            "On the first day @name does @a {exercises|push-ups}, and every day @d more than the day before. How many does @he do on day @n?",
            "Starting at @a, {count|go} up in steps of @d: the first number is @a, the second is @b. What is number @n?",
            "Find the term in place $@n$ of the sequence with $a_1 = @a$, in which consecutive terms {differ by|increase by} $@d$.",
        ],
        Methods =
        [
            new("int term = @a + (@n - 1) * @d;", "term"),
            new("""
                int term = @a;
                for (int i = 2; i <= @n; i++)
                {
                    term += @d;
                }
                """,
                "term"),
            new("var term = Enumerable.Range(0, @n).Select(i => @a + i * @d).Last();", "term"),
        ],
        Mistakes =
        [
            new("int term = @a + @n * @d;", "term", "From the first term there is one step less than the number of the term."),
            new("int term = @n * @d;", "term", "The first term is forgotten."),
            new("int term = @d + (@n - 1) * @a;", "term", "The first term and the difference are exchanged."),
        ],
    };
}
