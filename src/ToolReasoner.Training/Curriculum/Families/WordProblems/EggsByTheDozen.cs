namespace ToolReasoner.Training.Curriculum.Families.WordProblems;

/// <summary>Dozens become pieces, some are used, the rest is sold one by one.</summary>
internal static class EggsByTheDozen
{
    public static Family Family { get; } = new("eggs-by-the-dozen", Subject.WordProblems)
    {
        Draw = draw =>
        {
            draw.Person();
            var (dozens, broken, perCake, cakes) = (draw.Sized("dozens", 4, 10, 40), draw.Int("broken", 1, 11), draw.Int("perCake", 2, 6), draw.Int("cakes", 2, 7));
            draw.Word("item", "egg", "roll", "orange", "lemon", "candle");
            draw.Require((dozens * 12) - broken - (perCake * cakes) > 0);
            var pieces = -broken;
            for (var i = 0; i < dozens; i++)
            {
                pieces += 12;
            }
            return pieces - (perCake * cakes);
        },
        Statements =
        [
            "@name buys @dozens dozen @{item}s. @broken are spoiled, and @he uses @perCake for each of @cakes cakes. How many " +
                "@{item}s are left?",
            "How many @{item}s remain from @dozens dozen if @broken get lost and @cakes people get @perCake each?",
            "Each of @cakes baskets is to hold @perCake @{item}s. They are taken from @dozens dozen, of which @broken turned out " +
                "to be bad. {How many good ones are|What number of good ones is} not used?",
            "A crate contains @dozens dozen @{item}s. On Monday @cakes customers take @perCake each; on Tuesday @broken more are " +
                "thrown away. How many are still in the crate on Wednesday?",
            "@name has to decorate @cakes tables with @perCake @{item}s each. @He finds that @broken are broken among the @dozens " +
                "dozen that the shop delivered. How many whole ones does @he not need?",
            "Let $n$ be the number of @{item}s in $@dozens$ dozen. Compute $n - @broken - @perCake \\cdot @cakes$.",
            "@broken of the @{item}s that @name counted this morning are gone, and @cakes neighbors have borrowed @perCake " +
                "@{item}s each. This morning there were exactly @dozens dozen. How many are there now?",
            "Pencils are packed by the dozen. A school buys @dozens packs, gives @perCake pencils to each of @cakes teachers, and " +
                "finds @broken without lead. Find the number of good pencils that stay in the cupboard. (Teachers got good ones.)",
            "From @dozens boxes of one dozen @{item}s each, @cakes meals were made with @perCake @{item}s for each meal, and " +
                "@broken fell on the floor. How many @{item}s does that leave?",
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
                int pieces = @dozens * 12;
                int used = @perCake * @cakes;
                int left = pieces - @broken - used;
                """,
                "left"),
            new("""
                int left = 12 * @dozens - @broken;
                for (int i = 1; i <= @cakes; i++)
                {
                    left -= @perCake;
                }
                """,
                "left"),
            new("int left = 12 * @dozens - (@broken + @perCake * @cakes);", "left"),
        ],
        Checks =
        [
            new("", "(@claimed + @broken + @perCake * @cakes) % 12 == 0"),
        ],
        Mistakes =
        [
            new("int left = @dozens * 10 - @broken - @perCake * @cakes;", "left", "A dozen is taken as ten."),
            new("int left = @dozens - @broken - @perCake * @cakes;", "left", "The dozens are not turned into pieces."),
            new("int left = @dozens * 12 + @broken - @perCake * @cakes;", "left", "The lost ones are added."),
        ],
    };
}
