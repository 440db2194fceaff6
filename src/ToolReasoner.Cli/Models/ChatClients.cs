using System.ClientModel;
using System.ClientModel.Primitives;
using Microsoft.Extensions.AI;
using OpenAI;
using OpenAI.Chat;

namespace ToolReasoner.Cli.Models;

/// <summary>Makes a chat client of what is written on the command line. Whoever asks disposes it.</summary>
internal static class ChatClients
{
    private const string DefaultKeyVariable = "OPENAI_API_KEY";
    private const string OpenAiHost = "api.openai.com";

    /// <summary>Makes one.</summary>
    /// <exception cref="WrongInputException">A key or a file is missing; the message says what to do.</exception>
    public static IChatClient Create(ModelReference reference, ModelOptions? options = null)
    {
        options ??= new ModelOptions();
        return reference switch
        {
            ModelReference.OpenAi server => Connect(server, options),
            ModelReference.Replay replay => throw new WrongInputException($"The recording {replay.File} cannot be read by this build."),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static IChatClient Connect(ModelReference.OpenAi server, ModelOptions options)
    {
        var settings = new OpenAIClientOptions { Endpoint = server.Endpoint, NetworkTimeout = options.TryTime, RetryPolicy = new ClientRetryPolicy(0) };
        return new ChatClient(server.Model, new ApiKeyCredential(KeyFor(server.Endpoint, options)), settings).AsIChatClient();
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
