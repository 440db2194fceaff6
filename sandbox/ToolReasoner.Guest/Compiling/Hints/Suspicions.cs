using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ToolReasoner.Guest.Compiling.Texts;
using ToolReasoner.Guest.Protocol;

namespace ToolReasoner.Guest.Compiling.Hints;

/// <summary>What compiles but is hardly meant: <c>10^9</c>, which is 3, and <c>1/2</c>, which is 0.</summary>
internal static class Suspicions
{
    private const int MaxFound = 5;

    /// <summary>Warnings on a text that compiled; looks at syntax only.</summary>
    public static IEnumerable<CompileDiagnostic> In(Attempt attempt, ModelText text)
    {
        var source = attempt.Tree.GetText().ToString();
        return source.Contains('^', StringComparison.Ordinal) || source.Contains('/', StringComparison.Ordinal)
            ? attempt.Tree.GetRoot().DescendantNodes().OfType<BinaryExpressionSyntax>()
                .Select(expression => Of(expression) is var (id, message, hint)
                    ? DiagnosticReport.Make(text, text.Place(expression.GetLocation()), id, false, message, hint)
                    : null)
                .OfType<CompileDiagnostic>()
                .Take(MaxFound)
            : [];
    }

    private static (string Id, string Message, string Hint)? Of(BinaryExpressionSyntax expression) =>
        (expression.Kind(), Number(expression.Left), Number(expression.Right)) switch
        {
            (SyntaxKind.ExclusiveOrExpression, { } left, { } right) when expression.Right.ToString().All(char.IsAsciiDigit) && right > 1
                => ("XOR", $"{left} ^ {right} is XOR and gives {left ^ right}",
                    $"For a power write BigInteger.Pow({left}, {right}) or Math.Pow({left}, {right})."),
            (SyntaxKind.DivideExpression, { } left, { } right) when right != 0 && left % right != 0
                => ("DIVISION", $"{left} / {right} divides whole numbers and gives {left / right}", $"For a fraction write {left}.0 / {right}."),
            _ => null,
        };

    private static long? Number(ExpressionSyntax expression) =>
        expression is LiteralExpressionSyntax { Token.Value: int value } ? value : null;
}
