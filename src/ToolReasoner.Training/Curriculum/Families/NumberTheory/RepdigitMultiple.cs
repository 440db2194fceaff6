namespace ToolReasoner.Training.Curriculum.Families.NumberTheory;

/// <summary>The least number of ones that is divisible by a number.</summary>
internal static class RepdigitMultiple
{
    public static Family Family { get; } = new("smallest-repdigit-multiple", Subject.NumberTheory)
    {
        Draw = draw =>
        {
            var m = draw.Sized("m", 3, 60, 900);
            var c = draw.Of("c", 1, 2, 3, 4, 6, 7, 8, 9);
            draw.Require(m % 2 != 0 && m % 5 != 0);
            draw.Person();
            var length = 1;
            for (var rest = c % m; rest != 0; length++)
            {
                rest = ((rest * 10) + c) % m;
            }
            draw.Require(length > 1);
            return length;
        },
        Statements =
        [
            "How many digits does the smallest multiple of @m have that is written with the digit @c only?",
            "{Find|Determine} the number of digits of the smallest positive multiple of $@m$ whose digits are all equal to $@c$.",
            "The numbers @c, @c@c, @c@c@c, ... are written down until one of them is divisible by @m. How many digits does this{ last|} number have?",
            "What is the {smallest|least} positive integer $k$ for which the number $@c@c \\ldots @c$ with $k$ digits is divisible by $@m$?",
            "@name types the digit @c again and again into a calculator with a very long display. After " +
            "how many digits does the display first show a multiple of @m?",
            "Let $R_k$ be the $k$-digit number whose digits are all $@c$. {Find the smallest $k$ such that " +
            "$@m \\mid R_k$.|What is the smallest $k$ such that $@m \\mid R_k$?}",
            "A number consists of nothing but digits @c and leaves no remainder when divided by @m. At least how many digits {has it|does it have}?",
            "How often must the digit @c be repeated, at least, to {get|form} a number that is a multiple of @m?",
            "The sequence $@c, @c@c, @c@c@c, \\ldots$ has a first term that is divisible by $@m$. In which place {does it stand|of the sequence is it}?",
        ],
        Methods =
        [
            new("""
                int length = 1;
                int rest = @c % @m;
                while (rest != 0)
                {
                    rest = (rest * 10 + @c) % @m;
                    length++;
                }
                """,
                "length"),
            new("""
                BigInteger n = @c;
                while (n % @m != 0)
                {
                    n = 10 * n + @c;
                }
                """,
                "n.ToString().Length"),
            new("""
                int length = 1;
                while (BigInteger.Parse(new string('@c', length)) % @m != 0)
                {
                    length++;
                }
                """,
                "length"),
        ],
        Checks =
        [
            new("", "BigInteger.Parse(new string('@c', @claimed)) % @m == 0"),
        ],
        Mistakes =
        [
            new("""
                BigInteger n = @c;
                while (n % @m != 0)
                {
                    n = 10 * n + @c;
                }
                """,
                "n", "The number is printed, but its number of digits is asked for."),
            new("""
                int length = 1;
                while (@c * length % @m != 0)
                {
                    length++;
                }
                """,
                "length", "The next number must be ten times the last plus the digit."),
            new("", "NumberTheory.MultiplicativeOrder(10, @m) - 1", "The count is too small."),
        ],
    };
}
