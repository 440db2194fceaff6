using System.Runtime.CompilerServices;
using System.Text.Json;
using ToolReasoner.Hosting;
using ToolReasoner.Reasoning;
using ToolReasoner.Recipes;
using ToolReasoner.Tests.Reasoning;

namespace ToolReasoner.Server.Tests;

/// <summary>A reasoner is served like a model, and says how far its answer can be trusted.</summary>
public sealed class ReasonerTests(LocalServer server) : IAsyncLifetime
{
    private const string Chat = "/v1/chat/completions";
    private static readonly object[] s_messages = [new { role = "user", content = "2+2?" }];
    private ChatServer? _served;

    public async ValueTask InitializeAsync()
    {
        var plan = Recipe.Parse("pal");
        var reasoner = new Reasoner(new Programmer(), new ScriptedSandbox("4"), plan.Text, plan.Reasoning);
        _served = await ChatServer.StartAsync([new ServedModel("toolreasoner/pal", new ReasoningChatClient(reasoner))]);
    }

    public ValueTask DisposeAsync() => _served!.DisposeAsync();

    [Fact]
    public async Task The_answer_is_the_content_and_the_way_is_beside_it()
    {
        var (status, body) = await server.PostAsync(
            Chat, new { model = "toolreasoner/pal", messages = s_messages, temperature = 1 }, _served!.Address);

        Assert.Equal(200, status);
        var choice = body.GetProperty("choices")[0];
        Assert.StartsWith("4", choice.GetProperty("message").GetProperty("content").GetString(), StringComparison.Ordinal);
        Assert.Contains("print(2 + 2)", choice.GetProperty("message").GetProperty("reasoning_content").GetString(),
            StringComparison.Ordinal);
        var verdict = choice.GetProperty("toolreasoner");
        Assert.Equal(("4", "unverified"), (verdict.GetProperty("answer").GetString(), verdict.GetProperty("status").GetString()));
    }

    [Fact]
    public async Task A_stream_tells_the_way_and_then_the_answer()
    {
        using var response = await server.SendAsync(Chat, new { messages = s_messages, stream = true }, _served!.Address);
        var lines = (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split(
            "\n\n", StringSplitOptions.RemoveEmptyEntries);
        var deltas = lines.SkipLast(1).Select(line => JsonDocument.Parse(line[6..]).RootElement.GetProperty("choices")[0]).ToList();

        string Text(string name) => string.Concat(
            deltas.Select(one => one.GetProperty("delta").TryGetProperty(name, out var text) ? text.GetString() : ""));
        Assert.Contains("print(2 + 2)", Text("reasoning_content"), StringComparison.Ordinal);
        Assert.StartsWith("4", Text("content"), StringComparison.Ordinal);
        Assert.Equal("4", deltas[^1].GetProperty("toolreasoner").GetProperty("answer").GetString());
    }

    [Theory]
    [InlineData("stop")]
    [InlineData("logprobs")]
    [InlineData("min_p")]
    public async Task What_a_recipe_decides_is_not_taken(string field)
    {
        var value = field == "logprobs" ? "true" : field == "stop" ? "\"x\"" : "0.5";
        var (status, body) = await server.PostAsync(
            Chat, $$"""{"messages": [{"role": "user", "content": "a"}], "{{field}}": {{value}}}""", _served!.Address);

        Assert.Equal((400, field), (status, body.GetProperty("error").GetProperty("param").GetString()));
    }

    [Fact]
    public async Task A_dialogue_without_a_question_is_refused()
    {
        var (status, body) = await server.PostAsync(
            Chat, new { messages = new[] { new { role = "system", content = "a" } } }, _served!.Address);

        Assert.Equal(400, status);
        Assert.Contains("nothing to solve", body.GetProperty("error").GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    private sealed class Programmer : ScriptedClient
    {
        protected override async IAsyncEnumerable<string> SayAsync([EnumeratorCancellation] CancellationToken cancellationToken)
        {
            await Task.Yield();
            yield return "```csharp\nprint(2 + 2)\n```";
        }
    }
}
