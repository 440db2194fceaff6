using ToolReasoner.Symbolics;

namespace ToolReasoner.Training.Curriculum.Families.WordProblems;

/// <summary>Two work together: the time in minutes as each alone needs so long.</summary>
internal static class CombinedWork
{
    public static Family Family { get; } = new("combined-work", Subject.WordProblems)
    {
        Draw = draw =>
        {
            draw.Person();
            draw.Person("other");
            var (a, b) = (draw.Sized("a", 3, 30, 90), draw.Int("b", 4, 72));
            draw.Word("job", "paint a fence", "mow a meadow", "clean a hall", "pack the boxes", "wash the windows", "deliver the papers");
            draw.Require(a != b && a * b % (a + b) == 0);
            return new Rational(1) / (new Rational(1, a) + new Rational(1, b));
        },
        Statements =
        [
            "@name can @job in @a minutes. @otherName needs @b minutes for the same job. How many minutes do they need " +
                "{together|if they work together}?",
            "How long, in minutes, does it take @name and @otherName to @job together if it takes @name @a minutes alone and " +
                "@otherName @b minutes alone?",
            "One pipe fills a tank in @a minutes, another fills it in @b minutes. After how many minutes is the empty tank full " +
                "when both are open?",
            "Working alone, @otherName would @job in @b minutes, and @name would do it in @a. They start at the same time and " +
                "share the work. {After how many minutes are they done?|Find the number of minutes until they are done.}",
            "An old printer prints a newspaper in @a minutes, a new one in @b minutes. Both are started. How many minutes pass " +
                "until the two have printed one newspaper together?",
            "Let a job take $@a$ minutes for one machine and $@b$ minutes for another. What is the time in minutes for both at once?",
            "In one minute @name does $\\frac{1}{@a}$ of a job and @otherName $\\frac{1}{@b}$ of it. In how many minutes do they do " +
                "the whole job together?",
            "A goat eats a bale of hay in @a hours, and a horse eats such a bale in @b hours. For how many hours does one bale " +
                "last for both?",
            "@a minutes is what @name needs to @job; @otherName takes @b minutes. If neither gets slower, how many minutes do they " +
                "take side by side?",
        ],
        Distractors =
        [
            "The book with this problem has {120|244|310} pages.",
            "It is {12|18|21} degrees outside.",
            "The sun {is shining|has just risen}.",
        ],
        Methods =
        [
            new("""
                var perMinute = new Rational(1, @a) + new Rational(1, @b);
                var minutes = 1 / perMinute;
                """,
                "minutes"),
            new("int minutes = @a * @b / (@a + @b);", "minutes"),
            new("int minutes = Enumerable.Range(1, 1000).First(m => m * (@a + @b) >= @a * @b);", "minutes"),
            new("var minutes = Algebra.Solve(\"x/@a + x/@b = 1\").Elements[0];", "minutes"),
        ],
        Checks =
        [
            new("", "new Rational(@claimed, @a) + new Rational(@claimed, @b) == 1"),
        ],
        Mistakes =
        [
            new("double minutes = (@a + @b) / 2.0;", "minutes", "The times are averaged."),
            new("int minutes = @a + @b;", "minutes", "The times are added, as if one worked after the other."),
            new("double minutes = Math.Min(@a, @b) / 2.0;", "minutes", "Each is taken to do half of the job."),
        ],
    };
}
