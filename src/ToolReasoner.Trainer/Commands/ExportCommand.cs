using System.CommandLine;
using ToolReasoner.Onnx.Writing;
using ToolReasoner.Trainer.Exporting;
using ToolReasoner.Trainer.Modeling;
using ToolReasoner.Trainer.Rows;
using ToolReasoner.Trainer.Training;

namespace ToolReasoner.Trainer.Commands;

/// <summary><c>export</c>: a checkpoint as an ONNX folder, compared with the trainer on some rows.</summary>
internal static class ExportCommand
{
    public const string Examples =
        """
          toolreasoner-trainer export --checkpoint runs/small --precision int8 --rows held-out.jsonl.gz --out models/small
          toolreasoner solve "What is 2 + 2?" --model onnx:models/small

        """;

    private static readonly Option<string> s_checkpoint = SharedOptions.Checkpoint();
    private static readonly Option<string?> s_tokenizer = SharedOptions.Tokenizer("The tokenizer's folder. Default that of the checkpoint.");
    private static readonly Option<string> s_out = SharedOptions.Out("The folder to write.");
    private static readonly Option<string[]> s_rows = SharedOptions.Rows("Compare on these.", isRequired: false);

    private static readonly Option<int> s_compare = new("--compare")
    {
        HelpName = "ROWS", DefaultValueFactory = _ => 32, Description = "So many rows, from the front.",
    };

    private static readonly Option<string> s_precision = new("--precision")
    {
        HelpName = "fp32|fp16|int8", DefaultValueFactory = _ => "int8", Description = "How weights are stored.",
    };

    private static readonly Option<string?> s_libtorch = SharedOptions.Libtorch();
    private static readonly Option<string?> s_native = SharedOptions.Native();

    public static Command Create()
    {
        var command = new Command("export", "Write a checkpoint as an ONNX folder; with --rows, say what it lost.")
        {
            s_checkpoint, s_tokenizer, s_precision, s_out, s_rows, s_compare, s_libtorch, s_native,
        };
        command.SetAction((parsed, cancellationToken) => Task.FromResult(Export(parsed, cancellationToken)));
        return command;
    }

    private static int Export(ParseResult parsed, CancellationToken cancellationToken)
    {
        var (source, folder) = (parsed.GetValue(s_checkpoint)!, parsed.GetValue(s_out)!);
        var precision = parsed.GetValue(s_precision) switch
        {
            "fp32" => WeightPrecision.Float32,
            "fp16" => WeightPrecision.Float16,
            "int8" => WeightPrecision.Int8,
            var other => throw new WrongInputException($"--precision is fp32, fp16 or int8, not {other}."),
        };
        var tokenizer = parsed.GetValue(s_tokenizer)
            ?? (Directory.Exists(source) ? source : Path.GetDirectoryName(Path.GetFullPath(source))!);
        var checkpoint = Checkpoint.Read(source);
        var layout = new ParameterLayout(checkpoint.Shape);
        var bytes = ModelExport.Write(layout.ToWeights(checkpoint.Matrices, checkpoint.Norms), tokenizer, precision, folder);
        Console.WriteLine(FormattableString.Invariant($"{DecoderSize.Describe(checkpoint.Shape)}; {bytes / 1e6:F1} MB in {folder}"));
        if (parsed.GetValue(s_rows) is { Length: > 0 } rows)
        {
            var device = SharedOptions.Open("cpu", parsed.GetValue(s_libtorch), parsed.GetValue(s_native));
            using var decoder = new Decoder(layout, checkpoint.Matrices, checkpoint.Norms, device);
            var packing = RowPacker.Pack(rows, tokenizer, checkpoint.Shape.ContextLength, null, cancellationToken);
            Console.WriteLine(ExportCheck.Run(decoder, folder, packing.Rows, parsed.GetValue(s_compare), cancellationToken).Describe());
        }

        return 0;
    }
}
