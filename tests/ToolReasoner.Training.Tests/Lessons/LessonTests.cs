using Microsoft.Extensions.AI;
using ToolReasoner.Onnx.Tokenizing;
using ToolReasoner.Training.Curriculum;
using ToolReasoner.Training.Lessons;
using ToolReasoner.Training.Model;
using ToolReasoner.Training.Rows;

namespace ToolReasoner.Training.Tests.Lessons;

/// <summary>Lessons go through the real engine and sandbox; rows learn only what was right.</summary>
public sealed class LessonTests(SandboxFixture sandbox)
{
    private static readonly ChatTemplate s_template = new(DialogueFormat.Template, new Dictionary<string, string>());

    [Fact]
    public async Task Every_kind_of_lesson_is_played()
    {
        var kinds = new HashSet<string>();
        foreach (var row in await RowsAsync(150))
        {
            kinds.Add(row.Kind.Split('/')[1]);
        }

        Assert.Equal(Enum.GetNames<LessonKind>().Order(), kinds.Order());
    }

    [Fact]
    public async Task Nothing_that_the_sandbox_or_the_user_wrote_is_learnt()
    {
        foreach (var row in await RowsAsync(60))
        {
            var learnt = string.Concat(row.Train.Select(range => row.Text[range[0]..range[1]]));
            Assert.DoesNotContain("```output", learnt);
            Assert.DoesNotContain("<|user|>", learnt);
            Assert.DoesNotContain("<|verify|>", learnt);
            Assert.NotEmpty(row.Train);
            Assert.EndsWith(DialogueFormat.EndOfTurn, learnt);
        }
    }

    [Fact]
    public async Task A_wrong_program_is_read_and_what_exposes_it_is_learnt()
    {
        var row = (await RowsAsync(80)).First(row => row.Kind.EndsWith("/Mistaken", StringComparison.Ordinal));
        var learnt = row.Train.Select(range => row.Text[range[0]..range[1]]).ToList();
        var programs = row.Text.Split("```csharp\n").Skip(1).Select(part => part[..part.IndexOf("\n```", StringComparison.Ordinal)]).ToList();
        Assert.Equal(4, programs.Count); // wrong, its check, right, its check
        Assert.DoesNotContain(learnt, text => text.Contains(programs[0], StringComparison.Ordinal));
        Assert.All(programs.Skip(1), program => Assert.Contains(learnt, text => text.Contains(program, StringComparison.Ordinal)));
        Assert.Contains(learnt, text => text.EndsWith("VERDICT: WRONG<|end|>", StringComparison.Ordinal));
        Assert.EndsWith("VERDICT: RIGHT<|end|>", learnt[^1]);
    }

    [Fact]
    public async Task What_is_beyond_the_model_ends_without_an_answer()
    {
        await using var shared = sandbox.Sandbox.OpenProblem();
        var row = await Player(shared).AbstainAsync(new Problems.Problem("Prove Fermat's last theorem."), TestContext.Current.CancellationToken);
        Assert.DoesNotContain("boxed", row.Text);
        Assert.DoesNotContain("RIGHT", row.Text);
        Assert.Equal(6, row.Train.Count); // three rounds
    }

    [Fact]
    public void A_dialogue_that_changes_its_past_is_no_row()
    {
        RecordedCall[] calls =
        [
            new([new ChatMessage(ChatRole.User, "One")], "1", true),
            new([new ChatMessage(ChatRole.User, "Two"), new ChatMessage(ChatRole.Assistant, "1"), new ChatMessage(ChatRole.User, "And?")], "2", true),
        ];
        Assert.Throws<ArgumentException>(() => SftRow.Of("x", "x", calls, _ => true, Write, DialogueFormat.EndOfTurn));
    }

    private static string Write(IReadOnlyList<ChatMessage> messages)
    {
        var unfinished = messages[^1].Role == ChatRole.Assistant ? messages[^1].Text : null;
        return s_template.Write(
            messages.Take(messages.Count - (unfinished is null ? 0 : 1)).Select(message => new TemplateMessage(message.Role.Value, message.Text)), true) + unfinished;
    }

    private static LessonPlayer Player(ToolReasoner.Sandboxing.ISandbox sandbox) => new(new SharedRunner(sandbox), Write, DialogueFormat.EndOfTurn);

    private async Task<List<SftRow>> RowsAsync(int count)
    {
        await using var shared = sandbox.Sandbox.OpenProblem();
        var (player, rows) = (Player(shared), new List<SftRow>());
        var family = Catalog.Families.First(family => family.Name == "sum-of-multiples");
        for (var number = 0; rows.Count < count; number++)
        {
            if (await player.PlayAsync(DrawnProblem.Of(family, Part.Training, 1, number), number, TestContext.Current.CancellationToken) is { } row)
            {
                rows.Add(row);
            }
        }

        return rows;
    }
}
