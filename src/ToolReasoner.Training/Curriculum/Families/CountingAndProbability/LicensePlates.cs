using System.Numerics;

namespace ToolReasoner.Training.Curriculum.Families.CountingAndProbability;

/// <summary>How many plates or codes of letters and digits there are.</summary>
internal static class LicensePlates
{
    public static Family Family { get; } = new("license-plates", Subject.CountingAndProbability)
    {
        Draw = draw =>
        {
            var letters = draw.Of("letters", 1, 2, 3);
            var digits = draw.Of("digits", 1, 2, 3, 4);
            var alphabet = draw.Of("alphabet", 5, 8, 10, 20, 26, 26, 26, 26);
            draw.Set("word", new[] { "one letter", "two letters", "three letters" }[letters - 1]);
            draw.Set("numeral", digits == 1 ? "one digit" : new[] { "two", "three", "four" }[digits - 2] + " digits");
            var different = draw.Of("different", 0, 1);
            draw.Set("rule", different == 1 ? "No letter or digit may occur twice" : "Letters and digits may be repeated");
            draw.Set("rules", different == 1 ? "without repeating a letter or a digit" : "with repetition allowed");
            draw.Set("letterChoices", different == 1 ? $"{alphabet} - i" : $"{alphabet}");
            draw.Set("digitChoices", different == 1 ? "10 - i" : "10");
            draw.Set("fewer", different == 1 ? "9 - i" : "9");
            draw.Set("letterWays", different == 1 ? $"Combinatorics.Permutations({alphabet}, {letters})" : $"BigInteger.Pow({alphabet}, {letters})");
            draw.Set("digitWays", different == 1 ? $"Combinatorics.Permutations(10, {digits})" : $"BigInteger.Pow(10, {digits})");
            draw.Person();
            var count = BigInteger.One;
            for (var i = 0; i < letters; i++)
            {
                count *= alphabet - (i * different);
            }
            for (var i = 0; i < digits; i++)
            {
                count *= 10 - (i * different);
            }
            draw.Require(letters + digits > 2 && (different == 0 || (letters > 1 || digits > 1)));
            return count;
        },
        Statements =
        [
            "A license plate consists of @word followed by @numeral. There are @alphabet letters to choose from, " +
            "and the digits are 0 to 9. @rule. How many license plates are possible?",
            "How many codes with @word and then @numeral can be made from an alphabet of @alphabet letters and the ten digits, @rules?",
            "@name makes up a password: first @word from an alphabet with @alphabet letters, then @numeral " +
            "from 0 to 9. @rule. How many passwords {are possible|can @he make}?",
            "Each product of a shop has a label of @numeral from 0 to 9 and after them @word, taken from " +
            "@alphabet letters. @rule. How many different labels are there?",
            "{Find|Determine} the number of strings of @word (from an alphabet of size $@alphabet$) followed by @numeral (0 to 9), @rules.",
            "In a small country, the alphabet has @alphabet letters. The number plate of a car there shows @word and then @numeral, chosen from " +
            "the ten digits. @rule. What is the largest possible number of cars with different plates?",
            "@rule. Under this rule, how many seat names can a stadium have, if a name is made of @word out of @alphabet and then @numeral out of 0, 1, ..., 9?",
            "A lock has wheels with letters and wheels with digits: @word out of @alphabet, then @numeral " +
            "out of 10. How many {combinations|settings} are there, @rules?",
            "How many different serial numbers begin with @word of an alphabet with @alphabet letters and end with @numeral, @rules? There are ten digits.",
        ],
        Methods =
        [
            new("""
                long count = 1;
                for (int i = 0; i < @letters; i++) count *= @letterChoices;
                for (int i = 0; i < @digits; i++) count *= @digitChoices;
                """,
                "count"),
            new("""
                var letters = Enumerable.Range(0, @letters).Select(i => @letterChoices);
                var digits = Enumerable.Range(0, @digits).Select(i => @digitChoices);
                var count = letters.Concat(digits).Aggregate(1L, (product, choices) => product * choices);
                """,
                "count"),
            new("""
                var letters = @letterWays;
                var digits = @digitWays;
                """,
                "letters * digits"),
        ],
        Mistakes =
        [
            new("""
                long count = 1;
                for (int i = 0; i < @letters; i++) count *= @letterChoices;
                for (int i = 0; i < @digits; i++) count *= @fewer;
                """,
                "count", "The digits are 0 to 9, so there are ten, not nine."),
            new("""
                var letters = @letterWays;
                var digits = @digitWays;
                """,
                "letters + digits", "The choices are made together: their numbers are multiplied, not added."),
            new("",
                "@alphabet * @letters * 10 * @digits", "Each place has all choices, so powers are needed, not products with the number of places."),
        ],
    };
}
