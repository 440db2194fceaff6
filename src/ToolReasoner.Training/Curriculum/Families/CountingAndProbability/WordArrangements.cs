namespace ToolReasoner.Training.Curriculum.Families.CountingAndProbability;

/// <summary>The arrangements of the letters of a word.</summary>
internal static class WordArrangements
{
    public static Family Family { get; } = new("word-arrangements", Subject.CountingAndProbability)
    {
        Draw = draw =>
        {
            var word = draw.Word(
                "word",
                "LEVEL", "BANANA", "BALLOON", "COFFEE", "LETTER", "PEPPER", "SUCCESS", "ARRANGE", "SUMMER", "COOKIE", "APPLE", "TOMATO",
                "GOOSE", "NOON", "PIZZA", "GIRAFFE", "BUBBLE", "MAMMAL", "POTATO", "KITTEN", "RABBIT", "EFFECT", "CANAL", "SEVEN", "ERROR",
                "HAPPY", "DADDY", "PAPAYA", "CHEESE", "ADDRESS", "BALLET", "MILLION", "REFERENCE", "CALCULUS", "PARALLEL", "ALGEBRA",
                "ALABAMA", "INFINITY", "NUMBER", "ORANGE", "PENCIL", "SCHOOL", "LIBRARY", "ELEVEN", "OTTER", "PUZZLE", "BUTTER", "GEESE",
                "ONION", "MEMBER");
            draw.Set("length", word.Length);
            draw.Person();
            return word.GroupBy(c => c).Aggregate(Naive.Factorial(word.Length), (ways, letter) => ways / Naive.Factorial(letter.Count()));
        },
        Statements =
        [
            "How many {different|distinct} arrangements of the letters of the word @word are there?",
            "In how many ways can the letters of @word be {arranged|ordered}?",
            "{Find|Determine} the number of distinguishable permutations of the letters in the word @word.",
            "@name has @length tiles that spell @word. How many different {rows of letters|strings} can @he make by using all the tiles?",
            "How many different words, with or without meaning, can be formed by {rearranging|using} all the letters of @word?",
            "The letters of the word @word are written on cards, one letter on each card. In how many " +
            "distinguishable orders can the cards be {laid|placed} in a row?",
            "Equal letters cannot be told apart. How many ways are there to put the letters of @word in order?",
            "Let $N$ be the number of different strings of length $@length$ that use exactly the letters of @word. {Find $N$.|What is $N$?}",
            "A sign spells the word @word with @length letters that can be moved. How many different {strings|sequences} of @length letters can it show?",
        ],
        Methods =
        [
            new("""
                var ways = Combinatorics.Factorial(@length);
                foreach (var group in "@word".GroupBy(c => c))
                {
                    ways /= Combinatorics.Factorial(group.Count());
                }
                """,
                "ways"),
            new("", "Combinatorics.Multinomial(\"@word\".GroupBy(c => c).Select(group => group.Count()).ToArray())"),
            new("""
                BigInteger ways = 1;
                int left = @length;
                foreach (var group in "@word".GroupBy(c => c))
                {
                    ways *= Combinatorics.Binomial(left, group.Count());
                    left -= group.Count();
                }
                """,
                "ways"),
        ],
        Mistakes =
        [
            new("""
                var ways = Combinatorics.Factorial(@length + 1);
                foreach (var group in "@word".GroupBy(c => c))
                {
                    ways /= Combinatorics.Factorial(group.Count());
                }
                """,
                "ways", "The factorial of one more than the number of letters is taken."),
            new("",
                "Combinatorics.Factorial(\"@word\".Distinct().Count())", "Each letter is used only once, although some stand in the word several times."),
            new("", "Combinatorics.Factorial(@length)", "Equal letters cannot be told apart: their orders must be divided out."),
        ],
    };
}
