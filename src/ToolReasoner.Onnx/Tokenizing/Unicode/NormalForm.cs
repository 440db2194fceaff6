using System.Text;

namespace ToolReasoner.Onnx.Tokenizing.Unicode;

/// <summary>
/// The normalization forms of Unicode (UAX #15), by tables of our own: .NET asks ICU, and without it (invariant globalization, as this
/// project is built) returns every text as it was, without a word. Thread-safe.
/// </summary>
internal sealed class NormalForm
{
    // Hangul syllables are computed (The Unicode Standard, 3.12)
    private const int SyllableFirst = 0xAC00;
    private const int LeadFirst = 0x1100;
    private const int VowelFirst = 0x1161;
    private const int TailFirst = 0x11A7; // one before: none
    private const int Leads = 19;
    private const int Vowels = 21;
    private const int Tails = 28;

    private readonly bool _compatible;
    private readonly bool _composes;

    private NormalForm(bool compatible, bool composes) => (_compatible, _composes) = (compatible, composes);

    public static NormalForm C { get; } = new(compatible: false, composes: true);

    public static NormalForm D { get; } = new(compatible: false, composes: false);

    public static NormalForm KC { get; } = new(compatible: true, composes: true);

    public static NormalForm KD { get; } = new(compatible: true, composes: false);

    public string Of(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text;
        }

        var (tables, characters) = (UnicodeTables.Shared, new List<int>(text.Length));
        foreach (var rune in text.EnumerateRunes())
        {
            Decompose(rune.Value, characters, tables);
        }

        Order(characters, tables);
        if (_composes)
        {
            Compose(characters, tables);
        }

        var form = new StringBuilder(characters.Count);
        characters.ForEach(character => form.Append(new Rune(character).ToString()));
        return form.ToString();
    }

    private void Decompose(int character, List<int> to, UnicodeTables tables)
    {
        var syllable = character - SyllableFirst;
        if (syllable is >= 0 and < Leads * Vowels * Tails)
        {
            to.Add(LeadFirst + (syllable / (Vowels * Tails)));
            to.Add(VowelFirst + (syllable / Tails % Vowels));
            to.AddRange(syllable % Tails > 0 ? [TailFirst + (syllable % Tails)] : []);
        }
        else if (_compatible && tables.Compatible.TryGetValue(character, out var all))
        {
            to.AddRange(all);
        }
        else if (tables.Canonical.TryGetValue(character, out var parts))
        {
            foreach (var part in parts)
            {
                Decompose(part, to, tables);
            }
        }
        else
        {
            to.Add(character);
        }
    }

    /// <summary>Marks in a row stand in the order of their classes; those of one class stay in theirs.</summary>
    private static void Order(List<int> characters, UnicodeTables tables)
    {
        for (var from = 0; from < characters.Count; from++)
        {
            var to = from;
            while (to < characters.Count && tables.Classes.ContainsKey(characters[to]))
            {
                to++;
            }

            if (to > from + 1)
            {
                int[] ordered = [.. characters[from..to].OrderBy(character => tables.Classes[character])];
                for (var i = from; i < to; i++)
                {
                    characters[i] = ordered[i - from];
                }
            }

            from = to;
        }
    }

    /// <summary>A mark joins the last letter before it unless a mark of its own class, or a higher one, stands between.</summary>
    private static void Compose(List<int> characters, UnicodeTables tables)
    {
        var (kept, letter, before) = (0, -1, 0); // class of what was kept last after the letter; 0 for nothing
        foreach (var character in characters.ToArray())
        {
            var own = tables.Classes.GetValueOrDefault(character);
            var open = letter >= 0 && (kept == letter + 1 || (before < own && before != 0));
            if (open && Pair(characters[letter], character, tables) is { } composite)
            {
                characters[letter] = composite;
                continue;
            }

            (letter, before) = own == 0 ? (kept, 0) : (letter, own);
            characters[kept++] = character;
        }

        characters.RemoveRange(kept, characters.Count - kept);
    }

    private static int? Pair(int first, int second, UnicodeTables tables)
    {
        if (first - LeadFirst is >= 0 and < Leads && second - VowelFirst is >= 0 and < Vowels)
        {
            return SyllableFirst + ((((first - LeadFirst) * Vowels) + (second - VowelFirst)) * Tails);
        }

        if (first - SyllableFirst is >= 0 and < Leads * Vowels * Tails && (first - SyllableFirst) % Tails == 0
            && second - TailFirst is > 0 and < Tails)
        {
            return first + (second - TailFirst);
        }

        return tables.Pairs.TryGetValue((first, second), out var composite) ? composite : null;
    }
}
