using System.Buffers;
using ToolReasoner.Symbolics;

namespace ToolReasoner.Answers;

/// <summary>Compares what two texts say, by kind.</summary>
internal sealed class ValueComparison(AnswerPolicy policy, IReadOnlyDictionary<char, string>? choices, AnswerReader reader, Budget budget)
{
    private static readonly SearchValues<char> s_signs = SearchValues.Create("+-*/^_=<>|"); // CleanText.Plain drops them

    /// <summary>Compares.</summary>
    /// <param name="left">What one text says.</param>
    /// <param name="right">What the other says.</param>
    /// <param name="leftText">The one text.</param>
    /// <param name="rightText">The other text.</param>
    public AnswerMatch Compare(AnswerValue left, AnswerValue right, string leftText, string rightText) => (left, right) switch
    {
        (AnswerValue.Nothing, _) or (_, AnswerValue.Nothing) => new AnswerMatch.Unknown("one side says nothing"),
        (AnswerValue.Choice a, AnswerValue.Choice b) => Choices(a, b, leftText, rightText),
        (AnswerValue.Choice a, _) => ChoiceAndOther(a, right, leftText, rightText),
        (_, AnswerValue.Choice b) => ChoiceAndOther(b, left, rightText, leftText),
        (AnswerValue.Clock a, AnswerValue.Clock b) => Times(a, b),
        (AnswerValue.Clock { AsRatio: { } ratio }, AnswerValue.Formula b) => TimeAndRatio(ratio, b),
        (AnswerValue.Formula a, AnswerValue.Clock { AsRatio: { } ratio }) => TimeAndRatio(ratio, a),
        (AnswerValue.Formula a, AnswerValue.Formula b) when WithUnit(a, b, leftText) is { } same => Formulas(same, b),
        (AnswerValue.Formula a, AnswerValue.Formula b) when WithUnit(b, a, rightText) is { } same => Formulas(a, same),
        (AnswerValue.Formula a, AnswerValue.Formula b) => Formulas(a, b),
        (AnswerValue.Unread a, _) => Same(leftText, rightText) ?? new AnswerMatch.Unknown($"“{Shortened(leftText)}” cannot be read: {a.Why}"),
        (_, AnswerValue.Unread b) => Same(leftText, rightText) ?? new AnswerMatch.Unknown($"“{Shortened(rightText)}” cannot be read: {b.Why}"),
        (AnswerValue.Words a, AnswerValue.Words b) => Words(a, b),
        (AnswerValue.Words, _) or (_, AnswerValue.Words) => Texts(leftText, rightText) ?? new AnswerMatch.NotEqual("one is words and the other is not"),
        _ => new AnswerMatch.NotEqual("one is a time of day and the other is not"),
    };

    // The same text but for spaces and the sizes of brackets. Null where it differs.
    private static AnswerMatch? Same(string left, string right) =>
        CleanText.Compact(CleanText.Of(left)) == CleanText.Compact(CleanText.Of(right)) ? new AnswerMatch.Equal("the same text") : null;

    private StringComparison Case => policy.CaseMatters ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;

    // In any order, as "Ann and Bob" and "Bob, Ann".
    private AnswerMatch Words(AnswerValue.Words left, AnswerValue.Words right)
    {
        var comparer = StringComparer.FromComparison(Case);
        return left.Parts.Order(comparer).SequenceEqual(right.Parts.Order(comparer), comparer)
            ? new AnswerMatch.Equal("the same words") : new AnswerMatch.NotEqual("they are different words");
    }

    // The same letters and digits, however they are set. Null where they differ.
    private AnswerMatch? Texts(string left, string right)
    {
        (left, right) = (CleanText.Of(left), CleanText.Of(right));
        var (a, b) = (CleanText.Plain(left), CleanText.Plain(right));
        return a.Length > 0 && HasOnlyWords(left) && HasOnlyWords(right)
            && string.Equals(a, b, Case)
                ? new AnswerMatch.Equal("the same words") : null;
    }

    private static bool HasOnlyWords(string text) => text.AsSpan().IndexOfAny(s_signs) < 0;

