using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using ToolReasoner.Symbolics;

namespace ToolReasoner.Answers;

/// <summary>
/// From an answer's text to what it says. What is no formula is recognised first (choices, times, words); the rest is turned into LaTeX and
/// read by Symbolics. One reading for one text, whatever it is compared with.
/// </summary>
internal sealed partial class AnswerReader(AnswerPolicy policy, Budget budget)
{
    /// <summary>Longer texts are no answers.</summary>
    public const int MostChars = 20_000;

    private static readonly Dictionary<string, string> s_phrases = new(StringComparer.OrdinalIgnoreCase)
    {
        ["no solution"] = @"\emptyset", ["no solutions"] = @"\emptyset", ["no real solution"] = @"\emptyset", ["no real solutions"] = @"\emptyset",
        ["there are no solutions"] = @"\emptyset", ["empty set"] = @"\emptyset", ["the empty set"] = @"\emptyset", ["no real roots"] = @"\emptyset",
        ["all real numbers"] = @"\mathbb{R}", ["all reals"] = @"\mathbb{R}", ["the set of all real numbers"] = @"\mathbb{R}",
        ["all real values"] = @"\mathbb{R}", ["all integers"] = @"\mathbb{Z}", ["infinity"] = @"\infty", ["negative infinity"] = @"-\infty",
    };

    private readonly LatexOptions _options = LatexOptions.Answers with { PercentIsUnit = !policy.PercentIsHundredth, LogarithmBase = 10 };

    /// <summary>Reads.</summary>
    /// <param name="text">As it was found in a reply.</param>
    public AnswerValue Read(string text)
    {
        if (text.Length > MostChars)
        {
            return new AnswerValue.Unread($"a text of {text.Length} characters is no answer");
        }

        var clean = CleanText.Of(text);
        return clean.Length == 0 ? new AnswerValue.Nothing()
            : policy.Form == AnswerForm.Number ? ReadNumber(clean)
            : ReadAny(clean, isProse: false);
    }

    // The whole text if it is a number with or without a unit; else the last number in it.
    private AnswerValue ReadNumber(string text)
    {
        var whole = ReadAny(text, isProse: false);
        if (whole is AnswerValue.Formula { Value: { IsConstant: true } and not (SequenceExpr or LogicExpr) or RelationExpr })
        {
            return whole;
        }

        var digits = text.Replace("{,}", ",", StringComparison.Ordinal).Replace(@",\!", ",", StringComparison.Ordinal);
        return Number().Matches(digits).LastOrDefault() is { } last ? ReadAny(last.Value.TrimEnd(','), isProse: false) : whole;
    }

    private AnswerValue ReadAny(string text, bool isProse)
    {
        budget.Deepen();
        if (ArgumentOfTextCommand(text) is { } inner)
        {
            return ReadAny(CleanText.Of(inner) is { Length: > 0 } clean ? clean : " ", isProse: true);
        }

        if (ChoiceText.In(text) is { } choice)
        {
            var content = choice.Rest.Length == 0 ? null : ReadAny(CleanText.Of(choice.Rest), isProse: false);
            return new AnswerValue.Choice(choice.Letter, content, choice.IsMarked || isProse);
        }

        if (TimeText.In(text) is { } time)
        {
            return new AnswerValue.Clock(time.Seconds, time.Half, time.CanBeRatio ? ReadFormula(text, text) as AnswerValue.Formula : null);
        }

        var plain = CleanText.Plain(text);
        if (s_phrases.TryGetValue(plain, out var phrase))
        {
            return ReadFormula(phrase, phrase);
        }

        var typed = TypedFormula.Of(NamedText.Of(TypedNumbers.Of(text)), isProse);
        var value = ReadFormula(typed.Latex, text);
        return value is AnswerValue.Formula ? value
            : typed.Words > 0 || TextWord().IsMatch(text) ? new AnswerValue.Words([.. Parts().Split(text).Select(CleanText.Plain).Where(part => part.Length > 0)])
            : plain.Length == 0 && text.Trim().Length == 0 ? new AnswerValue.Nothing()
            : value;
    }

