using ToolReasoner.Tests.Shared;

namespace ToolReasoner.Cli.Tests.Solving;

/// <summary>A model behind a real server of this machine, and the command that asks it.</summary>
internal static class Scripted
{
    public const string Problem = "What is 6 times 7?";

    /// <summary>A program, a check of it by another, and the verdict.</summary>
    public static readonly ServerReply[] RightAtOnce =
    [
        "I multiply.\n```csharp\nConsole.WriteLine(6 * 7);\n```",
            "Another way:\n```csharp\nConsole.WriteLine(Enumerable.Repeat(7, 6).Sum());\n```",
        "Both say so: \\boxed{42}\nVERDICT: RIGHT",
    ];

    /// <summary>Answers by how many replies of the model the dialogue already has, so that many dialogues may run at once.</summary>
    public static Task<OpenAiServer> StartAsync(params IReadOnlyList<ServerReply> replies) => OpenAiServer.StartAsync(
        request => replies[Math.Min(request.Messages.Count(message => message.Role == "assistant"), replies.Count - 1)]);

    public static string Model(this OpenAiServer server) => $"openai:scripted@{server.Address}";

    public static Task<CommandRun> SolveAsync(this OpenAiServer server, params string[] arguments) =>
        CommandRun.OfAsync(["solve", .. arguments, "--model", server.Model()]);
}
