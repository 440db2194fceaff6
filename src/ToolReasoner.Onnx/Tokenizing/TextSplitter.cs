using System.Text.Json;
using System.Text.RegularExpressions;

namespace ToolReasoner.Onnx.Tokenizing;

/// <summary>Cuts a text into the pieces within which tokens are merged: the <c>pre_tokenizer</c> of <c>tokenizer.json</c>.</summary>
internal sealed class TextSplitter
{
    // GPT-2's, which ByteLevel implies
    private const string Words = @"'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+";
    private const string Marks = @"[\p{P}$+<=>^`|~]";

    private readonly List<Func<string, IEnumerable<string>>> _steps = [];

    private TextSplitter()
    {
    }

    /// <summary>The pieces' characters are bytes of the alphabet.</summary>
    public bool IsByteLevel { get; private set; }

    public static TextSplitter Read(JsonElement description)
    {
        var splitter = new TextSplitter();
        splitter.Add(description);
        return splitter;
    }

    public IEnumerable<string> Split(string text) =>
        _steps.Aggregate<Func<string, IEnumerable<string>>, IEnumerable<string>>([text], (pieces, step) => pieces.SelectMany(step));

    private void Add(JsonElement step)
    {
        if (step.ValueKind != JsonValueKind.Object)
        {
            return;
        }

        var type = step.GetProperty("type").GetString();
        switch (type)
        {
            case "Sequence":
                foreach (var part in step.GetProperty("pretokenizers").EnumerateArray())
                {
                    Add(part);
                }

                break;
            case "Split":
                var pattern = step.GetProperty("pattern");
                var regex = pattern.TryGetProperty("Regex", out var expression) ? expression.GetString()!
                    : Regex.Escape(pattern.GetProperty("String").GetString()!);
                Add(regex, step.TryGetProperty("behavior", out var behavior) ? behavior.GetString()! : "Isolated", IsSet(step, "invert"));
                break;
            case "ByteLevel":
                IsByteLevel = true;
                if (IsSet(step, "add_prefix_space"))
                {
                    _steps.Add(text => [text.StartsWith(' ') ? text : " " + text]);
                }

                if (!step.TryGetProperty("use_regex", out _) || IsSet(step, "use_regex"))
                {
                    Add(Words, "Isolated", invert: false);
                }

                break;
            case "Digits":
                Add(IsSet(step, "individual_digits") ? @"\p{N}" : @"\p{N}+", "Isolated", invert: false);
                break;
            case "Punctuation":
                Add(Marks, step.TryGetProperty("behavior", out var kind) ? kind.GetString()! : "Isolated", invert: false);
                break;
            default:
                throw new LocalModelException($"tokenizer.json cuts text by {type}, which is not known here.");
        }
    }

    private void Add(string pattern, string behavior, bool invert)
    {
        if (behavior is not ("Isolated" or "Removed" or "MergedWithPrevious" or "MergedWithNext"))
        {
            throw new LocalModelException($"tokenizer.json cuts text with the behavior {behavior}, which is not known here.");
        }

        try
        {
            var regex = new Regex(pattern, RegexOptions.CultureInvariant | RegexOptions.Compiled);
            _steps.Add(text => Pieces(text, regex, behavior, invert));
        }
        catch (ArgumentException broken)
        {
            throw new LocalModelException($"tokenizer.json has a pattern that cannot be read here: {pattern}", broken);
        }
    }

    private static IEnumerable<string> Pieces(string text, Regex regex, string behavior, bool invert)
    {
        var shadow = new StandIns(text);
        var (spans, at) = (new List<(int From, int To, bool IsMatch)>(), 0);
        void Cut(int from, int to, bool isMatch)
        {
            if (to > from)
            {
                spans.Add((shadow.Original(from), shadow.Original(to), isMatch != invert));
            }
        }

        foreach (var match in regex.EnumerateMatches(shadow.Text))
        {
            Cut(at, match.Index, isMatch: false);
            Cut(match.Index, match.Index + match.Length, isMatch: true);
            at = match.Index + match.Length;
        }

        Cut(at, shadow.Text.Length, isMatch: false);
        return Joined(spans, behavior).Select(span => text[span.From..span.To]);
    }

    /// <summary>Of several matches in a row only the one beside a piece that is no match is joined to it.</summary>
    private static IEnumerable<(int From, int To, bool IsMatch)> Joined(List<(int From, int To, bool IsMatch)> spans, string behavior)
    {
        switch (behavior)
        {
            case "Removed":
                return spans.Where(span => !span.IsMatch);
            case "MergedWithPrevious":
                return spans.Select((span, i) => i + 1 < spans.Count && !span.IsMatch && spans[i + 1].IsMatch
                    ? span with { To = spans[i + 1].To } : span)
                    .Where((span, i) => !(span.IsMatch && i > 0 && !spans[i - 1].IsMatch));
            case "MergedWithNext":
                return spans.Select((span, i) => i > 0 && !span.IsMatch && spans[i - 1].IsMatch ? span with { From = spans[i - 1].From }
                    : span)
                    .Where((span, i) => !(span.IsMatch && i + 1 < spans.Count && !spans[i + 1].IsMatch));
            default:
                return spans;
        }
    }

    private static bool IsSet(JsonElement step, string name) =>
        step.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;
}
