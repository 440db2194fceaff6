namespace ToolReasoner.Training.Curriculum.Families.Prealgebra;

/// <summary>A total split in a given ratio of three.</summary>
internal static class RatioSplit
{
    public static Family Family { get; } = new("ratio-split", Subject.Prealgebra)
    {
        Draw = draw =>
        {
            var parts = draw.Different(3, 1, 9);
            draw.Require(parts[0] % 2 + parts[1] % 2 + parts[2] % 2 > 0 && parts[0] % 3 + parts[1] % 3 + parts[2] % 3 > 0);
            var k = draw.Sized("k", 2, 15, 150);
            draw.Set("a", parts[0]);
            draw.Set("b", parts[1]);
            draw.Set("c", parts[2]);
            draw.Set("total", (parts[0] + parts[1] + parts[2]) * k);
            draw.Person();
            draw.Person("other");
            draw.Person("third");
            draw.Thing();
            return parts[1] * k;
        },
        Statements =
        [
            "@name, @otherName and @thirdName share @total @things in the ratio @a:@b:@c, in this order. How many @things does @otherName {get|receive}?",
            "{The number @total|A total of @total} is divided into three parts in the ratio $@a : @b : @c$. What is the second part?",
            "Three numbers are in the ratio $@a:@b:@c$ and add up to $@total$. {Find the second of them.|What is the second of them?}",
            "A prize of $@total is divided among @name, @otherName and @thirdName so that their shares are in the ratio @a to @b to @c. How many dollars {go to|are for} @otherName?",
            "Let $x$, $y$, $z$ be in the ratio $@a : @b : @c$ with $x + y + z = @total$. {Find|Determine} $y$.",
            "For concrete, cement, sand and gravel are mixed in the ratio @a : @b : @c by weight. How many {kilograms|pounds} of sand are in @total {kilograms|pounds} of the mixture?",
            "In a {bag|box} of @total beads, the numbers of red, green and blue beads are in the ratio @a:@b:@c. How many beads are green?",
            "How many votes did the second candidate get, if @total votes went to three candidates in the ratio $@a : @b : @c$ {in this order|respectively}?",
            "The numbers of @things of @name, @otherName and @thirdName are to each other as @a to @b to @c. Together they have @total. How many {are @otherName's|does @otherName have}?",
        ],
        Methods =
        [
            new("""
                int parts = @a + @b + @c;
                int onePart = @total / parts;
                int result = @b * onePart;
                """,
                "result"),
            new("var result = new Rational(@b, @a + @b + @c) * @total;", "result"),
            new("""
                int k = 0;
                while (@a * k + @b * k + @c * k < @total)
                {
                    k++;
                }
                int result = @b * k;
                """,
                "result"),
        ],
        Checks = [new("", "@claimed * (@a + @b + @c) == @b * @total")],
        Mistakes =
        [
            new("int result = @total / @b;", "result", "The total is divided by one part of the ratio."),
            new("int result = @a * (@total / (@a + @b + @c));", "result", "This is the first share instead of the second."),
            new("int result = @b / (@a + @b + @c) * @total;", "result", "The division of whole numbers gives zero."),
        ],
    };
}