    private AnswerValue ReadFormula(string latex, string text)
    {
        if (ZeroToTheZero().IsMatch(text))
        {
            return new AnswerValue.Unread("0^0 has no value that all agree on");
        }

        var statement = StatementText.Of(latex);
        switch (Expr.ReadLatex(statement, _options, budget))
        {
            case LatexReading.Read read:
                var (value, isInDegrees) = (read.Expression, false);
                if (read.Notes.HasDegrees && !policy.DegreesAreRadians
                    && Expr.ReadLatex(statement, _options with { DegreesAreUnits = true }, budget) is LatexReading.Read counted)
                {
                    (value, isInDegrees) = Degrees.Counted(value, counted.Expression);
                }

                return WithMarks(value, isInDegrees, read.Notes, text);
            case LatexReading.Failed failed:
                return new AnswerValue.Unread(failed.Why);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private AnswerValue.Formula WithMarks(Expr value, bool isInDegrees, LatexNotes notes, string text)
    {
        var units = notes.Units.Select(unit => (Text: unit, Name: Units.NameOf(unit))).ToList();
        bool Has(string name) => units.Exists(unit => unit.Name == name);
        if (Has("degree"))
        {
            (value, isInDegrees) = policy.DegreesAreRadians ? (Degrees.Scaled(value, Expr.Pi / 180), false) : (value, true);
        }

        value = Has("percent") && policy.PercentIsHundredth ? Degrees.Scaled(value, new Rational(1, 100)) : value;
        return new AnswerValue.Formula(value, new Marks
        {
            Units = [.. units.Select(unit => unit.Name).Append(isInDegrees ? "degree" : null).Append(notes.HasMoney || text[0] == '$' ? Units.CurrencyIn(text) : null)
                .Where(name => name is not (null or "percent")).Select(name => name!).Distinct()],
            Words = [.. units.Where(unit => unit.Name is null).Select(unit => CleanText.Plain(unit.Text).ToLowerInvariant())],
            Base = notes.NumberBase == 10 ? null : notes.NumberBase,
            IsRatio = notes.IsRatio,
            HasPercent = notes.HasPercent || Has("percent"),
            Decimals = Decimal().Match(text) is { Success: true } match ? match.Groups["digits"].Length : null,
            IsReducible = Fraction().Matches(text).Any(IsReducible),
        });
    }

    private static bool IsReducible(Match fraction) => BigInteger.GreatestCommonDivisor(Integer(fraction.Groups["top"]), Integer(fraction.Groups["bottom"])) > 1;

    private static BigInteger Integer(Group digits) => BigInteger.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    // \text{…} around everything
    private static string? ArgumentOfTextCommand(string text)
    {
        var match = TextCommand().Match(text);
        return match.Success && Braces.End(text, match.Length - 1) == text.Length ? text[match.Length..^1] : null;
    }

    [GeneratedRegex(@"^\\(text|textbf|textit|textrm|mbox|mathrm|mathbf|textnormal|operatorname|mathit|emph)\s*\{", RegexOptions.ExplicitCapture)]
    private static partial Regex TextCommand();

    [GeneratedRegex(@"(?<![0-9.}])0\s*\^\s*(0|\{0\})(?![0-9.])", RegexOptions.ExplicitCapture)]
    private static partial Regex ZeroToTheZero();

    [GeneratedRegex(@"\\(text|textbf|textit|textrm|mbox|mathrm|operatorname)\s*\{[^}]*[A-Za-z]{2}", RegexOptions.ExplicitCapture)]
    private static partial Regex TextWord();

    [GeneratedRegex(@",|;|\band\b", RegexOptions.ExplicitCapture)]
    private static partial Regex Parts();

    [GeneratedRegex(@"-?[0-9]+/[0-9]+|-?\$?[0-9][0-9,]*(\.[0-9]+)?|-?\.[0-9]+", RegexOptions.ExplicitCapture)]
    private static partial Regex Number();

    [GeneratedRegex(@"^-?[0-9]*\.(?<digits>[0-9]+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Decimal();

    [GeneratedRegex(@"\\[dt]?frac\s*\{(?<top>[0-9]{1,1000})\}\s*\{(?<bottom>[0-9]{1,1000})\}|(?<![0-9.])(?<top>[0-9]{1,1000})\s*/\s*(?<bottom>[0-9]{1,1000})(?![0-9.])", RegexOptions.ExplicitCapture)]
    private static partial Regex Fraction();
}
