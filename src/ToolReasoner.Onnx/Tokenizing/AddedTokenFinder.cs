using System.Buffers;
using System.Globalization;
using System.Text;

namespace ToolReasoner.Onnx.Tokenizing;

/// <summary>Finds fixed texts; of those that begin at one place the longest counts.</summary>
internal sealed class AddedTokenFinder
{
    private readonly Dictionary<(int Node, char Next), int> _steps = [];
    private readonly Dictionary<int, AddedToken> _ends = [];
    private readonly SearchValues<char> _first;

    public AddedTokenFinder(IEnumerable<AddedToken> tokens)
    {
        foreach (var token in tokens.Where(token => token.Content.Length > 0))
        {
            var node = 0;
            foreach (var next in token.Content)
            {
                if (!_steps.TryGetValue((node, next), out var child))
                {
                    _steps[(node, next)] = child = _steps.Count + 1;
                }

                node = child;
            }

            _ends.TryAdd(node, token);
        }

        _first = SearchValues.Create([.. _steps.Keys.Where(step => step.Node == 0).Select(step => step.Next)]);
    }

    /// <summary>The whole text in parts: tokens with the blanks that belong to them, and what lies between.</summary>
    public IEnumerable<(int From, int To, AddedToken? Token)> Split(string text)
    {
        var done = 0;
        foreach (var (start, token) in Find(text))
        {
            var (from, to) = (start, start + token.Content.Length);
            if (token.SingleWord && (EndsWithWord(text.AsSpan(0, from)) || BeginsWithWord(text.AsSpan(to))))
            {
                continue;
            }

            from = token.StripLeft ? Math.Max(done, text.AsSpan(0, from).TrimEnd().Length) : from;
            to = token.StripRight ? text.Length - text.AsSpan(to).TrimStart().Length : to;
            if (from > done)
            {
                yield return (done, from, null);
            }

            yield return (from, to, token);
            done = to;
        }

        if (done < text.Length)
        {
            yield return (done, text.Length, null);
        }
    }

    private IEnumerable<(int At, AddedToken Token)> Find(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var skipped = text.AsSpan(at).IndexOfAny(_first);
            if (skipped < 0)
            {
                yield break;
            }

            at += skipped;
            if (LongestAt(text, at) is { } token)
            {
                yield return (at, token);
                at += token.Content.Length - 1;
            }
        }
    }

    private AddedToken? LongestAt(string text, int at)
    {
        AddedToken? found = null;
        for (var node = 0; at < text.Length && _steps.TryGetValue((node, text[at]), out node); at++)
        {
            found = _ends.GetValueOrDefault(node, found!);
        }

        return found;
    }

    private static bool EndsWithWord(ReadOnlySpan<char> text) =>
        Rune.DecodeLastFromUtf16(text, out var last, out _) == OperationStatus.Done && IsWord(last);

    private static bool BeginsWithWord(ReadOnlySpan<char> text) =>
        Rune.DecodeFromUtf16(text, out var first, out _) == OperationStatus.Done && IsWord(first);

    private static bool IsWord(Rune rune) => Rune.GetUnicodeCategory(rune) is <= UnicodeCategory.LetterNumber
        or UnicodeCategory.ConnectorPunctuation;
}
