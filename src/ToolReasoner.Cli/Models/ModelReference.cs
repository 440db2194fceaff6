using ToolReasoner.Onnx;

namespace ToolReasoner.Cli.Models;

/// <summary>A model as it is written on the command line. Closed: match on all of its cases.</summary>
internal abstract record ModelReference
{
    /// <summary>The forms there are, for messages and help.</summary>
    public const string Forms = "nano (the small model that ships with this command), openai:MODEL@URL (any OpenAI-compatible server; without @URL, OpenAI's own), openai+prefill:MODEL@URL "
        + "(vLLM or SGLang, which can go on writing an unfinished turn), onnx:DIR (a local model in ONNX Runtime GenAI's layout), "
        + "genai:DIR or genai:DIR?provider=cuda&rows=16 (such a folder run by ONNX Runtime GenAI itself, where the adapter is installed), "
        + "replay:FILE (a recorded run)";

    private const string DefaultEndpoint = "https://api.openai.com/v1";

    private ModelReference()
    {
    }

    /// <summary>A model behind an OpenAI-compatible server.</summary>
    /// <param name="Model">Its name there.</param>
    /// <param name="Endpoint">Up to and including <c>/v1</c>.</param>
    /// <param name="CanPrefill">Whether the server takes <c>continue_final_message</c>.</param>
    public sealed record OpenAi(string Model, Uri Endpoint, bool CanPrefill) : ModelReference;

    /// <summary>A model that runs in this process.</summary>
    /// <param name="Folder">With <c>genai_config.json</c>, the graph and its data, and the tokenizer's files.</param>
    public sealed record Onnx(string Folder) : ModelReference;

    /// <summary>A folder that ONNX Runtime GenAI runs, by an adapter that is not part of this command.</summary>
    /// <param name="Folder">As for <see cref="Onnx"/>.</param>
    /// <param name="Options">What is written after the question mark.</param>
    public sealed record GenAi(string Folder, IReadOnlyDictionary<string, string> Options) : ModelReference;

    /// <summary>The model that ships with this command.</summary>
    public sealed record Nano : ModelReference;

    /// <summary>The replies of a recorded run.</summary>
    /// <param name="File">Where it lies.</param>
    public sealed record Replay(string File) : ModelReference;

    /// <summary>Reads one, for example <c>openai:qwen2.5-72b@http://localhost:8000/v1</c>.</summary>
    /// <exception cref="WrongInputException">It cannot be read; the message says which forms there are.</exception>
    public static ModelReference Parse(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var (kind, rest) = colon < 0 ? (text, "") : (text[..colon], text[(colon + 1)..]);
        return kind switch
        {
            "openai" => ReadOpenAi(text, rest, canPrefill: false),
            "openai+prefill" => ReadOpenAi(text, rest, canPrefill: true),
            EmbeddedModel.Name when colon < 0 => new Nano(),
            "onnx" when rest.Length > 0 => new Onnx(rest),
            "genai" when rest.Length > 0 => ReadGenAi(text, rest),
            "replay" when rest.Length > 0 => new Replay(rest),
            _ => throw Fail(text, colon < 0 ? "it begins with no kind and colon" : rest.Length == 0 ? "nothing follows the colon"
                : $"there is no kind “{kind}”"),
        };
    }

    private static OpenAi ReadOpenAi(string text, string rest, bool canPrefill)
    {
        // Names of models may hold @ and colons themselves: the address begins at the last @http.
        var at = rest.LastIndexOf("@http", StringComparison.Ordinal);
        var (model, address) = at < 0 ? (rest, DefaultEndpoint) : (rest[..at], rest[(at + 1)..]);
        return model.Length == 0 ? throw Fail(text, "the model's name is missing")
            : Uri.TryCreate(address, UriKind.Absolute, out var endpoint) && endpoint.Scheme is "http" or "https" && endpoint.Host.Length > 0
                ? new OpenAi(model, endpoint, canPrefill)
                : throw Fail(text, $"“{address}” is no address of the form http://HOST:PORT/v1");
    }

    private static GenAi ReadGenAi(string text, string rest)
    {
        var mark = Directory.Exists(rest) ? -1 : rest.LastIndexOf('?');
        var options = new Dictionary<string, string>();
        foreach (var part in mark < 0 ? [] : rest[(mark + 1)..].Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var at = part.IndexOf('=', StringComparison.Ordinal);
            options[at > 0 ? part[..at] : throw Fail(text, $"“{part}” is no NAME=VALUE")] = part[(at + 1)..];
        }

        return new GenAi(mark < 0 ? rest : rest[..mark], options);
    }

    private static WrongInputException Fail(string text, string why) =>
        new($"The model “{text}” cannot be read: {why}. There are: {Forms}.");
}
