using ToolReasoner.Benchmarks.CodeTasks;
using ToolReasoner.Benchmarks.HumanEvalCs;
using static ToolReasoner.EditionTool.PythonExpression;

namespace ToolReasoner.EditionTool;

/// <summary>Makes the checks of a task from the original's test code.</summary>
internal static class CheckMaker
{
    private const string Assert = "assert ";

    /// <summary>The lines of the file's section <c>tests</c>.</summary>
    /// <param name="number">The task's number.</param>
    /// <param name="test">The original's test code.</param>
    /// <param name="entry">Name of the method in C#.</param>
    /// <param name="signature">Its types.</param>
    /// <exception cref="FormatException">The test code has something that is neither understood here nor written anew in <see cref="SpecialTests"/>.</exception>
    public static IReadOnlyList<string> Lines(int number, string test, string entry, MethodSignature signature)
    {
        var special = SpecialTests.Of(number);
        var statements = OriginalTests.Statements(test);
        var checks = new List<ValueCheck>();
        foreach (var (indent, text) in statements)
        {
            var isPlain = indent == statements[0].Indent && text.StartsWith(Assert, StringComparison.Ordinal);
            if (isPlain && Check(PythonParser.ParseAssertion(text[Assert.Length..]), signature, special) is { } check)
            {
                checks.Add(check);
            }
            else if (!isPlain && special is null && text is not "print")
            {
                throw new FormatException($"HumanEval/{number}: this statement is not understood: {text}");
            }
        }

        checks.AddRange(special?.Added(signature) ?? []);
        return [.. checks.Select(check => CheckLine.Write(check, entry))];
    }

    private static ValueCheck? Check(PythonExpression assertion, MethodSignature signature, SpecialTests? special) => assertion switch
    {
        Known { Value: CodeValue.Truth { Value: true } } => null,
        Call => Check(assertion, new Known(new CodeValue.Truth(true)), null, signature, special),
        Not { Operand: var operand } => Check(operand, new Known(new CodeValue.Truth(false)), null, signature, special),
        Binary { Sign: "==", Left: var left, Right: var right } => Check(left, right, null, signature, special),
        Binary
        {
            Sign: "<",
            Left: Call { Function: "abs", Arguments: [Binary { Sign: "-", Left: var left, Right: var right }] },
            Right: Known { Value: CodeValue.Real within },
        } => Check(left, right, within.Value, signature, special),
        _ => throw new FormatException($"This assertion is not understood: {assertion}"),
    };

    private static ValueCheck? Check(
        PythonExpression actual, PythonExpression expected, double? within, MethodSignature signature, SpecialTests? special)
    {
        if (actual is Call { Function: "tuple", Arguments: [var inner] } && expected is Call { Function: "tuple", Arguments: [var value] })
        {
            return Check(inner, value, within, signature, special);
        }

        if (expected is Call { Arguments: [Known { Value: var argument }] } helper && special?.Compute(helper.Function, argument) is { } computed)
        {
            expected = new Known(computed);
        }

        if (actual is Call { Function: "candidate", Arguments: var arguments } && expected is Known { Value: var wanted }
            && arguments.All(argument => argument is Known))
        {
            var fitted = FitResult(wanted, signature.Result);
            return new ValueCheck(
                Arguments([.. arguments.Select(argument => ((Known)argument).Value)], signature),
                within is { } tolerance ? new Expectation.Near(fitted, tolerance, IsOpen: true) : new Expectation.Equal(fitted));
        }

        return special is not null ? null : throw new FormatException($"This call is not understood: {actual}");
    }

    // The original writes 2.0 where every result is whole and equals 2.
    private static CodeValue FitResult(CodeValue wanted, CodeType type)
    {
        try
        {
            return LiteralWriter.Fit(wanted, type);
        }
        catch (MisfitException) when (wanted is CodeValue.List list)
        {
            return LiteralWriter.Fit(
                new CodeValue.List([.. list.Items.Select(item => item is CodeValue.Real { Value: var real } && double.IsInteger(real) ? new CodeValue.Integer((System.Numerics.BigInteger)real) : item)]),
                type);
        }
    }

    /// <summary>Arguments as C#.</summary>
    public static string Arguments(IReadOnlyList<CodeValue> values, MethodSignature signature) =>
        LiteralWriter.WriteAll(values, signature.Parameters);
}
