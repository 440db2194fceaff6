using System.Numerics;
using System.Text;

namespace ToolReasoner.Symbolics;

/// <content>Numbers in another base.</content>
internal sealed partial class LatexGrammar
{
    private const int MostLettersInBase = 64;

    private static readonly string[] s_baseWords =
        ["", "", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen"];

    // 4A7_{12}; 2A_{12} may be a product.
    private Expr? TryReadLettersInBase(string whole, Token first)
    {
        var next = 0;
        while (next < MostLettersInBase && (next == 0 ? Previous : Peek(next - 1)).Touches(Peek(next)) && Peek(next) is { Kind: TokenKind.Digit } or { Kind: TokenKind.Name, Text: [>= 'A' and <= 'Z'] })
        {
            next++;
        }

        if (next == 0 || Peek(next).Kind != TokenKind.Underscore || Peek(next + 1).Kind != TokenKind.OpenGroup || Peek(next + 2).Kind != TokenKind.Digit || Peek(next + 3).Kind != TokenKind.Digit)
        {
            return null;
        }

        var digits = new StringBuilder(whole);
        var ahead = Enumerable.Range(0, next).Select(i => Peek(i)).ToList();
        if (!ahead.Exists(token => token.Kind == TokenKind.Digit))
        {
            throw FailAt(first, "this may be a number in another base or a product: write the digits as \\text{…}, or a sign of multiplication");
        }

        ahead.ForEach(token => digits.Append(token.Text));
        JumpTo(Index + next);
        return InBase(digits.ToString(), first);
    }

    /// <summary>Reads the subscript that says a base.</summary>
    private Expr InBase(string digits, Token first)
    {
        var at = Take();
        var isGroup = TryTake(TokenKind.OpenGroup);
        var word = Current.Kind == TokenKind.Words ? Take().Text : Current.Kind == TokenKind.Digit ? TouchingDigits() : "";
        if ((isGroup && !TryTake(TokenKind.CloseGroup)) || word.Length is 0 or > 8)
        {
            throw FailAt(at, "the base of a number was expected");
        }

        var named = Array.IndexOf(s_baseWords, word.ToLowerInvariant());
        var numberBase = named > 1 ? named : int.TryParse(word, System.Globalization.CultureInfo.InvariantCulture, out var value) ? value : 0;
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var plain = digits.Replace(".", "", StringComparison.Ordinal);
        if (numberBase is < 2 or > 36 || plain.Length == 0 || plain.Any(digit => Numeral.Digit(digit) >= numberBase))
        {
            throw FailAt(first, $"these are no digits of a number in base {word}");
        }

        _notes.NumberBase = numberBase;
        return _options.KeepBases
            ? Expr.Symbol($"{digits}_{numberBase}")
            : NumberExpr.Of(Numeral.Value(point < 0 ? digits : digits[..point], point < 0 ? "" : digits[(point + 1)..], "", BigInteger.Zero, numberBase, Budget));
    }
}
