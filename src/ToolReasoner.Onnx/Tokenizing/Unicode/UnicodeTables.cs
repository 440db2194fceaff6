using System.Globalization;
using System.Text;

namespace ToolReasoner.Onnx.Tokenizing.Unicode;

/// <summary>What the Unicode Character Database says of decompositions, read from <c>normalization.txt</c> when first used.</summary>
internal sealed class UnicodeTables
{
    private const string ResourceName = "ToolReasoner.Onnx.Tokenizing.Unicode.normalization.txt";

    private static readonly Lazy<UnicodeTables> s_shared = new(() => new UnicodeTables());

    private UnicodeTables()
    {
        using var stream = typeof(UnicodeTables).Assembly.GetManifestResourceStream(ResourceName)!;
        using var reader = new StreamReader(stream, Encoding.ASCII);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#'))
            {
                Add(line);
            }
        }
    }

    public static UnicodeTables Shared => s_shared.Value;

    /// <summary>Where marks stand to their letter; characters that are not here have class 0.</summary>
    public Dictionary<int, int> Classes { get; } = [];

    /// <summary>One step where it gives two characters, or all of the way.</summary>
    public Dictionary<int, int[]> Canonical { get; } = [];

    /// <summary>All of the way, where it differs from the canonical one.</summary>
    public Dictionary<int, int[]> Compatible { get; } = [];

    /// <summary>Pairs that compose.</summary>
    public Dictionary<(int First, int Second), int> Pairs { get; } = [];

    private void Add(string line)
    {
        var at = line.AsSpan().IndexOfAny("=>~ ");
        var (from, rest) = (line[..at], line[(at + 1)..]);
        if (line[at] == ' ')
        {
            var ends = from.Split('-');
            for (var character = Number(ends[0]); character <= Number(ends[^1]); character++)
            {
                Classes[character] = int.Parse(rest, CultureInfo.InvariantCulture);
            }

            return;
        }

        int[] parts = [.. rest.Split(' ').Select(Number)];
        (line[at] == '~' ? Compatible : Canonical)[Number(from)] = parts;
        if (line[at] == '=')
        {
            Pairs[(parts[0], parts[1])] = Number(from);
        }
    }

    private static int Number(string text) => int.Parse(text, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
}
