namespace ToolReasoner.Training.Curriculum.Families.WordProblems;

/// <summary>A basic fee, free minutes, and a price for every further minute.</summary>
internal static class PhoneBill
{
    public static Family Family { get; } = new("phone-bill", Subject.WordProblems)
    {
        Draw = draw =>
        {
            draw.Person();
            var (fee, free) = (draw.Int("fee", 8, 30), draw.Of("free", 50, 60, 80, 100, 120, 150, 200));
            var (minutes, cents) = (draw.Sized("minutes", 90, 300, 900), draw.Int("cents", 4, 35));
            var texts = draw.Int("texts", 5, 60);
            draw.Require(minutes > free);
            return fee + ((minutes - free) * cents / 100m) + (texts * 0.10m);
        },
        Statements =
        [
            "@name's phone plan costs $@fee a month with @free free minutes. Each further minute costs @cents cents, each text " +
                "message 10 cents. This month @he talked for @minutes minutes and sent @texts messages. How many dollars is the bill?",
            "How much, in dollars, does a month with @minutes minutes of calls and @texts texts cost, if the plan has a fee of " +
                "$@fee, the first @free minutes are free, each other minute is @cents cents, and a text is 10 cents?",
            "A text costs 10 cents and a minute @cents cents, but the first @free minutes are included in the monthly $@fee. {What " +
                "does|How many dollars does} @name pay for @texts texts and @minutes minutes?",
            "Renting a scooter costs $@fee. That includes @free km; every km above costs @cents cents. A photo at a sight costs 10 " +
                "cents. @name rides @minutes km and takes @texts photos. How many dollars does @he pay in all?",
            "@name used @minutes minutes and wrote @texts messages. Of the minutes @free cost nothing, and for the rest @he is " +
                "charged @cents cents each. A message is 10 cents, and $@fee is due in any case. Find the total in dollars.",
            "Let the cost in dollars of $m > @free$ minutes and $t$ messages be $C = @fee + 0.01 \\cdot @cents (m - @free) + 0.10 " +
                "t$. Compute $C$ for $m = @minutes$ and $t = @texts$.",
            "The water works charge $@fee per quarter. The first @free cubic meters are free, above that a cubic meter costs " +
                "@cents cents. Paper bills cost 10 cents a page. @name gets @texts pages for @minutes cubic meters. What is the amount " +
                "due in dollars?",
            "In an online storage, $@fee a month pays for up to @free GB; each GB beyond is @cents cents and each shared link 10 " +
                "cents. With @minutes GB and @texts links, what is the month's price in dollars?",
            "The copy shop's card costs $@fee and is good for @free copies. Any copy after these is @cents cents. Binding is 10 " +
                "cents a booklet. What does @name pay, in dollars, for a card, @minutes copies and the binding of @texts booklets?",
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
                int extra = @minutes - @free;
                int cents = extra * @cents + @texts * 10;
                double bill = Math.Round(@fee + cents / 100.0, 2);
                """,
                "bill"),
            new("""
                decimal bill = @fee;
                for (int minute = @free + 1; minute <= @minutes; minute++)
                {
                    bill += @cents / 100m;
                }
                bill += @texts * 0.1m;
                """,
                "bill.ToString(\"0.##\")"),
            new("int cents = 100 * @fee + (@minutes - @free) * @cents + 10 * @texts;", "cents / 100m"),
        ],
        Mistakes =
        [
            new("double bill = Math.Round(@fee + @minutes * @cents / 100.0 + @texts * 0.1, 2);", "bill",
                "The free minutes are charged, too."),
            new("int bill = @fee + (@minutes - @free) * @cents + @texts * 10;", "bill", "The cents are added as if they were dollars."),
            new("double bill = Math.Round(@fee + (@minutes - @free) * @cents / 100.0, 2);", "bill", "The text messages are left out."),
        ],
    };
}
