namespace ToolReasoner.Training.Curriculum.Families.WordProblems;

/// <summary>Pay for hours, the hours above a limit at one and a half times the rate.</summary>
internal static class WagesWithOvertime
{
    public static Family Family { get; } = new("wages-with-overtime", Subject.WordProblems)
    {
        Draw = draw =>
        {
            draw.Person();
            var rate = draw.Of("rate", 8, 10, 12, 14, 16, 18, 20, 24, 30);
            var limit = draw.Of("limit", 30, 35, 36, 38, 40);
            var hours = draw.Int("hours", 41, 40 + (4 * draw.Level));
            var fee = draw.Int("fee", 5, 60);
            var pay = 0m;
            for (var hour = 1; hour <= hours; hour++)
            {
                pay += hour <= limit ? rate : rate * 1.5m;
            }
            return pay - fee;
        },
        Statements =
        [
            "@name earns $@rate an hour for up to @limit hours a week and one and a half times as much for each further hour. This " +
                "week @he worked @hours hours and paid $@fee for tools. How much {is left of @his pay|does @he have left}, in dollars?",
            "How many dollars does @name keep after a week of @hours hours at $@rate per hour, with time and a half for every hour " +
                "beyond @limit, if $@fee is deducted?",
            "A week's pay at the factory is $@rate for each of the first @limit hours; every hour of overtime is paid 50% more. " +
                "@name's time card shows @hours hours. $@fee goes to insurance. What {amount|sum} is paid out?",
            "From @name's wages $@fee is taken for meals. @He worked @hours hours, of which those above @limit count as overtime " +
                "at 1.5 times the normal $@rate per hour. Find what @he receives, in dollars.",
            "Let the hourly wage be \\$@rate up to @limit hours and $\\frac{3}{2}$ of that afterwards. What does someone earn with " +
                "@hours hours, less a fee of \\$@fee?",
            "@name rents out a boat: $@rate per hour for the first @limit hours and half as much again for all later hours. A " +
                "customer keeps it for @hours hours, and cleaning costs @name $@fee. How many dollars does @name make?",
            "After @limit hours of work in a week, the hourly rate at the harbor rises from $@rate by half. @name was there for " +
                "@hours hours and had to pay a fine of $@fee. How much money did @he take home?",
            "A plumber charges $@rate an hour, but 1.5 times that for each hour after the first @limit. For a job of @hours hours, " +
                "a customer has a coupon worth $@fee. What does the customer pay in dollars?",
            "\"Your first @limit hours bring $@rate each, the others $@rate and a half of $@rate each,\" says the boss. @name does " +
                "@hours hours, then spends $@fee. How many dollars of this week's pay remain?",
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
                int overtime = @hours - @limit;
                int normalPay = @limit * @rate;
                double overtimePay = overtime * @rate * 1.5;
                double pay = normalPay + overtimePay - @fee;
                """,
                "pay"),
            new("""
                decimal pay = -@fee;
                for (int hour = 1; hour <= @hours; hour++)
                {
                    pay += hour <= @limit ? @rate : @rate * 1.5m;
                }
                """,
                "pay.ToString(\"0.##\")"),
            new("double pay = @hours * @rate + (@hours - @limit) * @rate / 2.0 - @fee;", "pay"),
        ],
        Mistakes =
        [
            new("int pay = @hours * @rate - @fee;", "pay", "All hours are paid at the normal rate."),
            new("double pay = @hours * @rate * 1.5 - @fee;", "pay", "All hours are paid as overtime."),
            new("double pay = @limit * @rate + (@hours - @limit) * @rate * 1.5;", "pay", "What is deducted is left out."),
        ],
    };
}
