namespace ToolReasoner.Training.Curriculum.Families.WordProblems;

/// <summary>Half and some more is given away, twice; the first number is asked.</summary>
internal static class HalfAndSomeMore
{
    public static Family Family { get; } = new("half-and-some-more", Subject.WordProblems)
    {
        Draw = draw =>
        {
            draw.Person();
            draw.Thing();
            var (more, less) = (draw.Int("more", 1, 9), draw.Int("less", 1, 9));
            var left = draw.Sized("left", 2, 15, 80);
            var first = Enumerable.Range(1, 1_000).First(all => all % 2 == 0 && ((all / 2) - more) % 2 == 0 && (((all / 2) - more) / 2) - less == left);
            return first;
        },
        Statements =
        [
            "@name gives half of @his @things and @more more to @his sister. Of the rest @he gives half and @less more to @his " +
                "brother. Then @he has @left. How many @things did @he have at first?",
            "How many @things were in a box if half of them and @more more were taken out, then half of those still there and " +
                "@less more, and @left stayed in the box?",
            "@left @things are left in a shop. In the afternoon half of the @things that were there at noon and another @less were " +
                "sold, and in the morning half of the first stock and another @more. {Find the first stock.|How large was the first " +
                "stock?}",
            "A number is halved, and @more is subtracted. The result is halved again, and @less is subtracted. That makes @left. " +
                "What was the number?",
            "On a bus half of the passengers and @more others got off at the school, then half of the remaining passengers and " +
                "@less others at the station. @left passengers went on. With how many passengers did the bus come to the school?",
            "Let $f(x) = \\frac{x}{2} - @more$ and $g(x) = \\frac{x}{2} - @less$. For which $x$ is $g(f(x)) = @left$?",
            "First @name read half of a book and @more pages, later half of the other pages and @less pages. There are @left pages " +
                "that @he has not read. How many pages does the book have?",
            "Working backwards: someone ended with @left dollars, after spending half of the money and $@less in a second shop, " +
                "and before that half of the money and $@more in a first shop. How many dollars were there in the beginning?",
            "Two customs officers stand on a road. The first takes half of a merchant's @things plus @more, the second half of " +
                "what is left plus @less. The merchant keeps @left @things. How many did the merchant bring?",
        ],
        Distractors =
        [
            "A class of {22|25|28} pupils is given this problem.",
            "This is problem number {4|17|32} of a contest.",
            "The story is from the year {2009|2018}.",
        ],
        Methods =
        [
            new("""
                int beforeSecond = (@left + @less) * 2;
                int first = (beforeSecond + @more) * 2;
                """,
                "first"),
            new("""
                int first = 0;
                while ((first / 2.0 - @more) / 2 - @less != @left)
                {
                    first++;
                }
                """,
                "first"),
            new("var first = Algebra.Solve(\"(x/2 - @more)/2 - @less = @left\").Elements[0];", "first"),
        ],
        Checks =
        [
            new("", "@claimed % 2 == 0 && (@claimed / 2 - @more) / 2 - @less == @left"),
        ],
        Mistakes =
        [
            new("""
                int beforeSecond = @left * 2 + @less;
                int first = beforeSecond * 2 + @more;
                """,
                "first", "The extra ones are added after doubling instead of before."),
            new("""
                int beforeSecond = (@left - @less) * 2;
                int first = (beforeSecond - @more) * 2;
                """,
                "first", "The extra ones are subtracted when going backwards."),
            new("int beforeSecond = (@left + @less) * 2;", "beforeSecond", "Only the last step is undone."),
        ],
    };
}
