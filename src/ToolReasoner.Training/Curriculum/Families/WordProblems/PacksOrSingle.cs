namespace ToolReasoner.Training.Curriculum.Families.WordProblems;

/// <summary>Packs are cheaper than single pieces: how much is saved.</summary>
internal static class PacksOrSingle
{
    public static Family Family { get; } = new("packs-or-single", Subject.WordProblems)
    {
        Draw = draw =>
        {
            draw.Person();
            draw.Thing();
            var (size, packPrice, single) = (draw.Int("size", 4, 12), draw.Int("packPrice", 5, 40), draw.Int("single", 2, 6));
            var packs = draw.Sized("packs", 2, 5, 20);
            var extra = draw.Int("extra", 1, 3);
            draw.Require(size * single > packPrice && extra < size);
            var needed = draw.Set("needed", (packs * size) + extra);
            var saved = 0;
            for (var i = 0; i < packs; i++)
            {
                saved += (size * single) - packPrice;
            }
            return saved;
        },
        Statements =
        [
            "One @thing costs $@single, a pack of @size costs $@packPrice. @name needs exactly @needed and buys as many full packs " +
                "as possible and the rest singly. How many dollars does @he save compared with buying all of them singly?",
            "How many dollars does @name save on @needed rides if @he uses tickets for @size rides at $@packPrice as far as they " +
                "go, instead of only single tickets at $@single?",
            "@name wants @needed @things, no more and no less. In packs of @size they are $@packPrice a pack; singly they are " +
                "$@single each. {How much cheaper is it|By how many dollars is it cheaper} to take packs where possible?",
            "A bakery sells a roll for $@single and a bag of @size rolls for $@packPrice. A hotel orders @needed rolls. What does " +
                "it save, in dollars, if it takes bags and gets only those rolls that do not fill a bag one by one?",
            "For @needed lessons @name can pay $@single each. @He can also buy cards for @size lessons each at $@packPrice. With " +
                "as many cards as can be used up and single lessons for the rest, how many dollars less does @he pay?",
            "Let $n = @needed$ pieces be bought in the cheapest way: sets of $@size$ for $@packPrice$ dollars, the remaining ones " +
                "for $@single$ dollars each. How much less is this than $@single \\cdot @needed$ dollars?",
            "$@packPrice is the price of a box with @size @things. A @thing without a box is $@single. Instead of @needed without " +
                "a box, someone buys full boxes and only the few that remain without. Compute the savings in dollars.",
            "A zoo has day tickets for $@single a person and group tickets for $@packPrice for exactly @size people. A club of " +
                "@needed people buys group tickets for as many full groups as it has, and day tickets for the other people. How many " +
                "dollars does this save?",
            "Instead of paying $@single for each of @needed @things, @name gets bundles of @size for $@packPrice each, as many as " +
                "fit, and single @things to make up the number. What is the difference in dollars?",
        ],
        Distractors =
        [
            "The sun {is shining|has just risen}.",
            "It is a {Monday|Friday} in {May|June}.",
            "A class of {22|25|28} pupils is given this problem.",
        ],
        Methods =
        [
            new("""
                int packs = @needed / @size;
                int rest = @needed % @size;
                int cost = packs * @packPrice + rest * @single;
                int saved = @needed * @single - cost;
                """,
                "saved"),
            new("""
                int savedPerPack = @size * @single - @packPrice;
                int saved = @needed / @size * savedPerPack;
                """,
                "saved"),
            new("""
                int left = @needed;
                int saved = 0;
                while (left >= @size)
                {
                    left -= @size;
                    saved += @size * @single - @packPrice;
                }
                """,
                "saved"),
        ],
        Mistakes =
        [
            new("""
                int packs = @needed / @size;
                int cost = packs * @packPrice + @needed % @size * @single;
                """,
                "cost", "The program gives the cost instead of what is saved."),
            new("""
                int packs = @needed / @size;
                int saved = @needed * @single - packs * @packPrice;
                """,
                "saved", "The single ones that remain are not paid for."),
            new("""
                int packs = @needed / @size + 1;
                int saved = @needed * @single - packs * @packPrice;
                """,
                "saved", "A whole pack is bought for the rest."),
        ],
    };
}
