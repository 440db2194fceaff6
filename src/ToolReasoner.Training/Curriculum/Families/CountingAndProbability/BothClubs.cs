namespace ToolReasoner.Training.Curriculum.Families.CountingAndProbability;

/// <summary>How many are in both of two groups, or in neither.</summary>
internal static class BothClubs
{
    public static Family Family { get; } = new("inclusion-exclusion", Subject.CountingAndProbability)
    {
        Draw = draw =>
        {
            var both = draw.Int("both", 2, 6 + (5 * draw.Level));
            var onlyA = draw.Between(3, 8 + (8 * draw.Level));
            var onlyB = draw.Between(3, 8 + (8 * draw.Level));
            var neither = draw.Between(2, 5 + (6 * draw.Level));
            draw.Set("a", onlyA + both);
            draw.Set("b", onlyB + both);
            draw.Set("n", onlyA + onlyB + both + neither);
            draw.Word("first", "chess", "tennis", "music", "painting", "swimming", "drama");
            draw.Word("second", "soccer", "dance", "science", "cooking", "computer", "hiking");
            draw.Person();
            draw.Require(onlyA != onlyB && neither != both);
            return neither;
        },
        Statements =
        [
            "Of @n students, @a are in the @first club, @b are in the @second club, and @both are in both " +
            "clubs. How many students are in neither {club|of the two clubs}?",
            "In a school with @n pupils, @both pupils take both a @first class and a @second class. Altogether @a " +
            "take the @first class and @b take the @second class. How many take neither?",
            "{Find|Determine} the number of elements of a set of size $@n$ that are in neither $A$ nor $B$, if $|A| = @a$, $|B| = @b$ and $|A \\cap B| = @both$.",
            "@name asks @n people about their pets. @a of them have a dog, @b have a cat, and @both of " +
            "these have both. How many of the people have neither a dog nor a cat?",
            "A survey of @n homes shows that @a homes have a garden and @b have a garage, while @both homes have " +
            "both of these. How many homes have {no garden and no garage|neither}?",
            "Out of @n travelers on a train, @a speak French, @b speak German, and @both speak both languages. How many " +
            "travelers speak {neither of the two languages|neither French nor German}?",
            "There are @both children who play both the piano and the violin. In their town, @n children go to school, and of these @a play the " +
            "piano and @b the violin, counting also those who play both. How many play neither instrument?",
            "On a menu with @n dishes, @a dishes contain nuts, @b contain milk, and @both contain nuts as well as milk. " +
            "How many dishes are {safe for someone who can eat neither|free of both}?",
            "How many of @n cars have neither a radio nor a roof rack, if @a have a radio, @b have a roof rack and @both have both?",
        ],
        Methods =
        [
            new("""
                int either = @a + @b - @both;
                int neither = @n - either;
                """,
                "neither"),
            new("""
                int onlyFirst = @a - @both;
                int onlySecond = @b - @both;
                int neither = @n - onlyFirst - onlySecond - @both;
                """,
                "neither"),
            new("""
                int neither = 0;
                while (@a + @b - @both + neither < @n)
                {
                    neither++;
                }
                """,
                "neither"),
        ],
        Checks =
        [
            new("", "@a + @b - @both + @claimed == @n"),
        ],
        Mistakes =
        [
            new("int neither = @n - @a - @b;", "neither", "Those in both groups are taken away twice."),
            new("int either = @a + @b - @both;", "either", "This is the number in at least one group."),
            new("int neither = @n - @a - @b - @both;",
                "neither", "Those in both groups are taken away, but they were counted twice and must be added."),
        ],
    };
}
