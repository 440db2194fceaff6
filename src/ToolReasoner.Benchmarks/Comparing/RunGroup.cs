using ToolReasoner.Benchmarks.Metrics;
using ToolReasoner.Benchmarks.Running;

namespace ToolReasoner.Benchmarks.Comparing;

/// <summary>Runs of one thing: the same in everything but the seed, so that their samples count together.</summary>
/// <param name="Name">The model and the recipe, and what else tells it from the other groups.</param>
/// <param name="Runs">At least one.</param>
/// <param name="Problems">Their results, by problem.</param>
public sealed record RunGroup(string Name, IReadOnlyList<RunFolder> Runs, IReadOnlyDictionary<string, ProblemResults> Problems)
{
    /// <summary>Groups runs, in the order in which they are named.</summary>
    /// <exception cref="BenchmarkException">Two runs of one thing have the same seed.</exception>
    public static IReadOnlyList<RunGroup> Of(IReadOnlyList<RunFolder> runs)
    {
        ArgumentNullException.ThrowIfNull(runs);
        var groups = new List<List<RunFolder>>();
        foreach (var run in runs)
        {
            var home = groups.Find(group => RunFolder.Differences(Seedless(group[0]), Seedless(run)).Count == 0);
            if (home is null)
            {
                groups.Add([run]);
                continue;
            }

            if (home.Find(other => other.Manifest.Settings.Seed == run.Manifest.Settings.Seed) is { } twin)
            {
                throw new BenchmarkException($"{run.Path} and {twin.Path} are the same run: all settings and the seed are equal. Name one "
                    + "of them, or runs of different seeds; shards are put together by `toolreasoner merge`.");
            }

            home.Add(run);
        }

        return [.. groups.Select(group => new RunGroup(NameOf(group[0], groups), group, ResultsOf(group)))];
    }

    // Which problems were asked for makes no difference to what a problem's result means.
    private static RunSettings Seedless(RunFolder run) => run.Manifest.Settings with
    {
        Seed = 0, Notes = [], Limit = null, Subjects = [], Levels = [], Shard = null, Problems = 0, DataFile = "", DataSha256 = "",
        DataProblems = 0, Selected = 0, Samples = 0, Benchmark = "",
    };

    private static Dictionary<string, ProblemResults> ResultsOf(List<RunFolder> group)
    {
        // Samples are numbered anew, so that those of several runs stay apart.
        var results = group.SelectMany((run, at) => run.Results.Select(result => result with { Sample = (at * 1000) + result.Sample }));
        return ProblemResults.Of(results).ToDictionary(problem => problem.Id, StringComparer.Ordinal);
    }

    private static string NameOf(RunFolder run, List<List<RunFolder>> groups)
    {
        var settings = run.Manifest.Settings;
        var name = $"{settings.Model}, {settings.Recipe}";
        var twins = groups.Where(group => $"{group[0].Manifest.Settings.Model}, {group[0].Manifest.Settings.Recipe}" == name
            && group[0] != run).ToList();
        var different = twins.SelectMany(twin => RunFolder.Differences(Seedless(run), Seedless(twin[0]))).DistinctBy(one => one.Name)
            .Select(one => $"{one.Name} {one.There}");
        return string.Join(", ", different.Prepend(name));
    }
}
