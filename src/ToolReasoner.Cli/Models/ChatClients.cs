using Microsoft.Extensions.AI;
using ToolReasoner.Models;
using ToolReasoner.Onnx;

namespace ToolReasoner.Cli.Models;

/// <summary>Makes a chat client of what is written on the command line. Whoever asks disposes it, and its files with it.</summary>
internal static class ChatClients
{
    private const string DefaultKeyVariable = "OPENAI_API_KEY";
    private const string OpenAiHost = "api.openai.com";

    /// <summary>Makes one: the model, its telemetry and log, then the journal, then the recording.</summary>
    /// <param name="reference">Which model.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <param name="notice">Told in one sentence what the user should know, as that a journal's torn line was dropped; null for
    /// nobody.</param>
    /// <exception cref="WrongInputException">A key or a file is missing or damaged; the message says what to do.</exception>
    public static IChatClient Create(ModelReference reference, ModelOptions? options = null, Action<string>? notice = null)
    {
        options ??= new ModelOptions();
        var client = reference switch
        {
            ModelReference.OpenAi server => Observed(new OpenAiChatClient(server, KeyFor(server.Endpoint, options), options), options),
            ModelReference.Nano => Observed(Local(() => new OnnxChatClient(EmbeddedModel.Open())), options),
            ModelReference.Onnx local => Observed(Local(() => InFolder(local.Folder)), options),
            ModelReference.GenAi local => Observed(Local(() => InFolder(local)), options),
            ModelReference.Replay replay => OnFile(replay.File, () => Replay(replay.File)),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        try
        {
            // What the journal answers belongs to the run as well, so the recording is made around it.
            client = options.Journal is { } journal ? Journal(client, journal, notice) : client;
            return options.RecordTo is { } recording ? OnFile(recording, () => new RecordingChatClient(client, File.Create(recording))) : client;
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }

    private static IChatClient Observed(IChatClient client, ModelOptions options)
    {
        var builder = client.AsBuilder().UseOpenTelemetry(options.Logging);
        return (options.Logging is { } logging ? builder.UseLogging(logging) : builder).Build();
    }

    private static OnnxChatClient InFolder(string folder) => new(LocalModel.Open(Existing(folder, "onnx")));

    private static IChatClient InFolder(ModelReference.GenAi local) => GenAiAdapterFolder.Open(Existing(local.Folder, "genai"), local.Options);

    /// <summary>The folder itself.</summary>
    /// <exception cref="WrongInputException">It is not there.</exception>
    internal static string Existing(string folder, string kind) => Directory.Exists(folder) ? folder
        : throw new WrongInputException($"There is no folder {folder}. `--model {kind}:DIR` wants one with genai_config.json, model.onnx and tokenizer.json.");

    private static IChatClient Local(Func<IChatClient> open)
    {
        try
        {
            return open();
        }
        catch (LocalModelException e)
        {
            throw new WrongInputException(e.Message);
        }
    }

    private static ReplayChatClient Replay(string file)
    {
        using var recording = File.OpenRead(file);
        return new ReplayChatClient(recording);
    }

    private static JournalChatClient Journal(IChatClient client, string file, Action<string>? notice)
    {
        var stream = OnFile(file, () => new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read));
        try
        {
            return OnFile(file, () => JournalChatClient.Open(client, stream, notice));
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    private static T OnFile<T>(string file, Func<T> open)
    {
        try
        {
            return open();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or RecordingException)
        {
            throw new WrongInputException($"{file}: {e.Message}");
        }
    }

    /// <summary>The key to send. One that was not named for this server goes nowhere in the clear, except to this machine.</summary>
    private static string KeyFor(Uri endpoint, ModelOptions options)
    {
        var name = options.ApiKeyVariable ?? DefaultKeyVariable;
        var isOurs = options.ApiKeyVariable is not null || endpoint.Scheme == "https" || endpoint.IsLoopback;
        return isOurs && Environment.GetEnvironmentVariable(name) is { Length: > 0 } key ? key
            : options.ApiKeyVariable is null && endpoint.Host != OpenAiHost ? "none"
            : throw new WrongInputException($"{endpoint.Host} wants a key, and the environment variable {name} is not set. Set it, or name another with --api-key-env NAME.");
    }
}
