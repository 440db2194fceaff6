namespace ToolReasoner.Training.Curriculum.Families.WordProblems;

/// <summary>One age is a multiple of another, more or less; a sum after some years.</summary>
internal static class AgesFromAMultiple
{
    public static Family Family { get; } = new("ages-from-a-multiple", Subject.WordProblems)
    {
        Draw = draw =>
        {
            draw.Person();
            draw.Person("other");
            draw.Person("third");
            var (age, times, more, years) = (draw.Int("age", 3, 14), draw.Int("times", 2, 4), draw.Int("more", 1, 9), draw.Sized("years", 2, 8, 20));
            draw.Require((age * times) - more > 0 && (age * times) < 60);
            return age + (age * times) + (age * times) - more + (3 * years);
        },
        Statements =
        [
            "@name is @age years old. @otherName is @times times as old as @name, and @thirdName is @more years younger than " +
                "@otherName. What will be the sum of {their|all three} ages in @years years?",
            "In @years years, how old will @name, @otherName and @thirdName be together if @name is @age now, @otherName's age is " +
                "@times times @name's, and @thirdName is @more years younger than @otherName?",
            "@thirdName was born @more years after @otherName. @otherName has lived @times times as long as @name, who is @age. " +
                "Find the total of the three ages @years years from now.",
            "Three cousins compare ages. The youngest, @name, is @age. @otherName is @times times that age, which makes @otherName " +
                "@more years older than @thirdName. What do their ages add up to @years years later?",
            "Today @name turns @age. @otherName is exactly @times times as old, and @thirdName exactly @more years younger than " +
                "@otherName. {Compute|Determine} the sum of the ages of the three in @years years.",
            "Let @name be $@age$ years old, @otherName $@times$ times as old as @name, and @thirdName $@more$ years younger than " +
                "@otherName. What is the sum of their ages after $@years$ years?",
            "A photo shows @name, @otherName and @thirdName. At that time @name was @age, @otherName @times times as old as @name, " +
                "and @thirdName @more years younger than @otherName. The photo is @years years old. What is the sum of their ages " +
                "today?",
            "\"I am @age,\" says @name. \"My age times @times is mine,\" says @otherName. \"I am @more years younger than @otherName,\" " +
                "says @thirdName. How old will they be altogether when @years years have passed?",
            "If @otherName is @times times as old as @name and @more years older than @thirdName, and @name is @age, how many " +
                "years will the three have lived in all @years years from now?",
        ],
        Distractors =
        [
            "A class of {22|25|28} pupils is given this problem.",
            "This is problem number {4|17|32} of a contest.",
            "The nearest town has {4000|12000} inhabitants.",
        ],
        Methods =
        [
            new("""
                int second = @age * @times;
                int third = second - @more;
                int now = @age + second + third;
                int sum = now + 3 * @years;
                """,
                "sum"),
            new("""
                int[] ages = [@age, @age * @times, @age * @times - @more];
                int sum = ages.Sum(a => a + @years);
                """,
                "sum"),
            new("int sum = @age * (1 + 2 * @times) - @more + 3 * @years;", "sum"),
        ],
        Mistakes =
        [
            new("""
                int second = @age * @times;
                int third = second - @more;
                int sum = @age + second + third + @years;
                """,
                "sum", "The years are added once instead of for each person."),
            new("""
                int second = @age * @times;
                int third = second + @more;
                int sum = @age + second + third + 3 * @years;
                """,
                "sum", "Younger is taken as older."),
            new("""
                int second = @age * @times;
                int sum = @age + second + second - @more;
                """,
                "sum", "The sum is that of today."),
        ],
    };
}
