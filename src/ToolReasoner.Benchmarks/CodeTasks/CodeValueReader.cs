using System.Globalization;
using System.Numerics;
using System.Text;

namespace ToolReasoner.Benchmarks.CodeTasks;

/// <summary>
/// Reads one value. The text may come out of the sandbox, so that it may be anything: it is never trusted to be well formed, and its
/// nesting is counted, because the reader is recursive.
/// </summary>
internal sealed class CodeValueReader(string text)
{
    private const int MaxDepth = 64;
    private const int MaxDigits = 20_000; // BigInteger.Parse takes a time that grows with the square

    private int _at;

    /// <summary>The value that the whole text is; null when it is none.</summary>
    public CodeValue? ReadAll()
    {
        var value = Read(0);
        Skip();
        return _at == text.Length ? value : null;
    }

    private char Next => _at < text.Length ? text[_at] : '\0';

    private CodeValue? Read(int depth)
    {
        Skip();
        return depth > MaxDepth ? null : Next switch
        {
            '"' => ReadText(),
            '[' => Items(depth, ']') is { } items ? new CodeValue.List(items) : null,
            '(' => Items(depth, ')') is { } items ? new CodeValue.Tuple(items) : null,
            '{' => ReadMap(depth),
            _ => ReadWord(depth),
        };
    }

    private CodeValue? ReadWord(int depth)
    {
        var start = _at;
        while (char.IsAsciiLetterOrDigit(Next) || Next is '.' or '+' or '-')
        {
            _at++;
        }

        var word = text.AsSpan(start, _at - start);
        switch (word)
        {
            case "null":
                return new CodeValue.Null();
            case "true":
                return new CodeValue.Truth(true);
            case "false":
                return new CodeValue.Truth(false);
            case "set" when Next == '[':
                return Items(depth, ']') is { } items ? new CodeValue.Set(items) : null;
            case "NaN" or "Infinity" or "-Infinity":
                return new CodeValue.Real(double.Parse(word, CultureInfo.InvariantCulture));
        }

        if (word.IsEmpty || word.Length > MaxDigits || !char.IsAsciiDigit(word[^1]))
        {
            return null;
        }

        return BigInteger.TryParse(word, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)
            ? new CodeValue.Integer(whole)
            : double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var real) ? new CodeValue.Real(real) : null;
    }

    private List<CodeValue>? Items(int depth, char end)
    {
        _at++;
        var items = new List<CodeValue>();
        while (!Take(end))
        {
            if (items.Count > 0 && !Take(','))
            {
                return null;
            }

            if (items.Count > 0 && Take(end))
            {
                break; // a comma at the end, as in (1,)
            }

            if (Read(depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        return items;
    }

    private CodeValue.Map? ReadMap(int depth)
    {
        _at++;
        var entries = new List<KeyValuePair<CodeValue, CodeValue>>();
        while (!Take('}'))
        {
            if (entries.Count > 0 && !Take(','))
            {
                return null;
            }

            if (entries.Count > 0 && Take('}'))
            {
                break;
            }

            if (Read(depth + 1) is not { } key || !Take(':') || Read(depth + 1) is not { } value)
            {
                return null;
            }

            entries.Add(new(key, value));
        }

        return new CodeValue.Map(entries);
    }

    private CodeValue.Text? ReadText()
    {
        var words = new StringBuilder();
        for (_at++; _at < text.Length; _at++)
        {
            switch (text[_at])
            {
                case '"':
                    _at++;
                    return new CodeValue.Text(words.ToString());
                case '\\' when ++_at < text.Length && Escaped() is { } c:
                    words.Append(c);
                    break;
                case '\\':
                    return null;
                case var c:
                    words.Append(c);
                    break;
            }
        }

        return null;
    }

    private char? Escaped()
    {
        switch (text[_at])
        {
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case '0':
                return '\0';
            case 'u' when _at + 4 < text.Length
                && ushort.TryParse(text.AsSpan(_at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code):
                _at += 4;
                return (char)code;
            case var c and ('"' or '\\' or '\''):
                return c;
            default:
                return null;
        }
    }

    private bool Take(char wanted)
    {
        Skip();
        if (Next != wanted || _at >= text.Length)
        {
            return false;
        }

        _at++;
        return true;
    }

    private void Skip()
    {
        while (Next is ' ' or '\t')
        {
            _at++;
        }
    }
}