    private AnswerMatch Choices(AnswerValue.Choice left, AnswerValue.Choice right, string leftText, string rightText) =>
        !string.Equals(left.Letter.ToString(), right.Letter.ToString(), Case) ? new AnswerMatch.NotEqual("they are different choices")
        : left.Content is { } a && right.Content is { } b && Compare(a, b, leftText, rightText) is AnswerMatch.NotEqual
            ? new AnswerMatch.Unknown("the same letter stands beside different values")
        : new AnswerMatch.Equal("the same choice");

    private AnswerMatch ChoiceAndOther(AnswerValue.Choice choice, AnswerValue other, string choiceText, string otherText)
    {
        if (choice.Content is { } content)
        {
            return Compare(content, other, choiceText, otherText);
        }

        if (choices?.TryGetValue(char.ToUpperInvariant(choice.Letter), out var meaning) == true)
        {
            return Compare(reader.Read(meaning), other, meaning, otherText);
        }

        if (!choice.IsMarked)
        {
            return Compare(new AnswerValue.Formula(Expr.Symbol(choice.Letter.ToString()), Marks.None), other, choiceText, otherText);
        }

        return other switch
        {
            AnswerValue.Formula { Value: SymbolExpr symbol } when symbol.Name.Equals(choice.Letter.ToString(), StringComparison.OrdinalIgnoreCase) =>
                new AnswerMatch.Equal("the same letter"),
            AnswerValue.Formula { Value: SymbolExpr } => new AnswerMatch.NotEqual("they are different letters"),
            AnswerValue.Formula { Value: SequenceExpr } => new AnswerMatch.NotEqual("one is a single choice and the other names several things"),
            _ => new AnswerMatch.Unknown($"what the choice {choice.Letter} stands for is not said"),
        };
    }

    private AnswerMatch Times(AnswerValue.Clock left, AnswerValue.Clock right)
    {
        if (left.Half != ' ' && right.Half != ' ' && left.Half != right.Half)
        {
            return new AnswerMatch.NotEqual("one is before noon and the other after");
        }

        if (policy.UnitsAreRequired && left.Half != right.Half)
        {
            return new AnswerMatch.NotEqual("only one says which half of the day it is");
        }

        return left.Seconds == right.Seconds ? new AnswerMatch.Equal("the same time of day") : new AnswerMatch.NotEqual("they are different times of day");
    }

    // Beside 5\text{ m}, 5 m is no product.
    private AnswerValue.Formula? WithUnit(AnswerValue.Formula bare, AnswerValue.Formula other, string text) =>
        bare is { Marks.Units.Count: 0, Value.IsConstant: false } && other is { Marks.Units: [var unit], Value.IsConstant: true } && Units.WithLetterAs(CleanText.Of(text), unit) is { } spelled
            ? reader.Read(spelled) as AnswerValue.Formula : null;

    // 3:20 is a time or 3/20.
    private AnswerMatch TimeAndRatio(AnswerValue.Formula ratio, AnswerValue.Formula other) =>
        Formulas(ratio, other) is AnswerMatch.NotEqual different ? different : new AnswerMatch.Unknown("one may be a time of day or a ratio");

    private AnswerMatch Formulas(AnswerValue.Formula left, AnswerValue.Formula right)
    {
        if (MarkComparison.Difference(left.Marks, right.Marks, policy) is { } difference)
        {
            return new AnswerMatch.NotEqual(difference);
        }

        var isRatio = left.Marks.IsRatio && right.Marks.IsRatio;
        var decision = new FormulaComparison(policy, budget).Decide(isRatio ? Quotients(left.Value) : left.Value, isRatio ? Quotients(right.Value) : right.Value);
        return decision.Truth switch
        {
            Truth.True => new AnswerMatch.Equal(decision.Why),
            Truth.False when policy.RoundedFromDigits is { } digits && Rounding.IsOf(left, right, digits, budget) =>
                new AnswerMatch.Equal("one is the other, rounded"),
            Truth.False => new AnswerMatch.NotEqual(decision.Why),
            _ => new AnswerMatch.Unknown(decision.Why),
        };
    }

    // 6:8:10 is 3:4:5.
    private static Expr Quotients(Expr ratio) =>
        ratio is SequenceExpr { Kind: SequenceKind.Tuple } && !ratio.Operands[0].Equals(0) ? Expr.Tuple([.. ratio.Operands.Skip(1).Select(part => part / ratio.Operands[0])]) : ratio;

    private static string Shortened(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
