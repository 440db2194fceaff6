using ToolReasoner.Symbolics;

namespace ToolReasoner.Training.Curriculum.Families.Algebra;

/// <summary>The product of two quantities is constant.</summary>
internal static class InverseVariation
{
    public static Family Family { get; } = new("inverse-variation", Subject.Algebra)
    {
        Draw = draw =>
        {
            draw.Person();
            var x1 = draw.Sized("x1", 2, 12, 40);
            var y1 = draw.Sized("y1", 2, 20, 60);
            var x2 = draw.Sized("x2", 2, 15, 50);
            draw.Require(x1 != x2 && x1 != y1);
            return new Rational(x1 * y1, x2);
        },
        Statements =
        [
            "Suppose that $y$ {varies inversely with|is inversely proportional to} $x$. If $y = @y1$ when $x = @x1$, what is $y$ when $x = @x2$?",
            "The product of $x$ and $y$ is {constant|always the same}. When $x = @x1$, $y = @y1$. Find $y$ when $x = @x2$, as a fraction if it is not whole.",
            "$a$ and $b$ are inversely proportional, with $a = @x1$ when $b = @y1$. {Find|Compute} $b$ for $a = @x2$ exactly.",
            "@x1 workers need @y1 days for a {job|task}. How many days, as an exact number, would @x2 workers need at the same rate each?",
            "The hyperbola $xy = k$ passes through $(@x1, @y1)$. {What is the $y$-coordinate of its point with $x = @x2$?|Determine the $y$-coordinate of its point with $x = @x2$.}",
            "If $f(x) = \\frac{k}{x}$ and $f(@x1) = @y1$, {what is $f(@x2)$?|find $f(@x2)$.}",
            "Food lasts @y1 days for @x1 {animals|horses}. For how many days would the same food last for @x2 of them? Answer exactly.",
            "Driving at a speed of @x1 miles an hour, @name needs @y1 hours for a trip. How many hours does @he need at @x2 miles an hour? {Give an exact answer.|Write a whole number or a fraction.}",
            "Let $p$ and $q$ satisfy $pq = C$ for a constant $C$. Since $p = @x1$ gives $q = @y1$, {which|what} value of $q$ belongs to $p = @x2$?",
        ],
        Methods =
        [
            new("""
                int product = @x1 * @y1;
                Rational result = new Rational(product, @x2);
                """,
                "result"),
            new("Rational result = @y1 * new Rational(@x1, @x2);", "result"),
            new("""var result = Algebra.Solve("@x2 * y = @x1 * @y1", "y").Elements[0];""", "result"),
        ],
        Mistakes =
        [
            new("Rational result = new Rational(@y1 * @x2, @x1);", "result", "This is direct variation: the quotient is kept, not the product."),
            new("Rational result = @y1 + @x1 - @x2;", "result", "The sum is kept instead of the product."),
            new("int result = @x1 * @y1;", "result", "This is the constant, not the value that is asked for."),
        ],
    };
}
