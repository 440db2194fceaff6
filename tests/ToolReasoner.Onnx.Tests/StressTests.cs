using System.Diagnostics;
using Microsoft.Extensions.AI;
using ToolReasoner.Onnx.Decoding;
using ToolReasoner.Onnx.Tests.Tokenizing;
using ToolReasoner.Onnx.Writing;

namespace ToolReasoner.Onnx.Tests;

/// <summary>Many callers for a long time, who change their minds.</summary>
public sealed class StressTests
{
    private const int Callers = 24;
    private const int Phases = 6; // after each, everything has come to rest and the memory is looked at

    private static readonly TimeSpan s_whole =
        TimeSpan.FromSeconds(double.Parse(Environment.GetEnvironmentVariable("STRESS_SECONDS") ?? "300", System.Globalization.CultureInfo.InvariantCulture));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [Trait("Category", "Slow")]
    [InlineData(AttentionKind.GroupQuery)]
    public async Task Every_request_is_answered_or_cancelled_and_memory_stays_as_it_is(AttentionKind attention)
    {
        using var folder = new TemporaryFolder();
        Write(folder.Path, attention);
        using var client = new OnnxChatClient(LocalModel.Open(folder.Path, new LocalModelOptions { PrefixBytes = 2 << 20 }));
        var (counts, megabytes) = (new Counts(), new List<long>());
        for (var phase = 0; phase < Phases; phase++)
        {
            var end = Stopwatch.GetTimestamp() + (long)(s_whole.TotalSeconds / Phases * Stopwatch.Frequency);
            var seed = phase * Callers;
            await Task.WhenAll(Enumerable.Range(seed, Callers).Select(caller => Task.Run(() => CallAsync(client, new Random(caller), end, counts), Stop)))
                .WaitAsync((s_whole / Phases) + TimeSpan.FromMinutes(2), Stop); // a request that never ends
            GC.Collect();
            GC.WaitForPendingFinalizers();
            GC.Collect();
            using var self = Process.GetCurrentProcess();
            megabytes.Add(self.WorkingSet64 >> 20);
        }

        var said = $"{counts}; MiB after each phase: {string.Join(", ", megabytes)}";
        TestContext.Current.TestOutputHelper?.WriteLine(said);
        Assert.Equal(counts.Asked, counts.Answered + counts.Cancelled + counts.Left);
        Assert.True(counts.Answered > 0 && counts.Cancelled > 0 && counts.Left > 0, said);
        Assert.True(megabytes[^1] - megabytes[1] < 24, said); // the first phase fills pools and compiles
    }

    [Fact]
    [Trait("Category", "Slow")]
    public void Disposal_frees_the_weights_and_the_caches()
    {
        using var folder = new TemporaryFolder();
        var sizes = TinyModels.Sizes with { VocabularySize = 20_000, HiddenSize = 128, ContextLength = 4096, Window = null };
        ModelFolder.Write(
            DecoderWeights.Random(DecoderFamilies.All["llama"](sizes), 9), new WritingOptions { Attention = AttentionKind.GroupQuery }, folder.Path, [0]);
        var megabytes = new List<long>();
        for (var i = 0; i < 40; i++)
        {
            using var model = DecoderModel.Open(folder.Path); // 20 MB of weights
            using var sequence = model.Begin();
            sequence.Append(new int[1000], Stop);
            using var batch = model.BeginBatch(Stop)!;
            batch.Join(sequence);
            batch.Step([1], (_, _) => { }, Stop);
            using var self = Process.GetCurrentProcess();
            megabytes.Add(self.WorkingSet64 >> 20);
        }

        Assert.True(megabytes[^1] - megabytes[5] < 100, $"MiB with each model: {string.Join(", ", megabytes)}");
    }

    private static async Task CallAsync(OnnxChatClient client, Random random, long end, Counts counts)
    {
        while (Stopwatch.GetTimestamp() < end)
        {
            using var cancelled = CancellationTokenSource.CreateLinkedTokenSource(Stop);
            var (what, after) = (random.Next(4), random.Next(30));
            var prompt = new ChatMessage(ChatRole.User, new string((char)('a' + random.Next(3)), random.Next(1, 120)));
            var options = new ChatOptions { MaxOutputTokens = random.Next(1, 60), Temperature = random.Next(2), Seed = random.Next() };
            Interlocked.Increment(ref counts.Asked);
            try
            {
                var (seen, last) = (0, (ChatFinishReason?)null);
                await foreach (var update in client.GetStreamingResponseAsync([prompt], options, cancelled.Token))
                {
                    last = update.FinishReason;
                    if (++seen > after && what == 0)
                    {
                        await cancelled.CancelAsync();
                    }
                    else if (seen > after && what == 1)
                    {
                        break;
                    }
                }

                Interlocked.Increment(ref last is not null ? ref counts.Answered : ref counts.Left);
            }
            catch (OperationCanceledException) when (cancelled.IsCancellationRequested)
            {
                Interlocked.Increment(ref counts.Cancelled);
            }
        }
    }

    private static void Write(string folder, AttentionKind attention)
    {
        var sizes = TinyModels.Sizes with { VocabularySize = 303, ContextLength = 256, Window = null };
        ModelFolder.Write(DecoderWeights.Random(DecoderFamilies.All["smollm"](sizes), 9), new WritingOptions { Attention = attention }, folder, [300]);
        File.WriteAllText(Path.Combine(folder, "tokenizer.json"), ModelTokenizerTests.SmallFile());
        File.WriteAllText(Path.Combine(folder, "chat_template.jinja"), "{% for m in messages %}<{{ m.role }}>{{ m.content }}\n{% endfor %}");
    }

    private sealed class Counts
    {
        public int Asked;
        public int Answered;
        public int Cancelled;
        public int Left;

        public override string ToString() => $"{Asked} asked, {Answered} answered, {Cancelled} cancelled, {Left} left";
    }
}
