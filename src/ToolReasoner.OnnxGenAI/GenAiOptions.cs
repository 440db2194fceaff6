using System.Globalization;
using ToolReasoner.Onnx;

namespace ToolReasoner.OnnxGenAI;

/// <summary>How ONNX Runtime GenAI runs a folder.</summary>
public sealed record GenAiOptions
{
    internal const int MostRows = 32; // the package's own limit for a batch

    /// <value>The execution provider by the package's name: <c>cuda</c>, <c>dml</c>, <c>cpu</c>. Default null: what the folder says.</value>
    public string? Provider { get; init; }

    /// <value>Settings of the provider, for example <c>device_id</c>. Default none; only together with <see cref="Provider"/>.</value>
    public IReadOnlyDictionary<string, string> ProviderOptions { get; init; } = new Dictionary<string, string>();

    /// <value>Texts that are written at once; others wait. 1 to 32. Default 16.</value>
    public int Rows { get; init; } = 16;

    /// <value>
    /// Whether texts that begin at the same time and are chosen alike become a batch. In a batch the package draws the tokens, with one seed
    /// for all of it that is made of theirs: the same batch is written again, a single text of it is not. Default true.
    /// </value>
    public bool Batches { get; init; } = true;

    /// <value>Finished texts whose cache is kept for a text with the same beginning, 0 and up. Default 4.</value>
    public int Kept { get; init; } = 4;

    /// <summary>Reads what is written after the folder's name, <c>provider=cuda&amp;rows=8</c>: <c>provider</c>, <c>rows</c>, <c>batch</c>
    /// (<c>on</c>, <c>off</c>), <c>kept</c>; every other name is the provider's.</summary>
    /// <exception cref="LocalModelException">One of them has no such value.</exception>
    public static GenAiOptions Read(IReadOnlyDictionary<string, string> options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var read = new GenAiOptions();
        var others = new Dictionary<string, string>();
        foreach (var (name, value) in options)
        {
            switch (name)
            {
                case "provider":
                    read = read with { Provider = value };
                    break;
                case "rows":
                    read = read with { Rows = Number(name, value, 1, MostRows) };
                    break;
                case "kept":
                    read = read with { Kept = Number(name, value, 0, 1024) };
                    break;
                case "batch":
                    read = read with { Batches = value is "on" or "off" ? value == "on" : throw Wrong(name, value, "on or off") };
                    break;
                default:
                    others[name] = value;
                    break;
            }
        }

        return others.Count == 0 || read.Provider is not null ? read with { ProviderOptions = others }
            : throw new LocalModelException(
                $"There is no setting “{others.Keys.First()}”. There are provider, rows, batch and kept; a provider's own go with provider=NAME.");
    }

    private static int Number(string name, string value, int least, int most) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most ? number
        : throw Wrong(name, value, $"a whole number from {least} to {most}");

    private static LocalModelException Wrong(string name, string value, string wanted) => new($"{name}={value}: {name} is {wanted}.");
}
