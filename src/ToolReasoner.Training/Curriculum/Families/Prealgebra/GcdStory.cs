namespace ToolReasoner.Training.Curriculum.Families.Prealgebra;

/// <summary>The greatest number of equal bags.</summary>
internal static class GcdStory
{
    public static Family Family { get; } = new("greatest-equal-bags", Subject.Prealgebra)
    {
        Draw = draw =>
        {
            var g = draw.Sized("g", 3, 12, 60);
            var x = draw.Between(2, 12);
            var y = draw.Between(2, 12);
            draw.Require(Math.Abs(x - y) > 1);
            var a = draw.Set("a", g * x);
            var b = draw.Set("b", g * y);
            draw.Person();
            draw.Thing();
            draw.Thing("other");
            var best = 1;
            for (var d = 2; d <= Math.Min(a, b); d++)
            {
                best = a % d == 0 && b % d == 0 ? d : best;
            }

            draw.Require(best < Math.Min(a, b));
            return best;
        },
        Statements =
        [
            "@name has @a @things and @b @others. What is the greatest number of {identical|equal} bags @he can make from all of them, with nothing left over?",
            "What is the {greatest common divisor|greatest common factor} of @a and @b?",
            "{Find|Determine} the largest positive integer that divides both $@a$ and $@b$.",
            "A rectangle of @a by @b inches is to be cut into equal squares without waste, with sides of a whole number of inches. How many inches long is the side of the largest {possible|such} square?",
            "Compute $\\gcd(@a, @b)$.",
            "Two ropes of @a and @b feet are cut into pieces of equal length, as long as possible, with nothing {wasted|left}. How many feet long is each piece?",
            "@a boys and @b girls form teams. Every team has the same number of boys and the same number of girls, and nobody is left out. {What is the largest possible number of teams|At most how many teams are there}?",
            "Let $d$ be the greatest number by which both $@a$ and $@b$ are divisible. {Find $d$.|What is $d$?}",
            "A fraction has numerator @a and denominator @b. By what {number|integer} must both be divided to reach lowest terms?",
        ],
        Methods =
        [
            new("""
                int a = @a, b = @b;
                while (b != 0)
                {
                    (a, b) = (b, a % b);
                }
                """,
                "a"),
            new("var result = NumberTheory.Gcd(@a, @b);", "result"),
            new("int result = Enumerable.Range(1, @a).Last(d => @a % d == 0 && @b % d == 0);", "result"),
        ],
        Checks = [new("", "@a % @claimed == 0 && @b % @claimed == 0")],
        Mistakes =
        [
            new("int result = Enumerable.Range(1, @a).First(d => @a % d == 0 && @b % d == 0);", "result", "The smallest common divisor is always 1."),
            new("var result = NumberTheory.Lcm(@a, @b);", "result", "This is the least common multiple."),
            new("int result = Math.Abs(@a - @b);", "result", "The difference need not divide both."),
        ],
    };
}
