using System.Globalization;
using System.Text.RegularExpressions;
using ToolReasoner.Tests.Shared;

namespace ToolReasoner.Cli.Tests.Benchmarking;

/// <summary>Sums to solve, and a model behind a real server of this machine that is right, wrong or silent by the sum and the seed alone.</summary>
internal static partial class Sums
{
    /// <summary>A file of them: <c>What is 3 + 4?</c>, by turns of two subjects and three levels.</summary>
    public static string File(ProgramFolder folder, int count) => folder.Add("sums.jsonl", string.Concat(Enumerable.Range(0, count).Select(i =>
        $$"""{"id":"sum-{{i}}","problem":"What is {{i}} + 4?","answer":"{{i + 4}}","subject":"{{(i % 2 == 0 ? "Even" : "Odd")}}","level":{{1 + (i % 3)}}}""" + "\n")));

    /// <summary>Starts the server.</summary>
    /// <param name="delay">Before each reply.</param>
    /// <param name="shift">Another model answers otherwise.</param>
    public static Task<OpenAiServer> StartAsync(TimeSpan delay = default, int shift = 0) => OpenAiServer.StartAsync(request =>
    {
        var sum = int.Parse(Sum().Match(request.Messages[^1].Text).Groups[1].Value, CultureInfo.InvariantCulture);
        var seed = request.Body.GetProperty("seed").GetInt64();
        var text = (((sum * 31) + seed + shift) % 4) switch
        {
            0 => $"It is \\boxed{{{sum + 5}}}.",
            1 => "I do not know.",
            _ => $"It is \\boxed{{{sum + 4}}}.",
        };
        return new ServerReply { Text = text, HeadDelay = delay };
    });

    [GeneratedRegex(@"What is (\d+) \+")]
    private static partial Regex Sum();
}
