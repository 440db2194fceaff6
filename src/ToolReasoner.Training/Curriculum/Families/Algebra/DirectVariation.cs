namespace ToolReasoner.Training.Curriculum.Families.Algebra;

/// <summary>One quantity is proportional to another.</summary>
internal static class DirectVariation
{
    public static Family Family { get; } = new("direct-variation", Subject.Algebra)
    {
        Draw = draw =>
        {
            draw.Person();
            var k = draw.Between(2, 12 * draw.Level);
            var x1 = draw.Sized("x1", 2, 9, 20);
            var x2 = draw.Sized("x2", 2, 20, 100);
            draw.Set("y1", k * x1);
            draw.Require(x1 != x2);
            return k * x2;
        },
        Statements =
        [
            "Suppose that $y$ {varies directly with|is directly proportional to} $x$. If $y = @y1$ when $x = @x1$, what is $y$ when $x = @x2$?",
            "$y$ is a constant multiple of $x$, and $y = @y1$ for $x = @x1$. {Find|Determine} $y$ for $x = @x2$.",
            "The quotient $\\frac{y}{x}$ is constant. When $x = @x1$, $y = @y1$. {What is the value of $y$ when $x = @x2$?|Compute the value of $y$ when $x = @x2$.}",
            "A spring stretches in proportion to the weight on it. @x1 kilograms stretch it by @y1 millimeters. By how many millimeters do @x2 kilograms stretch it?",
            "What is $f(@x2)$ if $f(x) = kx$ for a constant $k$ and $f(@x1) = @y1${?|, exactly?}",
            "The pay of @name is directly proportional to @his hours. For @x1 hours @he gets $@y1. How many dollars does @he get for @x2 hours?",
            "If @x1 identical {crates|boxes} weigh @y1 pounds, what do @x2 of them weigh, in pounds?",
            "The cost $C$ {varies directly|grows directly} with the number $n$ of units. Given $C = @y1$ at $n = @x1$, find $C$ at $n = @x2$.",
            "Find the value at $x = @x2$ of the direct variation $y = kx$ whose graph {passes through|contains} the point $(@x1, @y1)$.",
        ],
        Methods =
        [
            new("""
                int k = @y1 / @x1;
                int result = k * @x2;
                """,
                "result"),
            new("Rational result = new Rational(@y1, @x1) * @x2;", "result"),
            new("int result = @y1 * @x2 / @x1;", "result"),
        ],
        Checks = [new("", "@claimed * @x1 == @y1 * @x2")],
        Mistakes =
        [
            new("int result = @y1 * @x1 / @x2;", "result", "This is inverse variation: the product is kept, not the quotient."),
            new("int result = @y1 + @x2 - @x1;", "result", "The difference is kept instead of the quotient."),
            new("int result = @y1 * @x2;", "result", "The division by the first value is forgotten."),
        ],
    };
}
