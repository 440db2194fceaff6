using System.CommandLine;
using ToolReasoner.Trainer.Modeling;
using ToolReasoner.Trainer.Rows;
using ToolReasoner.Trainer.Tokenizing;
using ToolReasoner.Trainer.Training;
using TorchSharp;

namespace ToolReasoner.Trainer.Commands;

/// <summary><c>sft</c>: trains a model on rows.</summary>
internal static class SftCommand
{
    public const string Examples =
        """
          toolreasoner-trainer sft --rows rows.jsonl.gz --tokenizer tokenizer --out runs/small --depth 6 --minutes 180
          toolreasoner-trainer sft --rows rows.jsonl.gz --tokenizer tokenizer --out runs/small --depth 6 --minutes 180 --resume
          toolreasoner-trainer sft --packed rows.bin --validation-packed held.bin --tokenizer tokenizer --out runs/large --depth 10 \
            --epochs 4 --device cuda --libtorch .../site-packages/torch/lib --native libLibTorchSharp.so
          toolreasoner-trainer sft --rows self.jsonl.gz --tokenizer tokenizer --init runs/small --out runs/phase2 --epochs 2 --lr 3e-4

        """;

    private static readonly Option<string[]> s_rows = SharedOptions.Rows("What to learn.", isRequired: false);

    private static readonly Option<string?> s_packed = new("--packed")
    {
        HelpName = "FILE", Description = "Instead of --rows: what `pack` wrote.",
    };

    private static readonly Option<string[]> s_validation = new("--validation")
    {
        HelpName = "FILE", AllowMultipleArgumentsPerToken = true, Description = "Held-out rows to measure the loss on.",
    };

    private static readonly Option<string?> s_validationPacked = new("--validation-packed")
    {
        HelpName = "FILE", Description = "The same, packed.",
    };

    private static readonly Option<string?> s_tokenizer = SharedOptions.Tokenizer("The folder with tokenizer.json; goes with the run.");
    private static readonly Option<string> s_out = SharedOptions.Out("The run's folder: checkpoint.bin, loss.csv, loss.png, the tokenizer.");

    private static readonly Option<string?> s_init = new("--init")
    {
        HelpName = "PATH", Description = "Start from these weights, with a new optimizer.",
    };

    private static readonly Option<bool> s_resume = new("--resume")
    {
        Description = "Go on where the run in --out stopped, exactly; start it where there is none.",
    };

    private static readonly Option<int> s_depth = new("--depth")
    {
        HelpName = "LAYERS", DefaultValueFactory = _ => 8,
        Description = "The size: 6 has about 6.5 M parameters, 8 about 14.5 M, 10 about 21.7 M (4,096 tokens).",
    };

    private static readonly Option<int> s_context = SharedOptions.Context();
    private static readonly Option<int?> s_batch = Number("--batch-tokens", "TOKENS", "Tokens of a step. Default 16384, on CUDA 65536.");

    private static readonly Option<int?> s_part = Number(
        "--micro-batch", "TOKENS", "Tokens computed at once, padding included; bounds memory. Default 2048, on CUDA 32768.");

    private static readonly Option<int?> s_steps = Number("--steps", "N", "Length of the run in steps.");
    private static readonly Option<double?> s_epochs = new("--epochs") { HelpName = "N", Description = "Length of the run in times each row is seen." };
    private static readonly Option<double?> s_minutes = new("--minutes") { HelpName = "T", Description = "Length of the run in minutes." };
    private static readonly Option<int?> s_stop = Number("--stop-at", "STEP", "Stop after this step as an interrupted run does.");
    private static readonly Option<double> s_rate = new("--lr") { DefaultValueFactory = _ => 1e-3, Description = "Greatest learning rate." };
    private static readonly Option<int> s_warmup = new("--warmup") { DefaultValueFactory = _ => 100, Description = "Steps until it is reached." };
    private static readonly Option<int> s_seed = new("--seed") { DefaultValueFactory = _ => 1, Description = "Of weights and order." };
    private static readonly Option<int?> s_threads = Number("--threads", "N", "Threads on the CPU. Default libtorch's choice.");
    private static readonly Option<double> s_save = new("--save-every")
    {
        HelpName = "MINUTES", DefaultValueFactory = _ => 10, Description = "Time between checkpoints.",
    };

    private static readonly Option<int?> s_report = Number("--report-every", "STEPS", "Steps between lines. Default 1, on CUDA 20.");
    private static readonly Option<int> s_look = new("--validate-every")
    {
        HelpName = "STEPS", DefaultValueFactory = _ => 200, Description = "Steps between looks at held-out rows.",
    };

    private static readonly Option<string> s_device = SharedOptions.Device();
    private static readonly Option<string?> s_libtorch = SharedOptions.Libtorch();
    private static readonly Option<string?> s_native = SharedOptions.Native();

    public static Command Create()
    {
        var command = new Command("sft", "Train a decoder on rows, on their learned spans.")
        {
            s_rows, s_packed, s_validation, s_validationPacked, s_tokenizer, s_out, s_init, s_resume, s_depth, s_context, s_batch, s_part,
            s_steps, s_epochs, s_minutes, s_stop, s_rate, s_warmup, s_seed, s_threads, s_save, s_report, s_look, s_device, s_libtorch,
            s_native,
        };
        command.SetAction((parsed, cancellationToken) => Task.FromResult(Train(parsed, cancellationToken)));
        return command;
    }

