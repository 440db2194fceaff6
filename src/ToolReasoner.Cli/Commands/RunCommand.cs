using System.CommandLine;
using ToolReasoner.Cli.Running;
using ToolReasoner.Cli.Screens;
using ToolReasoner.Sandbox;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Cli.Commands;

/// <summary><c>toolreasoner run</c>: programs in, what they did out.</summary>
internal static class RunCommand
{
    /// <summary>Lines to copy.</summary>
    public const string Examples =
        """
          toolreasoner run samples/primes.csx
          echo '1 + 1' | toolreasoner run -
          toolreasoner run sum.csx --stdin numbers.txt --wall 2s --memory 256MB
          toolreasoner run --batch programs --parallel 8 --json > results.jsonl
          toolreasoner run equations.csx --mathematics both

        """;

    /// <summary>Makes the command.</summary>
    public static Command Create(Screen screen)
    {
        var command = new Command("run", "Run C# programs in the sandbox and say what they did. The exit status is 0 whatever a program did.")
        {
            RunOptions.Files, RunOptions.Batch, RunOptions.Stdin, RunOptions.Wall, RunOptions.Cpu, RunOptions.Memory, RunOptions.Output,
            RunOptions.Threads, RunOptions.Jail, RunOptions.Parallel, RunOptions.NoPolicy, RunOptions.Mathematics, RunOptions.Json,
        };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed, screen, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, Screen screen, CancellationToken cancellationToken)
    {
        var programs = ProgramText.Find(parsed.GetValue(RunOptions.Files) ?? [], parsed.GetValue(RunOptions.Batch));
        var stdin = parsed.GetValue(RunOptions.Stdin);
        if (stdin == "-" && programs.Any(program => program.Name == "-"))
        {
            throw new WrongInputException("Standard input cannot be both the program (`-`) and what it reads (`--stdin -`). Put one of them into a file.");
        }

        var input = await InputText.OfOptionAsync(stdin, cancellationToken).ConfigureAwait(false);
        var limits = RunOptions.LimitsOf(parsed);
        var parallel = Math.Min(parsed.GetValue(RunOptions.Parallel) ?? Environment.ProcessorCount, programs.Count);
        var options = new SandboxOptions
        {
            Jail = parsed.GetValue(RunOptions.Jail) ?? JailChoice.Auto,
            Container = RunOptions.Container,
            Policy = !parsed.GetValue(RunOptions.NoPolicy),
            Parallelism = parallel,
            IdleRunners = programs.Count == 1 ? 0 : Math.Min(parallel + 1, 32),
        };
        var mathematics = parsed.GetValue(RunOptions.Mathematics) ?? MathematicsChoice.Symbolics;
        if (mathematics == MathematicsChoice.Both)
        {
            await RunUnderBothAsync(
                parsed, screen, programs, (options with { KeepCertificates = true }, options with { MathematicsFolder = AngouriMathFolder.Find() }),
                (source, sandbox, stop) => sandbox.RunAsync(new SandboxProgram(source) { StandardInput = input }, limits, stop), cancellationToken)
                .ConfigureAwait(false);
            return ExitStatus.Done;
        }

        options = mathematics == MathematicsChoice.AngouriMath ? options with { MathematicsFolder = AngouriMathFolder.Find() } : options;
        var sandbox = await JailedSandbox.StartAsync(options, cancellationToken).ConfigureAwait(false);
        await using (sandbox.ConfigureAwait(false))
        {
            async Task<FinishedRun> RunOneAsync(ProgramText program, CancellationToken stop)
            {
                var source = await program.ReadAsync(stop).ConfigureAwait(false);
                var run = await sandbox.RunAsync(new SandboxProgram(source) { StandardInput = input }, limits, stop).ConfigureAwait(false);
                return FinishedRun.Of(program.Name, source, run);
            }

            IRunWriter writer = parsed.GetValue(RunOptions.Json) ? new JsonRunWriter(screen) : new PlainRunWriter(screen, hasHeaders: programs.Count > 1);
            using var progress = new ProgressLine(screen, programs.Count, isWanted: parsed.GetValue(RunOptions.Batch) is not null);
            await foreach (var finished in InOrder.WorkAsync(programs, parallel, RunOneAsync, cancellationToken).ConfigureAwait(false))
            {
                progress.Hide();
                writer.Write(finished);
                progress.Step();
            }
        }

        return ExitStatus.Done;
    }

    private static async Task RunUnderBothAsync(
        ParseResult parsed, Screen screen, IReadOnlyList<ProgramText> programs, (SandboxOptions Symbolics, SandboxOptions AngouriMath) options,
        Func<string, ISandbox, CancellationToken, Task<SandboxRun>> runAsync, CancellationToken cancellationToken)
    {
        var symbolics = await JailedSandbox.StartAsync(options.Symbolics, cancellationToken).ConfigureAwait(false);
        await using var first = symbolics.ConfigureAwait(false);
        var angouriMath = await JailedSandbox.StartAsync(options.AngouriMath, cancellationToken).ConfigureAwait(false);
        await using var second = angouriMath.ConfigureAwait(false);
        var writer = new BothWriter(screen, parsed.GetValue(RunOptions.Json));
        using var progress = new ProgressLine(screen, programs.Count, isWanted: parsed.GetValue(RunOptions.Batch) is not null);
        await foreach (var both in InOrder.WorkAsync(programs, options.Symbolics.Parallelism, RunOneAsync, cancellationToken).ConfigureAwait(false))
        {
            progress.Hide();
            writer.Write(both);
            progress.Step();
        }

        async Task<BothRuns> RunOneAsync(ProgramText program, CancellationToken stop)
        {
            var source = await program.ReadAsync(stop).ConfigureAwait(false);
            var ours = await runAsync(source, symbolics, stop).ConfigureAwait(false);
            var theirs = await runAsync(source, angouriMath, stop).ConfigureAwait(false);
            return new BothRuns(
                FinishedRun.Of(program.Name, source, ours), FinishedRun.Of(program.Name, source, theirs), MathematicsComparison.Of(ours, theirs, stop));
        }
    }
}
