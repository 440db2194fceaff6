using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using ToolReasoner.Answers;
using ToolReasoner.Cli.Dialogues;
using ToolReasoner.Cli.Grading;
using ToolReasoner.Cli.Screens;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Cli.Commands;

/// <summary><c>toolreasoner trace</c>: a recorded trajectory as a dialogue that can be read.</summary>
internal static class TraceCommand
{
    /// <summary>Lines to copy.</summary>
    public const string Examples =
        """
          toolreasoner trace runs.jsonl
          toolreasoner trace runs.jsonl --id sum-7 --branches
          toolreasoner trace runs.jsonl --id sum-7 --json | less

        """;

    private static readonly Argument<string> s_file = new("FILE")
    {
        Description = "What `solve --out` or `solve --json` wrote; gzipped or not; `-` for standard input.",
    };

    private static readonly Option<string?> s_id = new("--id") { HelpName = "ID", Description = "Only this problem." };
    private static readonly Option<bool> s_branches = new("--branches")
    {
        Description = "The tries that were chosen from, too, each with its dialogue.",
    };
    private static readonly Option<bool> s_plain = new("--plain") { Description = "No colours and no columns, on a terminal too." };
    private static readonly Option<bool> s_json = new("--json") { Description = "The trajectory as JSON on several lines." };
    private static readonly Option<AnswerPolicy?> s_policy = AnswerOptions.Policy();

    private static readonly JsonWriterOptions s_pretty = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Makes the command.</summary>
    public static Command Create(Screen screen)
    {
        var command = new Command(
            "trace", "Show recorded trajectories: the dialogue round by round, programs and what they did, the answer.")
        {
            s_file, s_id, s_branches, s_plain, s_json, s_policy,
        };
        command.SetAction((parsed, cancellationToken) => ShowAsync(parsed, screen, cancellationToken));
        return command;
    }

    private static async Task<int> ShowAsync(ParseResult parsed, Screen screen, CancellationToken cancellationToken)
    {
        var (file, id, plain) = (parsed.GetValue(s_file)!, parsed.GetValue(s_id), parsed.GetValue(s_plain));
        var page = new TracePage(
            new DialoguePage(screen.Output, plain ? null : screen.Columns, screen.HasColors && !plain),
                new AnswerComparer(parsed.GetValue(s_policy)),
            parsed.GetValue(s_branches));
        var shown = 0;
        await foreach (var trajectory in JsonLines.ReadAsync(file, Read, cancellationToken).ConfigureAwait(false))
        {
            if (id is null || trajectory.Problem.Id == id)
            {
                shown++;
                if (parsed.GetValue(s_json))
                {
                    screen.Output.Write(screen.Safe(Pretty(trajectory)) + "\n");
                }
                else
                {
                    page.Write(trajectory);
                }

                screen.Flush();
            }
        }

        return shown > 0 ? ExitStatus.Done
            : throw new WrongInputException(id is null ? $"There is no trajectory in {file}."
            : $"There is no trajectory of problem {id} in {file}. Without --id all are shown.");
    }

    private static Trajectory Read(JsonElement record)
    {
        var inner = record.TryGetProperty("trajectory", out var one) ? one : record;
        return inner.TryGetProperty("problem", out _) && inner.TryGetProperty("recipe", out _)
            ? TrajectoryJson.Read(inner.GetRawText())
            : throw new WrongInputException("it is no trajectory; `toolreasoner solve --out FILE` writes them");
    }

    private static string Pretty(Trajectory trajectory)
    {
        using var document = JsonDocument.Parse(TrajectoryJson.Write(trajectory));
        using var text = new MemoryStream();
        using (var writer = new Utf8JsonWriter(text, s_pretty))
        {
            document.WriteTo(writer);
        }

        return System.Text.Encoding.UTF8.GetString(text.ToArray());
    }
}
