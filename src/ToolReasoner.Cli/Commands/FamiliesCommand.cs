using System.CommandLine;
using ToolReasoner.Cli.Screens;
using ToolReasoner.Sandbox;
using ToolReasoner.Training.Curriculum;

namespace ToolReasoner.Cli.Commands;

/// <summary><c>toolreasoner data families</c>: the kinds of problems, shown and checked.</summary>
internal static class FamiliesCommand
{
    /// <summary>Lines to copy.</summary>
    public const string Examples =
        """
          toolreasoner data families
          toolreasoner data families sum-of-multiples --show 3
          toolreasoner data families --check 5

        """;

    private static readonly Argument<string[]> s_names = new("NAME") { Description = "Families; all if none is named.", Arity = ArgumentArity.ZeroOrMore };

    private static readonly Option<int> s_check = new("--check")
    {
        HelpName = "DRAWS", Description = "Run every program of every family on so many draws, and say what is wrong.",
    };

    private static readonly Option<int> s_show = new("--show") { HelpName = "N", Description = "Show so many problems of each family." };

    private static readonly Option<long> s_seed = new("--seed") { Description = "From which all chance comes. Default 0." };

    /// <summary>Makes the command.</summary>
    public static Command Create(Screen screen)
    {
        var command = new Command("families", "List the families of problems, show some of their problems, run all of their programs.") { s_names, s_check, s_show, s_seed };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed, screen, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(ParseResult parsed, Screen screen, CancellationToken cancellationToken)
    {
        var families = Named(parsed.GetValue(s_names) ?? []);
        var (draws, show, seed) = (parsed.GetValue(s_check), parsed.GetValue(s_show), parsed.GetValue(s_seed));
        if (draws > 0)
        {
            return await CheckAsync(families, draws, seed, screen, cancellationToken).ConfigureAwait(false);
        }

        foreach (var family in families)
        {
            var sizes = $"{family.Statements.Count} statements, {family.Methods.Count} methods, {family.Mistakes.Count} mistakes";
            screen.Output.Write($"{family.Name,-44} {family.Subject,-24} {sizes}{(family.IsHeldOut ? ", held out" : "")}\n");
            for (var number = 0; number < show; number++)
            {
                var problem = DrawnProblem.Of(family, family.IsHeldOut ? Part.NewFamily : Part.Training, seed, number);
                screen.Output.Write($"  {problem.Statement}\n  = {problem.Answer}\n");
            }
        }

        return ExitStatus.Done;
    }

    private static async Task<int> CheckAsync(IReadOnlyList<Family> families, int draws, long seed, Screen screen, CancellationToken cancellationToken)
    {
        var options = new SandboxOptions { Reuse = RunnerReuse.PerProblem, CacheBytes = 0 };
        var sandbox = await JailedSandbox.StartAsync(options, cancellationToken).ConfigureAwait(false);
        await using var disposal = sandbox.ConfigureAwait(false);
        var faulty = 0;
        await Parallel.ForEachAsync(families, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = cancellationToken }, async (family, stop) =>
        {
            var shared = sandbox.OpenProblem();
            await using var end = shared.ConfigureAwait(false);
            var faults = await new FamilyCheck(shared).FaultsAsync(family, draws, seed, stop).ConfigureAwait(false);
            lock (families)
            {
                faulty += faults.Count > 0 ? 1 : 0;
                screen.Output.Write(string.Concat(faults.Select(fault => $"{family.Name}: {fault}\n")));
                screen.Output.Flush();
            }
        }).ConfigureAwait(false);
        screen.Output.Write($"{families.Count - faulty} of {families.Count} families are right in all of {draws} draws\n");
        return faulty == 0 ? ExitStatus.Done : ExitStatus.WrongInput;
    }

    internal static IReadOnlyList<Family> Named(IReadOnlyList<string> names) => names.Count == 0 ? Catalog.Families
        : [.. names.Select(name => Catalog.Families.FirstOrDefault(family => family.Name == name)
            ?? throw new WrongInputException($"There is no family {name}; `toolreasoner data families` lists them."))];
}
