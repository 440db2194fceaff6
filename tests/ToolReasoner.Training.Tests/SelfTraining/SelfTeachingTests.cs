using Microsoft.Extensions.AI;
using ToolReasoner.Benchmarks;
using ToolReasoner.Models;
using ToolReasoner.Problems;
using ToolReasoner.Reasoning;
using ToolReasoner.Training.Lessons;
using ToolReasoner.Training.SelfTraining;

namespace ToolReasoner.Training.Tests.SelfTraining;

/// <summary>What a model is trained on of its own work.</summary>
public sealed class SelfTeachingTests(SandboxFixture sandbox)
{
    private static readonly GradedProblem s_problem = new(new Problem("What is 6 times 7?"), "42") { Kind = "products" };

    private const string Wrong = "```csharp\nConsole.WriteLine(6 + 7);\n```";
    private const string Right = "```csharp\nConsole.WriteLine(6 * 7);\n```";
    private const string ChecksWrong = "```csharp\nConsole.WriteLine(6 * 7 == 13);\n```";
    private const string ChecksRight = "```csharp\nConsole.WriteLine(42 / 7 == 6);\n```";
    private const string Denies = "No.\nVERDICT: WRONG";
    private const string Agrees = "\\boxed{42}\nVERDICT: RIGHT";

    [Fact]
    public async Task What_was_wrong_on_the_way_is_read_and_the_rest_is_learnt()
    {
        var (rows, right) = await TeachAsync(samples: 1, [[Wrong, ChecksWrong, Denies, Right, ChecksRight, Agrees]]);
        Assert.Equal(1, right);
        var learnt = Assert.Single(rows).Train.Select(range => rows[0].Text[range[0]..range[1]]);
        Assert.Equal([ChecksWrong, Denies + "<end>", Right, ChecksRight, Agrees + "<end>"], learnt);
        Assert.Contains(Wrong, rows[0].Text);
    }

    [Fact]
    public async Task A_wrong_answer_gives_nothing()
    {
        var (rows, right) = await TeachAsync(samples: 1, [[Wrong, "```csharp\nConsole.WriteLine(6 + 7 == 13);\n```", "\\boxed{13}\nVERDICT: RIGHT"]]);
        Assert.Empty(rows);
        Assert.Equal(0, right);
    }

    [Fact]
    public async Task The_same_text_is_kept_once_and_one_that_mends_comes_first()
    {
        string[] plain = [Right, ChecksRight, Agrees];
        var (rows, right) = await TeachAsync(samples: 3, [plain, plain, [Wrong, ChecksWrong, Denies, .. plain]], keep: 2);
        Assert.Equal(3, right);
        Assert.Equal(2, rows.Count);
        Assert.Contains(Wrong, rows[0].Text);
    }

    private async Task<(IReadOnlyList<Training.Rows.SftRow> Rows, int Right)> TeachAsync(int samples, string[][] replies, int keep = 4)
    {
        await using var shared = sandbox.Sandbox.OpenProblem();
        using var model = new Script(replies.SelectMany(one => one));
        var options = new WorkbenchOptions { Sampling = new Sampling { Temperature = 0.7f } };
        var teaching = new SelfTeaching(model, new SharedRunner(shared), options, Write, "<end>");
        return await teaching.RowsAsync(s_problem, samples, keep, seed: 1, TestContext.Current.CancellationToken);
    }

    private static string Write(IReadOnlyList<ChatMessage> messages) => string.Concat(messages.Where(message => message.Role != ChatRole.System)
        .Select(message => $"<{message.Role}>{message.Text}<end>")) + "<assistant>";

    /// <summary>Says what it was told to, in order.</summary>
    private sealed class Script(IEnumerable<string> replies) : IChatClient
    {
        private readonly Queue<string> _replies = new(replies);

        public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(new ChatResponse(new ChatMessage(ChatRole.Assistant, _replies.Dequeue())) { FinishReason = ChatFinishReason.Stop });

        public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
            IEnumerable<ChatMessage> messages, ChatOptions? options = null, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            foreach (var update in (await GetResponseAsync(messages, options, cancellationToken)).ToChatResponseUpdates())
            {
                yield return update;
            }
        }

        public object? GetService(Type serviceType, object? serviceKey = null) => serviceType == typeof(PrefillSupport) ? new PrefillSupport(_ => { }) : null;

        public void Dispose()
        {
        }
    }
}
