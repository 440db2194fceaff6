namespace ToolReasoner.Training.Curriculum.Families.NumberTheory;

/// <summary>How many palindromes lie in a range.</summary>
internal static class PalindromesBetween
{
    public static Family Family { get; } = new("palindromes-in-range", Subject.NumberTheory)
    {
        Draw = draw =>
        {
            var a = draw.Sized("a", 10, 300, 5_000);
            var b = draw.Set("b", a + draw.Between(60, 400 * draw.Level * draw.Level));
            draw.Person();
            var count = 0;
            for (var n = a; n <= b; n++)
            {
                var (m, reversed) = (n, 0);
                for (; m > 0; m /= 10)
                {
                    reversed = (reversed * 10) + (m % 10);
                }
                count += reversed == n ? 1 : 0;
            }
            draw.Require(count > 1);
            return count;
        },
        Statements =
        [
            "How many palindromes are there from @a to @b?",
            "A palindrome is a number that reads the same forward and backward. How many palindromes are there between @a and @b, inclusive?",
            "{Find|Determine} the number of integers $n$ with $@a \\le n \\le @b$ that are palindromes.",
            "How many integers from @a to @b {stay the same|do not change} when the order of their digits is reversed?",
            "The counter of @name's car shows whole kilometers, without leading zeros. While it goes from @a to @b, both included, how often does it " +
            "show a number that reads the same {in both directions|from left to right and from right to left}?",
            "Tickets are numbered from @a through @b. A ticket is lucky if its number is the same when it is read backward. How many lucky tickets are there?",
            "Let $r(n)$ be the number with the digits of $n$ in reverse order. For how many integers $n$ from $@a$ to $@b$ is $r(n) = n$?",
            "{Count|Find the number of} numbers such as 77, 484 or 2332, which read the same from both ends, that are at least @a and at most @b.",
            "Among the integers $@a, @a + 1, @a + 2, \\ldots, @b$, how many are {palindromic|palindromes}?",
        ],
        Methods =
        [
            new("""
                int count = 0;
                for (int i = @a; i <= @b; i++)
                {
                    if (NumberTheory.IsPalindrome(i)) count++;
                }
                """,
                "count"),
            new("int count = Enumerable.Range(@a, @b - @a + 1).Count(i => i.ToString().SequenceEqual(i.ToString().Reverse()));", "count"),
            new("""
                int count = 0;
                for (int i = @a; i <= @b; i++)
                {
                    int reversed = 0;
                    for (int n = i; n > 0; n /= 10) reversed = reversed * 10 + n % 10;
                    if (reversed == i) count++;
                }
                """,
                "count"),
        ],
        Mistakes =
        [
            new("int count = Enumerable.Range(1, @b).Count(i => i.ToString().SequenceEqual(i.ToString().Reverse()));",
                "count", "Palindromes below the range are counted, too."),
            new("int sum = Enumerable.Range(@a, @b - @a + 1).Where(i => NumberTheory.IsPalindrome(i)).Sum();",
                "sum", "The palindromes are added instead of counted."),
            new("int count = Enumerable.Range(@a, @b).Count(i => NumberTheory.IsPalindrome(i));",
                "count", "The second argument of Enumerable.Range is a count, not the last number."),
        ],
    };
}
