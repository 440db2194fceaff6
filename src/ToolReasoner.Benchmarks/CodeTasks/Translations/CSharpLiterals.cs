using System.Globalization;
using System.Numerics;

namespace ToolReasoner.Benchmarks.CodeTasks.Translations;

/// <summary>Reads values that C# writes as literals and collection initializers.</summary>
internal sealed class CSharpLiterals(string text)
{
    private readonly IReadOnlyList<CSharpToken> _tokens = CSharpTokens.Of(text);
    private int _at;

    /// <summary>The value of an expression.</summary>
    /// <exception cref="FormatException">It is none that this reader knows.</exception>
    public static CodeValue Read(string expression)
    {
        var reader = new CSharpLiterals(expression);
        var value = reader.Value();
        return reader._at == reader._tokens.Count ? value : throw reader.Unknown();
    }

    private string Next => _at < _tokens.Count ? _tokens[_at].Text : "";

    private CodeValue Value()
    {
        var token = _at < _tokens.Count ? _tokens[_at++] : throw Unknown();
        switch (token.Text)
        {
            case "null":
                return new CodeValue.Null();
            case "true" or "false":
                return new CodeValue.Truth(token.Text == "true");
            case "\"":
                return CodeValueText.Read(text[token.Start..token.End]) ?? throw Unknown();
            case "-":
                return Number(negative: true);
            case "new":
                return Collection();
            default:
                _at--;
                return Number(negative: false);
        }
    }

    private CodeValue Number(bool negative)
    {
        var digits = negative ? "-" : "";
        while (_at < _tokens.Count && (_tokens[_at].IsWord || Next == "." || (Next is "+" or "-" && digits[^1] is 'e' or 'E')))
        {
            digits += _tokens[_at++].Text;
        }

        return BigInteger.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)
            ? new CodeValue.Integer(whole)
            : double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var real) ? new CodeValue.Real(real)
            : throw Unknown();
    }

    private CodeValue Collection()
    {
        var kind = Next;
        while (Next is not "{" and not "")
        {
            _at++;
        }

        Take("{");
        if (kind == "Dictionary")
        {
            return new CodeValue.Map([.. Items(Entry)]);
        }

        var items = Items(Value);
        return kind switch
        {
            "List" => new CodeValue.List(items),
            "HashSet" => new CodeValue.Set(items),
            _ => throw Unknown(),
        };
    }

    private KeyValuePair<CodeValue, CodeValue> Entry()
    {
        Take("{");
        var key = Value();
        Take(",");
        var value = Value();
        Take("}");
        return new(key, value);
    }

    private List<T> Items<T>(Func<T> item)
    {
        var items = new List<T>();
        while (Next != "}")
        {
            items.Add(item());
            if (Next != "}")
            {
                Take(",");
            }
        }

        Take("}");
        return items;
    }

    private void Take(string wanted)
    {
        if (Next != wanted)
        {
            throw Unknown();
        }

        _at++;
    }

    private FormatException Unknown() => new($"This is no literal: {text}");
}
