namespace ToolReasoner.Training.Curriculum.Families.WordProblems;

/// <summary>A collection is shared equally, and what is left over is counted.</summary>
internal static class SharingWithRemainder
{
    public static Family Family { get; } = new("sharing-with-remainder", Subject.WordProblems)
    {
        Draw = draw =>
        {
            draw.Person();
            draw.Thing();
            var (bags, each, used) = (draw.Sized("bags", 3, 8, 30), draw.Int("each", 5, 25), draw.Int("used", 2, 15));
            var friends = draw.Int("friends", 3, 12);
            var all = (bags * each) - used;
            var share = 0;
            while ((share + 1) * friends <= all)
            {
                share++;
            }
            draw.Require(all - (share * friends) > 0 && share > 0);
            return all - (share * friends);
        },
        Statements =
        [
            "@name has @bags bags with @each @things each. @He keeps @used @things and shares the rest equally among @friends " +
                "friends, as many as possible. How many @things are left over?",
            "How many @things remain undivided when @bags bags of @each @things, less @used that @name keeps, are {shared|split} " +
                "equally by @friends people?",
            "After putting aside @used @things, @name deals out the others, one at a time, to @friends children until there are " +
                "not enough for another round. There were @bags bags with @each @things in each. How many @things can @he not deal out?",
            "A teacher opens @bags packs of @each @things. @used of them are damaged and thrown away. The {others|good ones} are " +
                "given in equal numbers to @friends groups of pupils. How many @things does the teacher have at the end?",
            "@friends cousins want the same number of @things each. Their aunt has @bags boxes of @each @things, but @used @things " +
                "are lost. What is the smallest number of @things that cannot be shared fairly?",
            "In a storeroom stand @bags crates, each holding @each @things. Workers take out @used @things and then pack the rest " +
                "into parcels of @friends. How many @things do not fill a parcel?",
            "Find the number of @things left over if @used @things are removed from @bags rows of @each @things and the others are " +
                "divided equally among @friends {people|players}.",
            "@name counts @things in piles: @bags piles of @each. @His brother takes @used. From what is there now @name makes " +
                "rows of exactly @friends, as many as @he can. How many @things are in no row?",
            "There are @friends plates on the table. From @bags bags with @each @things, @used @things get eaten or lost; the " +
                "remaining ones go onto the plates evenly, as many as possible. How many @things are left in @name's hands?",
        ],
        Distractors =
        [
            "The nearest town has {4000|12000} inhabitants.",
            "A teacher who is {31|45} years old thought up this problem.",
            "All of this happens {3|8} km from the sea.",
        ],
        Methods =
        [
            new("""
                int all = @bags * @each;
                int toShare = all - @used;
                int left = toShare % @friends;
                """,
                "left"),
            new("""
                int left = @bags * @each - @used;
                while (left >= @friends)
                {
                    left -= @friends;
                }
                """,
                "left"),
            new("""
                int toShare = @bags * @each - @used;
                int share = toShare / @friends;
                int left = toShare - share * @friends;
                """,
                "left"),
        ],
        Mistakes =
        [
            new("""
                int toShare = @bags * @each - @used;
                int share = toShare / @friends;
                """,
                "share", "The program gives the share of each instead of what is left over."),
            new("int left = @bags * @each % @friends;", "left", "What is put aside is not taken away before sharing."),
        ],
    };
}
