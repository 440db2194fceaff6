namespace ToolReasoner.Training.Curriculum.Families.Prealgebra;

/// <summary>An expression whose parts must be done in the right order.</summary>
internal static class OrderOfOperations
{
    public static Family Family { get; } = new("order-of-operations", Subject.Prealgebra)
    {
        Draw = draw =>
        {
            draw.Person();
            var a = draw.Between(12, 20 + (20 * draw.Level));
            var b = draw.Between(3, 12);
            var c = draw.Between(2, 9);
            var e = draw.Between(2, 9);
            var k = b * draw.Between(2, 12);
            var (latex, code, wrong, other, value) = draw.Between(0, 5) switch
            {
                0 => ($"{a} + {b} \\times {c} - {e}", $"{a} + {b} * {c} - {e}", $"({a} + {b}) * {c} - {e}", $"{a} + {b} * ({c} - {e})", a + (b * c) - e),
                1 => ($"({a} + {b}) \\times {c} - {e}^2", $"({a} + {b}) * {c} - {e} * {e}", $"{a} + {b} * {c} - {e} * {e}", $"({a} + {b}) * {c} - {e} * 2", ((a + b) * c) - (e * e)),
                2 => ($"{k} \\div {b} + {c} \\times {e}", $"{k} / {b} + {c} * {e}", $"({k} / {b} + {c}) * {e}", $"{k} / ({b} + {c} * {e})", (k / b) + (c * e)),
                3 => ($"{a} - {b} \\times ({c} - {e})", $"{a} - {b} * ({c} - {e})", $"({a} - {b}) * ({c} - {e})", $"{a} - {b} * {c} - {e}", a - (b * (c - e))),
                4 => ($"{a} \\times {c} - {k} \\div {b}", $"{a} * {c} - {k} / {b}", $"({a} * {c} - {k}) / {b}", $"{a} * ({c} - {k}) / {b}", (a * c) - (k / b)),
                _ => ($"{a} - {c}^2 \\times {e} + {b}", $"{a} - {c} * {c} * {e} + {b}", $"{a} - {c} * 2 * {e} + {b}", $"({a} - {c} * {c}) * {e} + {b}", a - (c * c * e) + b),
            };
            draw.Set("latex", latex);
            draw.Set("plain", latex.Replace("\\times", "*", StringComparison.Ordinal).Replace("\\div", "/", StringComparison.Ordinal));
            draw.Set("code", code);
            draw.Set("wrong", wrong);
            draw.Set("other", other);
            draw.Require(wrong != other);
            return value;
        },
        Statements =
        [
            "{Compute|Evaluate|Simplify} $@latex$.",
            "What is the value of $@latex$?",
            "{Find|Determine} the value of the expression $@latex$.",
            "What number do you get when you evaluate @plain?",
            "Following the order of operations, {compute|evaluate} $@latex$.",
            "@name is asked to simplify $@latex$. What is the correct {answer|result}?",
            "Let $N = @latex$. {Find $N$.|What is $N$?}",
            "Calculate @plain. {Give|State} your answer as a whole number.",
            "The expression $@latex$ is equal to what {integer|number}?",
            "A student types @plain into a calculator that {respects|follows} the order of operations. What does it show?",
        ],
        Methods =
        [
            new("int result = @code;", "result"),
            new("var result = Algebra.Simplify(\"@plain\");", "result"),
        ],
        Mistakes =
        [
            new("int result = @wrong;", "result", "The operations are done in the wrong order."),
            new("int result = @other;", "result", "The expression is not the one that was asked for."),
        ],
    };
}
