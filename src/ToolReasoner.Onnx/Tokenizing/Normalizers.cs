using System.Globalization;
using System.Text;
using System.Text.Json;
using ToolReasoner.Onnx.Tokenizing.Unicode;

namespace ToolReasoner.Onnx.Tokenizing;

/// <summary>Changes a text before it is cut: the <c>normalizer</c> of <c>tokenizer.json</c>.</summary>
internal static class Normalizers
{
    private const string Known =
        "Sequence, NFC, NFD, NFKC, NFKD, Lowercase, Strip, StripAccents, Replace, Prepend, Nmt, Precompiled, ByteLevel";

    public static Func<string, string> Read(JsonElement? description)
    {
        var steps = Described.Steps(description, "normalizers").Select(Step).ToList();
        return text => steps.Aggregate(text, (value, step) => step(value));
    }

    private static Func<string, string> Step(JsonElement step)
    {
        switch (Described.Type(step))
        {
            case "NFC":
                return NormalForm.C.Of;
            case "NFD":
                return NormalForm.D.Of;
            case "NFKC":
                return NormalForm.KC.Of;
            case "NFKD":
                return NormalForm.KD.Of;
            case "Lowercase":
                return Lower;
            case "Strip":
                return Strip(Described.IsSet(step, "strip_left"), Described.IsSet(step, "strip_right"));
            case "StripAccents":
                return text => Characters(text, rune => IsMark(rune) ? null : rune);
            case "Replace":
                var (pattern, content) = (Pattern.Read(step.GetProperty("pattern")), Described.Text(step, "content"));
                return text => pattern.Replace(text, content);
            case "Prepend":
                var first = Described.Text(step, "prepend");
                return text => text.Length > 0 ? first + text : text;
            case "Nmt":
                return text => Characters(text, Translation);
            case "Precompiled":
                return new CharacterMap(Described.Text(step, "precompiled_charsmap")).Apply;
            case "ByteLevel":
                return ByteAlphabet.Of;
            case var type:
                throw Described.Unknown("changes text", type, Known);
        }
    }

    private static string Lower(string text) => text.Replace("\u0130", "i\u0307", StringComparison.Ordinal).ToLowerInvariant();

    private static Func<string, string> Strip(bool left, bool right) => (left, right) switch
    {
        (true, true) => text => text.Trim(),
        (true, false) => text => text.TrimStart(),
        (false, true) => text => text.TrimEnd(),
        _ => text => text,
    };

    private static string Characters(string text, Func<Rune, Rune?> change)
    {
        var changed = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            changed.Append(change(rune)?.ToString());
        }

        return changed.ToString();
    }

    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <summary>What SentencePiece's rules for translation (nmt) do: controls vanish, and what separates becomes a blank.</summary>
    private static Rune? Translation(Rune rune) => rune.Value switch
    {
        (>= 1 and <= 8) or 0xB or (>= 0xE and <= 0x1F) or 0x7F or 0x8F or 0x9F => null,
        9 or 0xA or 0xC or 0xD or 0x1680 or (>= 0x200B and <= 0x200F) or 0x2028 or 0x2029 or 0x2581 or 0xFEFF or 0xFFFD => new Rune(' '),
        _ => rune,
    };
}
