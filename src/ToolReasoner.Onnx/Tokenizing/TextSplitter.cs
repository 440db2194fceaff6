using System.Text.Json;

namespace ToolReasoner.Onnx.Tokenizing;

/// <summary>A part of a text within which tokens are made.</summary>
/// <param name="Text">It.</param>
/// <param name="Begins">It stands at the beginning of the whole text.</param>
internal readonly record struct Piece(string Text, bool Begins);

/// <summary>Cuts a text into the pieces within which tokens are made: the <c>pre_tokenizer</c> of <c>tokenizer.json</c>.</summary>
internal sealed class TextSplitter
{
    private const string Known = "Sequence, Split, ByteLevel, Metaspace, Digits, Punctuation, Whitespace, WhitespaceSplit, "
        + "BertPreTokenizer, CharDelimiterSplit, FixedLength";

    // GPT-2's, which ByteLevel implies
    private const string Words = @"'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+";
    private const string Marks = @"[\p{P}$+<=>^`|~]";

    // what Rust's regex calls \w: letters with the circled ones, marks, digits, connectors, joiners
    private const string WordLetters = @"\p{L}\p{M}\p{Nd}\p{Nl}\p{Pc}\u200c\u200d\u24b6-\u24e9";

    private readonly List<Func<Piece, IEnumerable<Piece>>> _steps = [];

    private TextSplitter()
    {
    }

    /// <summary>The pieces' characters are bytes of the alphabet.</summary>
    public bool IsByteLevel { get; private set; }

    public static TextSplitter Read(JsonElement? description)
    {
        var splitter = new TextSplitter();
        foreach (var step in Described.Steps(description, "pretokenizers"))
        {
            splitter.Add(step);
        }

        return splitter;
    }

    /// <summary>Cuts a text.</summary>
    /// <param name="text">Any.</param>
    /// <param name="begins">No other text goes before it.</param>
    public IEnumerable<string> Split(string text, bool begins = true) =>
        _steps.Aggregate<Func<Piece, IEnumerable<Piece>>, IEnumerable<Piece>>(
            text.Length == 0 ? [] : [new Piece(text, begins)], (pieces, step) => pieces.SelectMany(step)).Select(piece => piece.Text);

    private void Add(JsonElement step)
    {
        switch (Described.Type(step))
        {
            case "Split":
                Cut(Pattern.Read(step.GetProperty("pattern")), Behavior(step), Described.IsSet(step, "invert"));
                break;
            case "ByteLevel":
                AddBytes(step);
                break;
            case "Metaspace":
                _steps.Add(new Metaspace(step).Split);
                break;
            case "Digits":
                Cut(@"\p{N}", Described.IsSet(step, "individual_digits") ? SplitBehavior.Isolated : SplitBehavior.Contiguous);
                break;
            case "Punctuation":
                Cut(Marks, Behavior(step));
                break;
            case "Whitespace":
                Cut(Pattern.Of($@"[{WordLetters}]+|[^{WordLetters}\s]+"), SplitBehavior.Removed, invert: true);
                break;
            case "WhitespaceSplit":
                Cut(@"\s", SplitBehavior.Removed);
                break;
            case "BertPreTokenizer":
                Cut(@"\s", SplitBehavior.Removed);
                Cut(Marks, SplitBehavior.Isolated);
                break;
            case "CharDelimiterSplit":
                Cut(System.Text.RegularExpressions.Regex.Escape(Described.Text(step, "delimiter")), SplitBehavior.Removed);
                break;
            case "FixedLength":
                Cut($@"[\s\S]{{1,{step.GetProperty("length").GetInt32()}}}", SplitBehavior.Isolated);
                break;
            case var type:
                throw Described.Unknown("cuts text", type, Known);
        }
    }

    private static SplitBehavior Behavior(JsonElement step) => SplitBehaviors.Read(Described.Text(step, "behavior", "Isolated"));

    private void AddBytes(JsonElement step)
    {
        IsByteLevel = true;
        if (Described.IsSet(step, "add_prefix_space", otherwise: true))
        {
            _steps.Add(piece => [piece.Text.StartsWith(' ') ? piece : piece with { Text = " " + piece.Text }]);
        }

        if (Described.IsSet(step, "use_regex", otherwise: true))
        {
            Cut(Words, SplitBehavior.Isolated);
        }

        _steps.Add(piece => [piece with { Text = ByteAlphabet.Of(piece.Text) }]);
    }

    private void Cut(string expression, SplitBehavior behavior) => Cut(Pattern.Of(expression), behavior, invert: false);

    private void Cut(Pattern pattern, SplitBehavior behavior, bool invert) => _steps.Add(piece =>
    {
        var spans = pattern.Spans(piece.Text);
        if (invert)
        {
            spans = spans.ConvertAll(span => span with { IsMatch = !span.IsMatch });
        }

        return SplitBehaviors.Join(spans, behavior)
            .Select(span => new Piece(piece.Text[span.From..span.To], piece.Begins && span.From == 0));
    });
}
