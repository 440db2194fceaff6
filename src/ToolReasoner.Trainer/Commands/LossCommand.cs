using System.CommandLine;
using ToolReasoner.Trainer.Modeling;
using ToolReasoner.Trainer.Rows;
using ToolReasoner.Trainer.Training;

namespace ToolReasoner.Trainer.Commands;

/// <summary><c>loss</c>: what a checkpoint does not know yet.</summary>
internal static class LossCommand
{
    public const string Examples =
        """
          toolreasoner-trainer loss --checkpoint runs/small --rows held-out.jsonl.gz

        """;

    private static readonly Option<string> s_checkpoint = SharedOptions.Checkpoint();
    private static readonly Option<string?> s_tokenizer = SharedOptions.Tokenizer("The tokenizer's folder. Default that of the checkpoint.");
    private static readonly Option<string[]> s_rows = SharedOptions.Rows("What to measure on.");
    private static readonly Option<string> s_device = SharedOptions.Device();
    private static readonly Option<string?> s_libtorch = SharedOptions.Libtorch();
    private static readonly Option<string?> s_native = SharedOptions.Native();

    public static Command Create()
    {
        var command = new Command("loss", "Measure a checkpoint's loss on the learned tokens of rows, in nats.")
        {
            s_checkpoint, s_tokenizer, s_rows, s_device, s_libtorch, s_native,
        };
        command.SetAction((parsed, cancellationToken) =>
        {
            var source = parsed.GetValue(s_checkpoint)!;
            var tokenizer = parsed.GetValue(s_tokenizer)
                ?? (Directory.Exists(source) ? source : Path.GetDirectoryName(Path.GetFullPath(source))!);
            var checkpoint = Checkpoint.Read(source);
            var packing = RowPacker.Pack(parsed.GetValue(s_rows)!, tokenizer, checkpoint.Shape.ContextLength, null, cancellationToken);
            var device = SharedOptions.Open(parsed.GetValue(s_device)!, parsed.GetValue(s_libtorch), parsed.GetValue(s_native));
            using var decoder = new Decoder(new ParameterLayout(checkpoint.Shape), checkpoint.Matrices, checkpoint.Norms, device);
            var loss = LossMeter.Loss(decoder, packing.Rows, 4096, cancellationToken: cancellationToken);
            Console.WriteLine(FormattableString.Invariant($"{packing.Describe()}; loss {loss:F5}"));
            return Task.FromResult(0);
        });
        return command;
    }
}
