using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace ToolReasoner.Models;

/// <summary>A prompt that ships with the library: a text with slots like <c>{{rounds}}</c>, a name, a version and a hash.</summary>
/// <param name="Name">For example <c>cosc.verify</c>.</param>
/// <param name="Version">Raised with every change of the text.</param>
/// <param name="Text">Without its first line, which says the version.</param>
public sealed record Prompt(string Name, int Version, string Text)
{
    /// <summary>Twelve hexadecimal digits of the text's SHA-256.</summary>
    public string Hash => field ??= Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))[..12];

    /// <summary>Reads one from the library's resources; <c>{{&gt; name}}</c> in it is replaced by that prompt.</summary>
    /// <exception cref="ArgumentException">There is none of that name.</exception>
    public static Prompt Load(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        var text = Resource(name);
        var (version, rest) = Versioned(text);
        for (var at = rest.IndexOf("{{> ", StringComparison.Ordinal); at >= 0; at = rest.IndexOf("{{> ", StringComparison.Ordinal))
        {
            var end = rest.IndexOf("}}", at, StringComparison.Ordinal);
            rest = rest[..at] + Versioned(Resource(rest[(at + 4)..end].Trim())).Text + rest[(end + 2)..];
        }

        return new Prompt(name, version, rest);
    }

    /// <summary>The text with its slots filled.</summary>
    /// <param name="values">A value for each slot.</param>
    /// <exception cref="ArgumentException">A slot has no value.</exception>
    public string Fill(params IReadOnlyList<(string Slot, string Value)> values)
    {
        // From left to right, so that a value that looks like a slot stays as it is.
        var filled = new StringBuilder();
        var at = 0;
        while (Text.IndexOf("{{", at, StringComparison.Ordinal) is var open and >= 0)
        {
            var close = Text.IndexOf("}}", open, StringComparison.Ordinal);
            var slot = close < 0 ? "" : Text[(open + 2)..close].Trim();
            var value = values.FirstOrDefault(one => one.Slot == slot).Value ?? throw new ArgumentException($"Prompt {Name} has a slot {slot} and no value for it.", nameof(values));
            filled.Append(Text, at, open - at).Append(value);
            at = close + 2;
        }

        return filled.Append(Text, at, Text.Length - at).ToString();
    }

    private static string Resource(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"prompts/{name}.md")
            ?? throw new ArgumentException($"There is no prompt {name}.", nameof(name));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n").Trim();
    }

    private static (int Version, string Text) Versioned(string text)
    {
        const string mark = "version: ";
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return text.StartsWith(mark, StringComparison.Ordinal) && end > 0
            ? (int.Parse(text.AsSpan(mark.Length, end - mark.Length), System.Globalization.CultureInfo.InvariantCulture), text[(end + 1)..].Trim())
            : (1, text);
    }
}
