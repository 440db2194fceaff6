using System.Diagnostics;
using System.Numerics.Tensors;
using Spectre.Console;
using ToolReasoner.Onnx;
using ToolReasoner.Onnx.Decoding;
using ToolReasoner.Onnx.Writing;

namespace ToolReasoner.Bench;

/// <summary>
/// Tokens per second of local models: what callers get alone and together, against a loop that computes the whole text for each token, a
/// loop with a cache that writes one text at a time, and what the machine's memory and multipliers allow.
/// </summary>
internal static class OnnxBench
{
    private static readonly int s_threads = Environment.ProcessorCount;

    public static async Task RunAsync(BenchSize size)
    {
        var (most, rounds) = size == BenchSize.Quick ? (64, 1) : (256, 3);
        AnsiConsole.Profile.Width = Math.Max(AnsiConsole.Profile.Width, 200);
        string[] columns =
        [
            "model", "MB a step", "prompt", "a: no cache", "b: cache, one by one", "alone", "8", "16", "32", "bound, alone", "bound, 16",
            "alone / bound", "16 / b", "16 / bound",
        ];
        var table = new Table { Title = new($"Local models, tokens a second, {s_threads} threads unless it says another number") }
            .AddColumns(columns);
        foreach (var (name, shape, part) in new[] { ("1 M", OnnxModels.Tiny, 1), ("10 M", OnnxModels.Small, 4), ("100 M", OnnxModels.Large, 8) })
        {
            var tokens = most / part;
            var weights = DecoderWeights.Random(shape, 1);
            foreach (var precision in new[] { WeightPrecision.Float32, WeightPrecision.Int8, WeightPrecision.Int4 })
            {
                var options = new WritingOptions { Precision = precision, Attention = AttentionKind.GroupQuery };
                foreach (var threads in shape == OnnxModels.Large ? [s_threads] : new[] { 1, s_threads }.Distinct())
                {
                    var title = $"{name} {precision}{(threads == s_threads ? "" : $", {threads} thread")}";
                    var row = await RowAsync(weights, options, threads, tokens, rounds);
                    Console.Error.WriteLine($"{title}: {string.Join("; ", columns[1..].Zip(row, (column, cell) => $"{column} {cell}"))}");
                    table.AddRow([title, .. row]);
                }
            }
        }

        AnsiConsole.Write(table);
        await OnnxLossBench.RunAsync(most / 4);
    }

    private static async Task<string[]> RowAsync(DecoderWeights weights, WritingOptions options, int threads, int tokens, int rounds)
    {
        using var folder = new BenchFolder(weights, options);
        using var model = folder.Open(threads);
        int[] together = [1, 8, 16, 32];
        var rates = together.ToDictionary(count => count, _ => new List<double>());
        var (prompt, whole, cached) = (new List<double>(), new List<double>(), new List<double>());
        for (var round = -1; round < rounds; round++) // the first warms up
        {
            Add(round, prompt, Prompt(model.Decoder));
            Add(round, whole, NoCache(model.Decoder, tokens / 4));
            Add(round, cached, OneByOne(model.Decoder, tokens));
            foreach (var count in together)
            {
                Add(round, rates[count], await TogetherAsync(model, count, tokens));
            }
        }

        var bytes = OnnxModels.BytesOfStep(weights.Shape, options);
        var read = MachineBound.BytesPerSecond(bytes, threads) / bytes;
        var multiply = MachineBound.OperationsPerSecond(options.Precision, threads) / (2.0 * OnnxModels.Multiplied(weights.Shape));
        var (alone, sixteen) = (Math.Min(read, multiply), Math.Min(16 * read, multiply));
        return [$"{bytes / 1e6:0.0}", Text(prompt), Text(whole), Text(cached), .. together.Select(count => Text(rates[count])),
            $"{alone:0}", $"{sixteen:0}", $"{Middle(rates[1]) / alone:0.00}", $"{Middle(rates[16]) / Middle(cached):0.0}",
            $"{Middle(rates[16]) / sixteen:0.00}"];
    }

    private static void Add(int round, List<double> rates, double rate)
    {
        if (round >= 0)
        {
            rates.Add(rate);
        }
    }

    private static double Middle(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private static string Text(List<double> values) => $"{Middle(values):0}";

    public static int[] Random(DecoderModel model, int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => random.Next(model.Config.VocabularySize))];
    }

    private static double Prompt(DecoderModel model)
    {
        var prompt = Random(model, 256, 3);
        using var sequence = model.Begin();
        var start = Stopwatch.GetTimestamp();
        sequence.Append(prompt);
        return prompt.Length / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static double NoCache(DecoderModel model, int tokens)
    {
        var text = Random(model, 40, 1).ToList();
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < tokens; i++)
        {
            using var sequence = model.Begin();
            text.Add(TensorPrimitives.IndexOfMax(sequence.Append([.. text])));
        }

        return tokens / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static double OneByOne(DecoderModel model, int tokens)
    {
        var (written, time) = (0, TimeSpan.Zero);
        for (var text = 0; text < 3; text++)
        {
            using var sequence = model.Begin();
            var next = TensorPrimitives.IndexOfMax(sequence.Append(Random(model, 30 + (10 * text), text)));
            var start = Stopwatch.GetTimestamp();
            for (var i = 0; i < tokens; i++)
            {
                next = TensorPrimitives.IndexOfMax(sequence.Append([next]));
            }

            (written, time) = (written + tokens, time + Stopwatch.GetElapsedTime(start));
        }

        return written / time.TotalSeconds;
    }

    /// <summary>While all of the texts are being written, from when the last began to when the first ended.</summary>
    public static async Task<double> TogetherAsync(LocalModel model, int count, int tokens)
    {
        var sampling = new TokenSampling { MaxTokens = tokens + count };
        var times = await Task.WhenAll(Enumerable.Range(0, count).Select(i => Task.Run(async () =>
        {
            var at = new List<long>();
            await foreach (var step in model.WriteAsync(Random(model.Decoder, 20 + (i * 7 % 41), i), sampling))
            {
                at.Add(Stopwatch.GetTimestamp());
            }

            return at;
        })));
        var (from, to) = (times.Max(at => at[0]), times.Min(at => at[^1]));
        return times.Sum(at => at.Count(time => time > from && time <= to)) / Stopwatch.GetElapsedTime(from, to).TotalSeconds;
    }
}
