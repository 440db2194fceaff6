namespace ToolReasoner.Training.Curriculum.Families.WordProblems;

/// <summary>In how many years is one person a multiple as old as another.</summary>
internal static class YearsUntilMultiple
{
    public static Family Family { get; } = new("years-until-multiple", Subject.WordProblems)
    {
        Draw = draw =>
        {
            draw.Person();
            draw.Person("other");
            var (young, years, times) = (draw.Int("young", 2, 20), draw.Between(1, 5 + (5 * draw.Level)), draw.Int("times", 2, 4));
            var old = draw.Set("old", (times * (young + years)) - years);
            draw.Require(old < 95 && old > young);
            return years;
        },
        Statements =
        [
            "@name is @young years old and @otherName is @old. In how many years will @otherName be @times times as old as @name?",
            "@otherName is @old years old, @name @young. After how many years is @otherName's age exactly @times times @name's age?",
            "In how many years will a @{old}-year-old be @times times as old as a child who is @young now?",
            "Let $x$ be the number of years after which @otherName, now $@old$, is $@times$ times as old as @name, now $@young$. " +
                "Find $x$.",
            "A teacher is @old and a pupil is @young. {One day|Some years from now} the teacher will be @times times as old as the " +
                "pupil. How many years from now is that?",
            "Today @name's age is @young and the age of @his neighbor @otherName is @old. How long, in years, until @otherName's " +
                "age divided by @name's age is exactly @times?",
            "The ages of an owner and a parrot are @old and @young. How many years must pass for the owner to be @times times the " +
                "parrot's age?",
            "An old oak was planted @old years ago, a birch @young years ago. In how many years will the oak be @times times as " +
                "old as the birch?",
            "\"When I am @times times as old as you, I will give you my watch,\" says @otherName, who is @old, to @name, who is " +
                "@young. How many years does @name have to wait?",
        ],
        Distractors =
        [
            "All of this happens {3|8} km from the sea.",
            "The book with this problem has {120|244|310} pages.",
            "It is {12|18|21} degrees outside.",
        ],
        Methods =
        [
            new("""
                int years = 0;
                while (@old + years != @times * (@young + years))
                {
                    years++;
                }
                """,
                "years"),
            new("int years = (@old - @times * @young) / (@times - 1);", "years"),
            new("var years = Algebra.Solve(\"@old + x = @times*(@young + x)\").Elements[0];", "years"),
            new("int years = Enumerable.Range(0, 200).First(y => @old + y == @times * (@young + y));", "years"),
        ],
        Checks =
        [
            new("", "@old + @claimed == @times * (@young + @claimed)"),
        ],
        Mistakes =
        [
            new("int years = @old - @times * @young;", "years", "The younger person does not grow older in the equation."),
            new("int years = (@old - @young) / @times;", "years", "The difference is divided by the multiple instead of one less."),
        ],
    };
}
