namespace ToolReasoner.Training.Curriculum.Families.Prealgebra;

/// <summary>The change after two kinds of things with prices in cents.</summary>
internal static class ChangeFromBill
{
    public static Family Family { get; } = new("change-from-a-bill", Subject.Prealgebra)
    {
        Draw = draw =>
        {
            var a = draw.Int("a", 2, 9);
            var b = draw.Int("b", 2, 9);
            var p = (draw.Between(5, 15 + (15 * draw.Level)) * 10) + draw.Between(1, 9);
            var q = (draw.Between(5, 15 + (15 * draw.Level)) * 10) + draw.Between(1, 9);
            draw.Set("p", p / 100m);
            draw.Set("q", q / 100m);
            draw.Person();
            draw.Thing();
            draw.Thing("other");
            var total = (a * p) + (b * q);
            var bill = draw.Of("bill", 20, 50, 100);
            draw.Require(total < bill * 100);
            return ((bill * 100) - total) / 100m;
        },
        Statements =
        [
            "@name buys @a @things at $@p each and @b @others at $@q each. @He pays with a $@bill bill. How many dollars does @he get {back|in change}?",
            "A @thing costs $@p and {a single|one} @{other} costs $@q. How much change, in dollars, does @name receive from $@bill after buying @a @things and @b @others?",
            "{Compute|Evaluate} $@bill - (@a \\times @p + @b \\times @q)$ as a decimal.",
            "@name has $@bill. @He buys @b @others for $@q each and @a @things for $@p each. How much money, in dollars, does @he have {left|left over}?",
            "From a {roll|bolt} of cloth @bill meters long, @a pieces of @p meters and @b pieces of @q meters are cut. How many meters are left?",
            "What is @bill minus @a times @p minus @b times @q? Give {the exact decimal|an exact decimal}.",
            "After @name paid for @a @things ($@p apiece) and @b @others ($@q apiece) out of the $@bill in @his wallet, how many dollars {remained|were still there}?",
            "Let $x = @p$ and $y = @q$. {Find|Determine} $@bill - @{a}x - @{b}y$ as a decimal.",
            "A barrel holds @bill liters of water. @a buckets of @p liters and @b buckets of @q liters are {taken|drawn} from it. How many liters {remain|are left}?",
        ],
        Methods =
        [
            new("""
                double cost = @a * @p + @b * @q;
                double change = Math.Round(@bill - cost, 2);
                """,
                "change"),
            new("""
                decimal change = @{bill}m - @a * @{p}m - @b * @{q}m;
                string result = change.ToString("0.##");
                """,
                "result"),
            new("""
                int cents = @bill * 100;
                for (int i = 0; i < @a; i++)
                {
                    cents -= (int)Math.Round(@p * 100);
                }
                for (int i = 0; i < @b; i++)
                {
                    cents -= (int)Math.Round(@q * 100);
                }
                double change = cents / 100.0;
                """,
                "change"),
        ],
        Mistakes =
        [
            new("double change = Math.Round(@bill - @p - @q, 2);", "change", "Only one of each kind is paid for."),
            new("double cost = Math.Round(@a * @p + @b * @q, 2);", "cost", "This is what is paid, not what is left."),
            new("int change = (int)(@bill - @a * @p - @b * @q);", "change", "The cents are cut off."),
        ],
    };
}
