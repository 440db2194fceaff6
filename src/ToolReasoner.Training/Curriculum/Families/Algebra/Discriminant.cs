namespace ToolReasoner.Training.Curriculum.Families.Algebra;

/// <summary>The discriminant of a quadratic.</summary>
internal static class Discriminant
{
    public static Family Family { get; } = new("discriminant", Subject.Algebra)
    {
        Draw = draw =>
        {
            var a = draw.Sized("a", 1, 5, 20) * (draw.Between(0, 3) == 0 ? -1 : 1);
            var b = draw.Between(-10 - 6 * draw.Level, 10 + 6 * draw.Level);
            var c = draw.Between(-8 - 4 * draw.Level, 8 + 4 * draw.Level);
            draw.Require(b != 0 && c != 0);
            draw.Set("a", a);
            draw.Set("b", b);
            draw.Set("c", c);
            draw.Set("q", Terms.Text("x", a, b, c));
            draw.Set("left", Terms.Text("x", a, b, 0));
            draw.Set("right", -c);
            draw.Set("inT", Terms.Text("t", a, b, c));
            return b * b - 4 * a * c;
        },
        Statements =
        [
            "What is the discriminant of $@q$?",
            "{Find|Compute} the discriminant of the quadratic equation $@q = 0$.",
            "The number under the square root in the quadratic formula for @q = 0 is its discriminant. {What is it?|Find it.}",
            "Evaluate $b^2 - 4ac$, where $ax^2 + bx + c$ is the polynomial $@q$.",
            "Write $@left = @right$ as $ax^2 + bx + c = 0$ with $a = @a$. {What is its discriminant?|Compute its discriminant.}",
            "Let $D$ be the discriminant of the {function|polynomial} $f(x) = @q$. Determine $D$.",
            "Before solving @inT = 0, a student computes its discriminant. Which value {should|must} come out?",
            "A parabola has the equation $y = @q$. {Give|Find} the discriminant of the right side.",
            "With $a = @a$, $b = @b$ and $c = @c$, {what is the value of the discriminant of $ax^2 + bx + c$?|find the value of the discriminant of $ax^2 + bx + c$.}",
        ],
        Methods =
        [
            new("""
                int a = @a;
                int b = @b;
                int c = @c;
                int discriminant = b * b - 4 * a * c;
                """,
                "discriminant"),
            new("""
                var roots = Algebra.SolveComplex("@q = 0").Elements;
                var difference = roots[0] - roots[roots.Count - 1];
                var discriminant = Algebra.Simplify(@a * @a * difference * difference);
                """,
                "discriminant"),
            new("""
                Rational half = new Rational(@b, 2);
                Rational discriminant = 4 * (half * half - (@a) * (@c));
                """,
                "discriminant"),
        ],
        Mistakes =
        [
            new("""
                int a = @a;
                int b = @b;
                int c = @c;
                int discriminant = b * b + 4 * a * c;
                """,
                "discriminant", "The product must be subtracted, not added."),
            new("""
                int a = @a;
                int b = @b;
                int c = @c;
                int discriminant = 2 * b - 4 * a * c;
                """,
                "discriminant", "The linear coefficient must be squared, not doubled."),
            new("""
                int a = @a;
                int b = @b;
                int c = @c;
                int discriminant = b ^ 2 - 4 * a * c;
                """,
                "discriminant", "In C# the sign ^ is exclusive or, not a power."),
        ],
    };
}
