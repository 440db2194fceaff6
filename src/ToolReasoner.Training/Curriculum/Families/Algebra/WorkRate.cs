using ToolReasoner.Symbolics;

namespace ToolReasoner.Training.Curriculum.Families.Algebra;

/// <summary>How long two take together, or one alone.</summary>
internal static class WorkRate
{
    public static Family Family { get; } = new("work-rate", Subject.Algebra)
    {
        Draw = draw =>
        {
            draw.Person();
            draw.Person("other");
            var a = draw.Sized("a", 2, 12, 40);
            var b = draw.Sized("b", 2, 12, 40);
            draw.Require(a != b);
            return new Rational(a * b, a + b);
        },
        Statements =
        [
            "@name can paint a {fence|room} in @a hours, and @otherName can paint it in @b hours. How many hours do they need together? Give an exact answer.",
            "One pipe fills a tank in @a minutes, another in @b minutes. With both open, how many minutes does it take {to fill the tank|until the tank is full}, exactly?",
            "Working alone, @name finishes a job in @a days and @otherName in @b days. {Find|Compute} the exact number of days in which they finish it together.",
            "Solve $\\frac{1}{@a} + \\frac{1}{@b} = \\frac{1}{t}$ for $t$.",
            "A printer needs @a minutes for a book, a second printer @b minutes. The pages are shared so that both {finish|are done} at the same time. After how many minutes is the book printed? Answer with a fraction or whole number.",
            "Two machines fill the same order in @a hours and in @b hours when each runs alone. {What is the exact time in hours if they run at the same time?|Find the exact time in hours if they run at the same time.}",
            "If @otherName mows a lawn in @b minutes and @name mows it in @a minutes, how long does it take, in minutes, when {they mow|both mow} it together at these speeds? Do not round.",
            "Let $t$ be the number of hours that two workers need for one task when they work side by side. Alone they would need @a and @b hours. {What is $t$?|Determine $t$.}",
            "In one hour the first pump moves $\\frac{1}{@a}$ of a pool and the second $\\frac{1}{@b}$ of it. How many hours do both need to empty the full pool? Give the exact value.",
        ],
        Methods =
        [
            new("""
                Rational rate = new Rational(1, @a) + new Rational(1, @b);
                Rational hours = 1 / rate;
                """,
                "hours"),
            new("Rational hours = new Rational(@a * @b, @a + @b);", "hours"),
            new("""var hours = Algebra.Solve("t/@a + t/@b = 1").Elements[0];""", "hours"),
        ],
        Checks = [new("""var t = Expr.Parse("@claimed");""", "Algebra.AreEqual(t / @a + t / @b, 1) == true")],
        Mistakes =
        [
            new("Rational hours = new Rational(@a + @b, 2);", "hours", "Two together are faster than the mean of both."),
            new("Rational hours = new Rational(1, @a) + new Rational(1, @b);", "hours", "This is the rate, not the time."),
            new("""
                int rate = 60 / @a + 60 / @b;
                int hours = 60 / rate;
                """,
                "hours", "Integer division loses the fractions."),
        ],
    };
}
