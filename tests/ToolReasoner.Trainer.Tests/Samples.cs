using ToolReasoner.Onnx.Writing;
using ToolReasoner.Trainer.Modeling;
using ToolReasoner.Trainer.Native;
using ToolReasoner.Trainer.Rows;
using ToolReasoner.Trainer.Tokenizing;
using ToolReasoner.Trainer.Training;
using TorchSharp;

namespace ToolReasoner.Trainer.Tests;

/// <summary>A small world to train in: a folder with a tokenizer and rows.</summary>
internal sealed class Samples : IDisposable
{
    public Samples()
    {
        Directory.CreateDirectory(Path);
        var counter = new PieceCounter(TokenizerFolder.DefaultMarks);
        foreach (var row in Rows(200))
        {
            counter.Add(row.Text);
        }

        TokenizerFolder.Write(
            Path, PairMerger.Learn(counter.Counts, 60, CancellationToken.None), TokenizerFolder.DefaultMarks, template: null);
    }

    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"trainer-{Guid.NewGuid():N}");

    /// <summary>Questions and programs; only the programs are learned.</summary>
    public static IEnumerable<TrainingRow> Rows(int count)
    {
        for (var i = 0; i < count; i++)
        {
            var question = $"<|user|>Ann has {i} pens and buys {i % 7}. How many?<|assistant|>";
            var lines = string.Concat(Enumerable.Range(0, i % 4).Select(line => $"    var x{line} = {i + line};\n"));
            var program = $"if (true)\n{{\n{lines}    Console.WriteLine({i} + {i % 7});\n}}<|end|>";
            yield return new TrainingRow($"{i}", question + program, [(question.Length, question.Length + program.Length)]);
        }
    }

    public PackedRows Packed(int count, int context = 128)
    {
        var encoder = new RowEncoder(Path);
        var encoded = Rows(count).Select(encoder.Encode).ToList();
        var starts = new List<int> { 0 };
        encoded.ForEach(row => starts.Add(starts[^1] + row.Tokens.Length));
        return new PackedRows(encoder.VocabularySize, context, "test",
            [.. encoded.SelectMany(row => row.Tokens)], [.. encoded.SelectMany(row => row.Learned)], [.. starts]);
    }

    public static Checkpoint Start(PackedRows rows, int seed = 1, int depth = 2)
    {
        NativeTorch.Load(new NativeTorchOptions(), _ => { });
        torch.set_num_threads(1); // beside other tests; more of them only wait for each other
        var shape = DecoderSize.Of(depth, rows.VocabularySize, rows.Context);
        var (matrices, norms) = new ParameterLayout(shape).Draw(seed);
        return new Checkpoint(shape, new RunPosition(), matrices, norms, null);
    }

    public static Decoder Decoder(Checkpoint checkpoint) =>
        new(new ParameterLayout(checkpoint.Shape), checkpoint.Matrices, checkpoint.Norms, torch.CPU);

    public static (List<SftProgress> Reports, Checkpoint End) Run(PackedRows rows, SftOptions options, Checkpoint start)
    {
        var (reports, end) = (new List<SftProgress>(), start);
        using var run = new SftRun(rows, heldOut: null, options, start, torch.CPU, TimeProvider.System);
        run.Run(reports.Add, checkpoint => end = checkpoint, TestContext.Current.CancellationToken);
        return (reports, end);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
