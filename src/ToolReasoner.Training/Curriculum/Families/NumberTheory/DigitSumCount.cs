namespace ToolReasoner.Training.Curriculum.Families.NumberTheory;

/// <summary>How many numbers up to a bound have a given sum of digits.</summary>
internal static class DigitSumCount
{
    public static Family Family { get; } = new("digit-sum-count", Subject.NumberTheory)
    {
        Draw = draw =>
        {
            var n = draw.Sized("n", 100, 600, 20_000);
            var s = draw.Int("s", 4, 11 + (2 * draw.Level));
            draw.Person();
            var count = Enumerable.Range(1, n).Count(i => Naive.DigitSum(i) == s);
            draw.Require(count > 1);
            return count;
        },
        Statements =
        [
            "How many positive integers {up to|not exceeding|at most} @n have digits that add up to @s?",
            "{Find|Determine} the number of integers from 1 to $@n$ whose digits have the sum $@s$.",
            "For how many integers $k$ with $1 \\le k \\le @n$ is the sum of the digits of $k$ equal to $@s$?",
            "Raffle tickets carry the numbers 1 to @n. A ticket wins if the sum of its digits is @s. How many tickets win?",
            "@name goes through the page numbers of an enormous book, from 1 to @n, and marks the pages whose digits sum to @s. How many pages does @he mark?",
            "Let $s(m)$ {be|denote} the sum of the decimal digits of $m$. How many positive integers $m \\le @n$ satisfy $s(m) = @s$?",
            "How many elements of $\\{1, 2, 3, \\ldots, @n\\}$ have {digit sum|a digit sum of} $@s$?",
            "{Count|Find the number of} numbers between 1 and @n, inclusive, for which adding all the digits gives exactly @s.",
            "If you add the digits of each of the first @n positive integers, how {often|many times} do you get @s?",
        ],
        Methods =
        [
            new("""
                int count = 0;
                for (int i = 1; i <= @n; i++)
                {
                    int sum = 0;
                    for (int m = i; m > 0; m /= 10) sum += m % 10;
                    if (sum == @s) count++;
                }
                """,
                "count"),
            new("int count = Enumerable.Range(1, @n).Count(i => i.ToString().Sum(c => c - '0') == @s);", "count"),
            new("int count = Enumerable.Range(1, @n).Count(i => NumberTheory.DigitSum(i) == @s);", "count"),
        ],
        Mistakes =
        [
            new("int count = Enumerable.Range(1, @n).Count(i => i.ToString().Sum(c => c) == @s);",
                "count", "The digits must be turned into numbers by subtracting '0'."),
            new("int count = Enumerable.Range(1, @n).Count(i => i % @s == 0);",
                "count", "The condition asks for divisibility, not for the digit sum."),
            new("int count = Enumerable.Range(1, @n).Count(i => NumberTheory.DigitSum(i) <= @s);",
                "count", "Smaller digit sums are counted, too."),
        ],
    };
}
