namespace ToolReasoner.Training.Curriculum.Families.WordProblems;

/// <summary>Things in boxes on shelves in rooms, some of them taken away.</summary>
internal static class GroupsOfGroups
{
    public static Family Family { get; } = new("groups-of-groups", Subject.WordProblems)
    {
        Draw = draw =>
        {
            draw.Person();
            draw.Thing();
            var (outer, middle, inner) = (draw.Sized("outer", 2, 6, 20), draw.Int("middle", 3, 12), draw.Int("inner", 4, 24));
            var gone = draw.Int("gone", 3, 40);
            draw.Require(gone < outer * middle * inner);
            var all = 0;
            for (var i = 0; i < outer * middle; i++)
            {
                all += inner;
            }
            return all - gone;
        },
        Statements =
        [
            "A shop has @outer shelves. On each shelf stand @middle boxes with @inner @things in each box. @gone @things are sold. " +
                "How many @things {are left|does the shop still have}?",
            "How many @things are there in @outer crates of @middle bags of @inner @things, once @gone have been taken out?",
            "@name packs @inner @things into each bag, @middle bags into each box, and fills @outer boxes. On the way @gone " +
                "@things break. How many arrive whole?",
            "@gone @things were stolen from a storehouse with @outer rooms. In each room there had been @middle chests, and in " +
                "each chest @inner @things. {How many @things|What number of @things} did the thieves leave?",
            "Each of @outer classes has @middle tables, and each table gets @inner @things. Later @gone of all these @things are " +
                "collected again. How many @things stay on the tables?",
            "A truck brings @outer pallets. A pallet holds @middle cartons. A carton holds @inner @things. If @gone @things turn " +
                "out to be {broken|faulty}, how many good ones were delivered?",
            "@name's collection fills @outer albums of @middle pages, with @inner @things on every page. @He gives @gone of them " +
                "to a museum. How many does @he keep?",
            "Every bag has @inner @things, every basket @middle bags, and @name sees @outer baskets. @He buys @gone @things. Find " +
                "how many @things are not bought.",
            "Compute the number of @things that remain from @outer groups of @middle sets, each set with @inner @things, when " +
                "@gone @things are given away.",
        ],
        Distractors =
        [
            "Each shelf is about two meters long.",
            "The book with this problem has {120|244|310} pages.",
            "It is {12|18|21} degrees outside.",
        ],
        Methods =
        [
            new("""
                int boxes = @outer * @middle;
                int all = boxes * @inner;
                int left = all - @gone;
                """,
                "left"),
            new("""
                int left = 0;
                for (int i = 0; i < @outer; i++)
                {
                    for (int j = 0; j < @middle; j++)
                    {
                        left += @inner;
                    }
                }
                left -= @gone;
                """,
                "left"),
            new("int left = @outer * @middle * @inner - @gone;", "left"),
        ],
        Checks =
        [
            new("", "@claimed + @gone == @outer * @middle * @inner"),
        ],
        Mistakes =
        [
            new("""
                int boxes = @outer + @middle;
                int left = boxes * @inner - @gone;
                """,
                "left", "The program adds the groups instead of multiplying them."),
            new("int all = @outer * @middle * @inner;", "all", "What was taken away is not subtracted."),
            new("""
                int all = @middle * @inner;
                int left = all - @gone;
                """,
                "left", "One of the levels of grouping is left out."),
        ],
    };
}
