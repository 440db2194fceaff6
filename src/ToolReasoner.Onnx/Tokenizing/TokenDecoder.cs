using System.Text;
using System.Text.Json;

namespace ToolReasoner.Onnx.Tokenizing;

/// <summary>Makes text of tokens: the <c>decoder</c> of <c>tokenizer.json</c>, for whole texts and for tokens as they come.</summary>
internal sealed class TokenDecoder
{
    private const string Known = "Sequence, ByteLevel, Metaspace, Replace, ByteFallback, Fuse, Strip";

    private readonly List<Func<IReadOnlyList<string>, IEnumerable<string>>> _chain = [];
    private readonly List<Func<string, string>> _single = []; // what changes a token alone, wherever it stands
    private bool _isByteLevel;
    private bool _hasBytes;
    private bool _isFused;

    private TokenDecoder()
    {
    }

    /// <param name="description">The part of the file; null where it has none.</param>
    /// <param name="isByteLevel">What to do then: entries are bytes of the alphabet.</param>
    public static TokenDecoder Read(JsonElement? description, bool isByteLevel)
    {
        var decoder = new TokenDecoder();
        foreach (var step in Described.Steps(description, "decoders"))
        {
            decoder.Add(step);
        }

        if (description is null && isByteLevel)
        {
            decoder.AddBytes();
        }

        return decoder;
    }

    /// <summary>The text of entries in order.</summary>
    public string Text(IEnumerable<string> entries) =>
        string.Concat(_chain.Aggregate(entries, (tokens, step) => step([.. tokens])));

    /// <summary>The bytes that an entry stands for within a text; what a whole text loses at its beginning is kept.</summary>
    public byte[] Bytes(string entry)
    {
        if (_hasBytes && ByteTokens.ByteOf(entry) is { } value)
        {
            return [value];
        }

        var text = _single.Aggregate(entry, (token, step) => step(token));
        return _isByteLevel && ByteAlphabet.ToBytes(text) is { } bytes ? bytes : Encoding.UTF8.GetBytes(text);
    }

    private void Add(JsonElement step)
    {
        switch (Described.Type(step))
        {
            case "ByteLevel":
                AddBytes();
                break;
            case "Metaspace":
                var marks = new Metaspace(step);
                _chain.Add(tokens => tokens.Select((token, i) => marks.Restore(token, i == 0)));
                _single.Add(token => marks.Restore(token, first: false));
                break;
            case "Replace":
                var (pattern, content) = (Pattern.Read(step.GetProperty("pattern")), Described.Text(step, "content"));
                Each(token => pattern.Replace(token, content));
                break;
            case "ByteFallback":
                _hasBytes = true;
                _chain.Add(Unite);
                break;
            case "Fuse":
                _isFused = true;
                _chain.Add(tokens => [string.Concat(tokens)]);
                break;
            case "Strip":
                var (mark, start, stop) =
                    (Described.Text(step, "content"), step.GetProperty("start").GetInt32(), step.GetProperty("stop").GetInt32());
                Each(token => Strip(token, mark, start, stop));
                break;
            case var type:
                throw Described.Unknown("makes text of tokens", type, Known);
        }
    }

    private void AddBytes()
    {
        _isByteLevel = true;
        _chain.Add(tokens => [Encoding.UTF8.GetString(
            [.. tokens.SelectMany(token => ByteAlphabet.ToBytes(token) ?? Encoding.UTF8.GetBytes(token))])]);
    }

    private void Each(Func<string, string> change)
    {
        _chain.Add(tokens => tokens.Select(change));
        if (!_isFused)
        {
            _single.Add(change);
        }
    }

    private static string Strip(string token, string mark, int start, int stop)
    {
        for (; start > 0 && token.StartsWith(mark, StringComparison.Ordinal); start--)
        {
            token = token[mark.Length..];
        }

        for (; stop > 0 && token.EndsWith(mark, StringComparison.Ordinal); stop--)
        {
            token = token[..^mark.Length];
        }

        return token;
    }

    /// <summary>Bytes in a row become their text; where they are none, each becomes U+FFFD.</summary>
    private static IEnumerable<string> Unite(IReadOnlyList<string> tokens)
    {
        for (var i = 0; i < tokens.Count;)
        {
            var bytes = tokens.Skip(i).TakeWhile(token => ByteTokens.ByteOf(token) is not null)
                .Select(token => ByteTokens.ByteOf(token)!.Value).ToArray();
            if (bytes.Length == 0)
            {
                yield return tokens[i++];
                continue;
            }

            yield return System.Text.Unicode.Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : new string('\uFFFD', bytes.Length);
            i += bytes.Length;
        }
    }
}