    private static int Train(ParseResult parsed, CancellationToken cancellationToken)
    {
        var (folder, tokenizer) = (parsed.GetValue(s_out)!, parsed.GetValue(s_tokenizer));
        var rows = Rows(parsed, s_rows, s_packed, tokenizer, folder, cancellationToken)
            ?? throw new WrongInputException("Name rows with --rows and --tokenizer, or packed ones with --packed.");
        var heldOut = Rows(parsed, s_validation, s_validationPacked, tokenizer, folder, cancellationToken);
        var device = SharedOptions.Open(parsed.GetValue(s_device)!, parsed.GetValue(s_libtorch), parsed.GetValue(s_native));
        if (parsed.GetValue(s_threads) is { } threads)
        {
            torch.set_num_threads(threads);
        }

        var isCuda = device.type == DeviceType.CUDA;
        var options = new SftOptions
        {
            BatchTokens = parsed.GetValue(s_batch) ?? (isCuda ? 65_536 : 16_384),
            PartTokens = parsed.GetValue(s_part) ?? (isCuda ? 32_768 : 2_048),
            Rate = parsed.GetValue(s_rate), WarmupSteps = parsed.GetValue(s_warmup), Seed = parsed.GetValue(s_seed),
            Steps = parsed.GetValue(s_steps), Epochs = parsed.GetValue(s_epochs), StopAt = parsed.GetValue(s_stop),
            Time = parsed.GetValue(s_minutes) is { } minutes ? TimeSpan.FromMinutes(minutes) : null,
            SaveEvery = TimeSpan.FromMinutes(parsed.GetValue(s_save)), ReportEvery = parsed.GetValue(s_report) ?? (isCuda ? 20 : 1),
            ValidateEvery = parsed.GetValue(s_look),
        };
        var start = Start(parsed, options, rows, folder);
        Console.WriteLine(DecoderSize.Describe(start.Shape));
        if (tokenizer is not null)
        {
            TokenizerFolder.Copy(tokenizer, folder);
        }

        var (curve, path) = (new LossCurve(folder, start.Position.Steps), Path.Combine(folder, Checkpoint.FileName));
        using var run = new SftRun(rows, heldOut, options, start, device, TimeProvider.System);
        run.Run(
            progress =>
            {
                Console.WriteLine(progress.Describe());
                curve.Add(progress);
            },
            checkpoint => checkpoint.Write(path),
            cancellationToken);
        Console.WriteLine(curve.Draw() ? $"{path}; losses in loss.csv and loss.png" : $"{path}; losses in loss.csv (no drawing library here)");
        return cancellationToken.IsCancellationRequested ? 130 : 0;
    }

    private static Checkpoint Start(ParseResult parsed, SftOptions options, PackedRows rows, string folder)
    {
        if (parsed.GetValue(s_resume) && File.Exists(Path.Combine(folder, Checkpoint.FileName)))
        {
            var stopped = Checkpoint.Read(folder);
            var (known, wanted) = (stopped.Position, (rows.Key, options.Seed, options.BatchTokens, options.PartTokens));
            if (stopped.Moments is null || (known.DataKey, known.Seed, known.BatchTokens, known.PartTokens) != wanted)
            {
                throw new WrongInputException(
                    $"The run in {folder} had other rows, another seed or other batches: go on with the same, or start anew with --init.");
            }

            return stopped;
        }

        if (parsed.GetValue(s_init) is { } path)
        {
            var known = Checkpoint.Read(path);
            return known.Shape.VocabularySize >= rows.VocabularySize && known.Shape.ContextLength >= rows.Context
                ? known with { Position = new RunPosition(), Moments = null }
                : throw new WrongInputException($"{path} is for {known.Shape.VocabularySize} tokens and a context of "
                    + $"{known.Shape.ContextLength}; the rows have {rows.VocabularySize} and {rows.Context}.");
        }

        var shape = DecoderSize.Of(parsed.GetValue(s_depth), rows.VocabularySize, rows.Context);
        var (matrices, norms) = new ParameterLayout(shape).Draw(options.Seed);
        return new Checkpoint(shape, new RunPosition(), matrices, norms, null);
    }

    private static PackedRows? Rows(ParseResult parsed, Option<string[]> files, Option<string?> packed, string? tokenizer, string folder,
        CancellationToken cancellationToken)
    {
        if (parsed.GetValue(packed) is { } file)
        {
            return PackedRows.Read(file);
        }

        if (parsed.GetValue(files) is not { Length: > 0 } paths)
        {
            return null;
        }

        var packing = RowPacker.Pack(
            paths, tokenizer ?? throw new WrongInputException("Name the tokenizer's folder with --tokenizer."),
            parsed.GetValue(s_context), Path.Combine(folder, "cache"), cancellationToken);
        Console.WriteLine(packing.Describe());
        return packing.Rows;
    }

    private static Option<int?> Number(string name, string unit, string description) =>
        new(name) { HelpName = unit, Description = description };
}
