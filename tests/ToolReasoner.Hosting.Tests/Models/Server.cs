using Microsoft.Extensions.AI;
using ToolReasoner.Cli.Models;
using ToolReasoner.Tests.Shared;

namespace ToolReasoner.Hosting.Tests.Models;

/// <summary>The command's own client of a loopback server.</summary>
internal static class Server
{
    public static readonly ChatMessage[] Question = [new(ChatRole.System, "Be short."), new(ChatRole.User, "What is 2 + 3?")];

    /// <summary>Quick tries, for tests.</summary>
    public static ModelOptions Quick { get; } = new() { FirstWait = TimeSpan.FromMilliseconds(20), TryTime = TimeSpan.FromSeconds(20), TotalTime = TimeSpan.FromSeconds(60), Retries = 2 };

    public static IChatClient Client(this OpenAiServer server, ModelOptions? options = null, string kind = "openai") => ClientOf(server.Address, options, kind);

    public static IChatClient ClientOf(string address, ModelOptions? options = null, string kind = "openai") =>
        ChatClients.Create(ModelReference.Parse($"{kind}:scripted@{address}"), options ?? Quick);
}
