using ToolReasoner.Symbolics;

namespace ToolReasoner.Training.Curriculum.Families.WordProblems;

/// <summary>A basic salary and a percentage of the sales above a limit.</summary>
internal static class SalaryAndCommission
{
    public static Family Family { get; } = new("salary-and-commission", Subject.WordProblems)
    {
        Draw = draw =>
        {
            draw.Person();
            var (basic, limit) = (draw.Of("basic", 300, 400, 500, 600, 800, 1000), draw.Of("limit", 500, 1000, 1500, 2000));
            var (items, price) = (draw.Sized("items", 10, 30, 90), draw.Of("price", 60, 80, 100, 120, 150, 200, 250));
            var percent = draw.Of("percent", 4, 5, 6, 8, 10, 12, 15);
            draw.Require(items * price > limit && (items * price - limit) * percent % 100 == 0);
            return new Rational(basic) + (new Rational(percent, 100) * ((items * price) - limit));
        },
        Statements =
        [
            "@name earns $@basic a week plus @percent% of @his sales above $@limit. This week @he sold @items phones at $@price " +
                "each. How many dollars does @he earn?",
            "How much does a salesperson get who has a basic wage of $@basic, sells @items tables for $@price each, and receives a " +
                "commission of @percent% on everything above $@limit?",
            "@percent% of what is sold beyond $@limit is paid to @name in addition to the fixed $@basic. @He sells @items watches, " +
                "each for $@price. {What are @his earnings in dollars?|Find @his earnings in dollars.}",
            "A museum gets $@basic from the town and, from a sponsor, @percent% of its ticket sales above $@limit. It sells @items " +
                "group tickets at $@price. How many dollars does it get from the town and the sponsor together?",
            "With sales of @items chairs at $@price apiece, what is @name's pay, in dollars, if the first $@limit of sales bring " +
                "nothing extra, the rest brings @percent%, and $@basic are paid in any case?",
            "Let $s = @items \\cdot @price$. Compute $@basic + \\frac{@percent}{100}(s - @limit)$.",
            "A landlord takes $@basic rent for a shop and @percent% of the shop's income above $@limit. The shop sold @items coats " +
                "for $@price each. How much does the landlord get, in dollars?",
            "@name's contract: \"$@basic fixed; and from the part of the sales that is above $@limit, @percent percent.\" In May " +
                "there were @items sales of $@price. What was paid for May, in dollars?",
            "An artist gets $@basic for a show. @items pictures are sold at $@price each, and of the money that comes in above " +
                "$@limit the artist gets @percent%, too. What does the artist earn in dollars?",
        ],
        Distractors =
        [
            "It is {12|18|21} degrees outside.",
            "The sun {is shining|has just risen}.",
            "It is a {Monday|Friday} in {May|June}.",
        ],
        Methods =
        [
            new("""
                int sales = @items * @price;
                int above = sales - @limit;
                int commission = above * @percent / 100;
                int pay = @basic + commission;
                """,
                "pay"),
            new("var pay = @basic + new Rational(@percent, 100) * (@items * @price - @limit);", "pay"),
            new("double pay = Math.Round(@basic + 0.01 * @percent * (@items * @price - @limit), 2);", "pay"),
        ],
        Checks =
        [
            new("", "(@claimed - @basic) * 100 == (@items * @price - @limit) * @percent"),
        ],
        Mistakes =
        [
            new("""
                int sales = @items * @price;
                int pay = @basic + sales * @percent / 100;
                """,
                "pay", "The commission is taken of all sales."),
            new("""
                int sales = @items * @price;
                int commission = (sales - @limit) * @percent / 100;
                """,
                "commission", "The basic salary is left out."),
            new("""
                int sales = @items * @price;
                int pay = @basic + @percent / 100 * (sales - @limit);
                """,
                "pay", "The division of whole numbers makes the percentage 0."),
        ],
    };
}
