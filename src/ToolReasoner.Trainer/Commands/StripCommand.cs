using System.CommandLine;
using ToolReasoner.Trainer.Training;

namespace ToolReasoner.Trainer.Commands;

/// <summary><c>strip</c>: a checkpoint's weights alone, in 16 bits: a sixth of its size.</summary>
internal static class StripCommand
{
    public const string Examples =
        """
          toolreasoner-trainer strip --checkpoint runs/large --out weights.bin

        """;

    private static readonly Option<string> s_checkpoint = SharedOptions.Checkpoint();
    private static readonly Option<string> s_out = SharedOptions.Out("The file to write; export, loss and --init read it.");

    public static Command Create()
    {
        var command = new Command("strip", "Keep a checkpoint's weights alone, in 16 bits. Such a file cannot be resumed.")
        {
            s_checkpoint, s_out,
        };
        command.SetAction((parsed, _) =>
        {
            var path = parsed.GetValue(s_out)!;
            (Checkpoint.Read(parsed.GetValue(s_checkpoint)!) with { Moments = null }).Write(path, halve: true);
            Console.WriteLine(FormattableString.Invariant($"{path}: {new FileInfo(path).Length} bytes"));
            return Task.FromResult(0);
        });
        return command;
    }
}
