namespace ToolReasoner.Training.Curriculum.Families.CountingAndProbability;

/// <summary>In how many ways some dice show a sum.</summary>
internal static class DiceSumWays
{
    public static Family Family { get; } = new("dice-sum-count", Subject.CountingAndProbability)
    {
        Draw = draw =>
        {
            var dice = draw.Of("dice", 2, 3, 4);
            var sides = draw.Of("sides", 4, 6, 6, 6, 8, 10);
            var s = draw.Int("s", dice + 1, (dice * sides) - 1);
            draw.Person();
            draw.Set("word", new[] { "two", "three", "four" }[dice - 2]);
            var ways = new int[(dice * sides) + 1];
            ways[0] = 1;
            for (var die = 0; die < dice; die++)
            {
                for (var total = dice * sides; total >= 0; total--)
                {
                    ways[total] = Enumerable.Range(1, sides).Sum(face => face > total ? 0 : ways[total - face]);
                }
            }
            draw.Require(ways[s] > 1);
            return ways[s];
        },
        Statements =
        [
            "In how many ways can @word different @{sides}-sided dice, each numbered from 1 to @sides, show a {sum|total} of @s?",
            "@dice dice of different colors have faces numbered from 1 to @sides. How many outcomes have the sum @s?",
            "A die with the numbers 1 to @sides is rolled @dice times. How many sequences of rolls add up to @s?",
            "{Find|Determine} the number of ordered lists of $@dice$ integers from 1 to $@sides$ whose sum is $@s$.",
            "@name rolls a fair @{sides}-sided die @dice times and writes down the numbers in order. How many {lists|sequences} have a total of @s?",
            "How many solutions does $x_1 + \\cdots + x_{@dice} = @s$ have in integers with $1 \\le x_i \\le @sides$ for each $i$ from 1 to $@dice$?",
            "A game uses @word dice that can be told apart, with the numbers from 1 through @sides on each. In how many ways can the numbers rolled add to @s?",
            "Each of @dice spinners shows one of the numbers $1, 2, \\ldots, @sides$. In how many ways can the spinners show numbers with the sum $@s$?",
            "Codes consist of @word numbers, each of them from 1 to @sides, and the numbers of a code must add up to exactly @s. How many codes are there?",
        ],
        Methods =
        [
            new("""
                var ways = new long[@s + 1];
                ways[0] = 1;
                for (int die = 1; die <= @dice; die++)
                {
                    for (int sum = @s; sum >= 0; sum--)
                    {
                        ways[sum] = Enumerable.Range(1, @sides).Where(face => face <= sum).Sum(face => ways[sum - face]);
                    }
                }
                """,
                "ways[@s]"),
            new("int count = Combinatorics.Product(Enumerable.Range(1, @sides), @dice).Count(roll => roll.Sum() == @s);", "count"),
            new("""
                int Ways(int dice, int sum)
                {
                    if (dice == 0) return sum == 0 ? 1 : 0;
                    return Enumerable.Range(1, @sides).Sum(face => Ways(dice - 1, sum - face));
                }
                """,
                "Ways(@dice, @s)"),
        ],
        Mistakes =
        [
            new("int count = Combinatorics.CombinationsWithRepetition(Enumerable.Range(1, @sides), @dice).Count(roll => roll.Sum() == @s);",
                "count", "The dice are treated as equal, but they can be told apart."),
            new("int count = Combinatorics.Product(Enumerable.Range(0, @sides), @dice).Count(roll => roll.Sum() == @s);",
                "count", "The faces are numbered from 1, not from 0."),
            new("int count = Combinatorics.Product(Enumerable.Range(1, @sides), @dice).Count(roll => roll.Sum() <= @s);",
                "count", "All smaller sums are counted, too."),
        ],
    };
}
