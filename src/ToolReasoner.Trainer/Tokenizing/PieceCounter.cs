using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace ToolReasoner.Trainer.Tokenizing;

/// <summary>Cuts texts into the pieces within which tokens are merged, and counts how often each occurs.</summary>
internal sealed class PieceCounter
{
    /// <summary>
    /// What is one piece: an English ending; a word with the one character before it; a single digit; signs with the line end and
    /// indentation that follow; line ends with indentation; blanks. A program's line thus ends in one token, indentation of the next included.
    /// </summary>
    public const string Pattern =
        @"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+(?:[\r\n]+ *)?|[\r\n]+ *|[^\S\r\n]+(?!\S)|\s";

    private static readonly Regex s_pieces = new(Pattern, RegexOptions.CultureInvariant | RegexOptions.Compiled);

    private readonly Regex? _marks;
    private readonly Dictionary<string, long> _counts = [];
    private readonly Dictionary<string, long>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <param name="marks">Texts of special tokens, which belong to no piece.</param>
    public PieceCounter(IReadOnlyList<string> marks)
    {
        _marks = marks.Count == 0 ? null : new Regex(
            string.Join('|', marks.OrderByDescending(mark => mark.Length).Select(Regex.Escape)), RegexOptions.CultureInvariant);
        _lookup = _counts.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Pieces in the order in which they were first met.</summary>
    public IReadOnlyDictionary<string, long> Counts => _counts;

    /// <summary>Counts a text's pieces.</summary>
    public void Add(string text)
    {
        var at = 0;
        if (_marks is not null)
        {
            foreach (var mark in _marks.EnumerateMatches(text))
            {
                AddPlain(text.AsSpan(at, mark.Index - at));
                at = mark.Index + mark.Length;
            }
        }

        AddPlain(text.AsSpan(at));
    }

    private void AddPlain(ReadOnlySpan<char> text)
    {
        foreach (var piece in s_pieces.EnumerateMatches(text))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_lookup, text.Slice(piece.Index, piece.Length), out _)++;
        }
    }
}
