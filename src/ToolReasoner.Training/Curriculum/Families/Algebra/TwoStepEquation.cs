namespace ToolReasoner.Training.Curriculum.Families.Algebra;

/// <summary>A linear equation solved in two steps.</summary>
internal static class TwoStepEquation
{
    public static Family Family { get; } = new("two-step-equation", Subject.Algebra)
    {
        Draw = draw =>
        {
            var x = draw.Between(2, 15 + 20 * draw.Level);
            var a = draw.Sized("a", 2, 9, 25);
            var b = draw.Sized("b", 1, 30, 300);
            draw.Set("total", a * x + b);
            draw.Require(a * x > b);
            return x;
        },
        Statements =
        [
            "Solve $@{a}x + @b = @total$ for $x$.",
            "What is $x$ {if|when} $@total - @b = @{a}x$?",
            "What is the value of $n$ if $@{a}n + @b = @total$?",
            "A number is multiplied by @a, and then @b is added. The result is @total. {What is the number?|Find the number.}",
            "When @b is added to @a times a {certain|whole} number, we get @total. What is that number?",
            "Which number $y$ {satisfies|solves} @b + @{a}y = @total?",
            "{Find|Determine} $k$ so that $@total = @{a}k + @b$.",
            "I think of a number. I multiply it by @a, add @b, and {get|arrive at} @total. Which number did I think of?",
            "A taxi costs @b dollars plus @a dollars for each {mile|kilometer}. How far can one ride for @total dollars?",
            "The perimeter of a fence is @total meters: @a equal parts and a gate of @b meters. {How long is|In meters, what is the length of} each part?",
        ],
        Methods =
        [
            new("int x = (@total - @b) / @a;", "x"),
            new("""
                int x = 0;
                while (@a * x + @b < @total)
                {
                    x++;
                }
                """,
                "x"),
            new("""var x = Algebra.Solve("@{a}x + @b = @total").Elements[0];""", "x"),
        ],
        Checks = [new("", "@a * @claimed + @b == @total")],
        Mistakes =
        [
            new("int x = (@total + @b) / @a;", "x", "The number that was added must be subtracted."),
            new("int x = @total / @a - @b;", "x", "The steps are undone in the wrong order."),
            new("int x = (@total - @b) * @a;", "x", "A multiplication is undone by a division."),
        ],
    };
}
