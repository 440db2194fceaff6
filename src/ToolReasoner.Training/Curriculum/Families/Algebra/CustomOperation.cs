namespace ToolReasoner.Training.Curriculum.Families.Algebra;

/// <summary>An operation that the problem defines.</summary>
internal static class CustomOperation
{
    public static Family Family { get; } = new("custom-operation", Subject.Algebra)
    {
        Draw = draw =>
        {
            var p = draw.Int("p", 2, 5);
            var q = draw.Int("q", 2, 5);
            var a = draw.Sized("a", 2, 8, 20);
            var b = draw.Sized("b", 2, 8, 20);
            var c = draw.Sized("c", 2, 8, 20);
            draw.Word("op", "\\star", "\\diamond", "\\circ", "\\oplus", "\\otimes", "\\ast");
            draw.Word("sign", "#", "&", "~", "*", "%");
            draw.Require(a != b && b != c && p != q);
            int Op(int x, int y) => x * y + p * x - q * y;
            return Op(Op(a, b), c);
        },
        Statements =
        [
            "Define $x @op y = xy + @{p}x - @{q}y$ for all real numbers. What is $(@a @op @b) @op @c$?",
            "The operation @sign is defined by x @sign y = xy + @{p}x - @{q}y. {Find|Compute} (@a @sign @b) @sign @c.",
            "For any two numbers $a$ and $b$, let $a @op b$ {mean|stand for} $ab + @{p}a - @{q}b$. Evaluate $(@a @op @b) @op @c$.",
            "{Compute|Find} $f(f(@a, @b), @c)$ if $f(x, y) = xy + @{p}x - @{q}y$.",
            "If $m @op n = mn + @{p}m - @{q}n$ and $k = @a @op @b$, {what is $k @op @c$?|find $k @op @c$.}",
            "A machine takes two numbers in order. From the first, $x$, and the second, $y$, it makes $xy + @{p}x - @{q}y$. It first gets @a and @b, and then this result and @c. What does it make in the end?",
            "{Evaluate|Work out} $(@a @op @b) @op @c$, where $r @op s$ equals the product of $r$ and $s$, plus @p times $r$, minus @q times $s$.",
            "Let x @sign y denote the number xy + @{p}x - @{q}y, so that @sign need not be commutative. {What is (@a @sign @b) @sign @c?|Find (@a @sign @b) @sign @c.}",
            "We write $[x, y]$ for $xy + @{p}x - @{q}y$. {Determine|Find} the value of $[[@a, @b], @c]$.",
        ],
        Methods =
        [
            new("""
                int Op(int x, int y) => x * y + @p * x - @q * y;
                int result = Op(Op(@a, @b), @c);
                """,
                "result"),
            new("""
                int first = @a * @b + @p * @a - @q * @b;
                int result = first * @c + @p * first - @q * @c;
                """,
                "result"),
            new("""
                var values = new[] { @a, @b, @c };
                int result = values.Aggregate((x, y) => x * y + @p * x - @q * y);
                """,
                "result"),
        ],
        Mistakes =
        [
            new("""
                int Op(int x, int y) => x * y + @p * x - @q * y;
                int result = Op(@a, Op(@b, @c));
                """,
                "result", "The parentheses are set in the other way."),
            new("""
                int Op(int x, int y) => x * y + @p * y - @q * x;
                int result = Op(Op(@a, @b), @c);
                """,
                "result", "The two numbers are exchanged in the rule."),
            new("int result = @a * @b + @p * @a - @q * @b;", "result", "The operation must be applied twice."),
        ],
    };
}
