using System.Diagnostics;
using ToolReasoner.Tests.Shared;

namespace ToolReasoner.Server.Tests;

/// <summary>Many callers at once, some of whom leave: each gets its own text whole, and nothing is left running.</summary>
public sealed class LoadTests(LocalServer server)
{
    private const int Callers = 16;
    private const int Seeds = 8;

    [Fact]
    public Task Sixteen_callers_for_ten_seconds() => RunAsync(TimeSpan.FromSeconds(10));

    [Fact]
    [Trait("Category", "Slow")]
    public async Task Sixteen_callers_for_five_minutes_and_memory_stays_flat()
    {
        await RunAsync(TimeSpan.FromMinutes(1));
        var before = Process.GetCurrentProcess().WorkingSet64;
        await RunAsync(TimeSpan.FromMinutes(4));
        Process.GetCurrentProcess().Refresh();
        Assert.InRange(Process.GetCurrentProcess().WorkingSet64, 0, before + (100 << 20));
    }

    private async Task RunAsync(TimeSpan time)
    {
        var stop = TestContext.Current.CancellationToken;
        using var model = new CountingChatClient(server.Model);
        await using var own = await ChatServer.StartAsync([new ServedModel(LocalServer.Name, model)], null, stop);
        var expected = await Task.WhenAll(Enumerable.Range(0, Seeds).Select(seed => TextAsync(own.Address, seed, stream: false, stop)));
        var started = Stopwatch.StartNew();
        int[] whole = new int[Callers], left = new int[Callers];

        await Task.WhenAll(Enumerable.Range(0, Callers).Select(async caller =>
        {
            var random = new Random(caller);
            while (started.Elapsed < time)
            {
                var (seed, stream) = (random.Next(Seeds), random.Next(2) == 0);
                using var leaving = CancellationTokenSource.CreateLinkedTokenSource(stop);
                if (random.Next(3) == 0)
                {
                    leaving.CancelAfter(TimeSpan.FromMilliseconds(random.Next(1, 150)));
                }

                try
                {
                    Assert.Equal(expected[seed], await TextAsync(own.Address, seed, stream, leaving.Token));
                    whole[caller]++;
                }
                catch (OperationCanceledException) when (!stop.IsCancellationRequested)
                {
                    left[caller]++;
                }
            }
        }));

        Assert.All(whole, count => Assert.True(count > 0, "a caller got nothing"));
        Assert.True(left.Sum() > 0, "nobody left");
        await LocalServer.UntilAsync(() => own is { Running: 0, Waiting: 0 } && model.Open == 0, "nothing runs");
    }

    private async Task<string> TextAsync(Uri address, int seed, bool stream, CancellationToken stop)
    {
        var chat = server.Client(address).GetChatClient(LocalServer.Name);
        OpenAI.Chat.ChatMessage[] question = [new OpenAI.Chat.UserChatMessage(new string('q', 1 + seed))];
        var options = OpenAiPackageTests.Options(40 + seed, seed);
        if (!stream)
        {
            return ((OpenAI.Chat.ChatCompletion)await chat.CompleteChatAsync(question, options, stop)).Content[0].Text;
        }

        var text = "";
        await foreach (var update in chat.CompleteChatStreamingAsync(question, options, stop))
        {
            text += string.Concat(update.ContentUpdate.Select(part => part.Text));
        }

        return text;
    }
}
