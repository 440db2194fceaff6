using System.Text.Json;
using System.Text.RegularExpressions;

namespace ToolReasoner.Onnx.Tokenizing;

/// <summary>A part of a text.</summary>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends, not included.</param>
/// <param name="IsMatch">A pattern matches it; otherwise it lies between matches.</param>
internal readonly record struct Span(int From, int To, bool IsMatch);

/// <summary>What a step of <c>tokenizer.json</c> looks for. Patterns count characters, not UTF-16 units.</summary>
internal sealed class Pattern
{
    private readonly Regex _regex;

    private Pattern(string expression)
    {
        try
        {
            _regex = new Regex(expression, RegexOptions.CultureInvariant | RegexOptions.Compiled);
        }
        catch (ArgumentException broken)
        {
            throw new LocalModelException($"it has a pattern that cannot be read here: {expression}", broken);
        }
    }

    public static Pattern Of(string expression) => new(expression);

    /// <summary>Reads <c>{"String": …}</c> or <c>{"Regex": …}</c>.</summary>
    public static Pattern Read(JsonElement pattern) => new(
        Described.Part(pattern, "Regex")?.GetString() ?? Regex.Escape(Described.Text(pattern, "String")));

    /// <summary>The whole text in parts; a match may be empty.</summary>
    public List<Span> Spans(string text)
    {
        var shadow = new StandIns(text);
        var (spans, at) = (new List<Span>(), 0);
        void Add(int from, int to, bool isMatch)
        {
            if (to > from || isMatch)
            {
                spans.Add(new Span(shadow.Original(from), shadow.Original(to), isMatch));
            }
        }

        foreach (var match in _regex.EnumerateMatches(shadow.Text))
        {
            if (match.Length > 0 || match.Index > at || spans.Count == 0) // no empty match right behind another
            {
                Add(at, match.Index, isMatch: false);
                Add(match.Index, match.Index + match.Length, isMatch: true);
                at = match.Index + match.Length;
            }
        }

        Add(at, shadow.Text.Length, isMatch: false);
        return spans;
    }

    /// <summary>The text with another in place of every match.</summary>
    public string Replace(string text, string content) => string.Concat(
        Spans(text).Select(span => span.IsMatch ? content : text[span.From..span.To]));
}
