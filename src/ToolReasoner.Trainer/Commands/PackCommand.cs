using System.CommandLine;
using ToolReasoner.Trainer.Rows;

namespace ToolReasoner.Trainer.Commands;

/// <summary><c>pack</c>: rows as tokens, in one small file that travels.</summary>
internal static class PackCommand
{
    public const string Examples =
        """
          toolreasoner-trainer pack --rows rows.jsonl.gz --tokenizer tokenizer --context 1024 --out rows.bin
          toolreasoner-trainer sft --packed rows.bin --tokenizer tokenizer --out runs/first --minutes 30

        """;

    private static readonly Option<string[]> s_rows = SharedOptions.Rows("What to pack.");
    private static readonly Option<string?> s_tokenizer = SharedOptions.Tokenizer("The folder with tokenizer.json.");
    private static readonly Option<int> s_context = SharedOptions.Context();
    private static readonly Option<string> s_out = SharedOptions.Out("The file to write.");

    public static Command Create()
    {
        var command = new Command("pack", "Encode rows once, for `sft --packed`.") { s_rows, s_tokenizer, s_context, s_out };
        command.SetAction((parsed, cancellationToken) =>
        {
            var tokenizer = parsed.GetValue(s_tokenizer) ?? throw new WrongInputException("Name the tokenizer's folder with --tokenizer.");
            var packing = RowPacker.Pack(parsed.GetValue(s_rows)!, tokenizer, parsed.GetValue(s_context), null, cancellationToken);
            var path = parsed.GetValue(s_out)!;
            packing.Rows.Write(path);
            Console.WriteLine(FormattableString.Invariant($"{packing.Describe()}; {new FileInfo(path).Length} bytes"));
            return Task.FromResult(0);
        });
        return command;
    }
}
