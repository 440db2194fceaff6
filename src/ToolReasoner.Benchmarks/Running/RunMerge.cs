using ToolReasoner.Benchmarks.Datasets;

namespace ToolReasoner.Benchmarks.Running;

/// <summary>Puts the shards of a run together.</summary>
public static class RunMerge
{
    /// <summary>Makes one run of several shards. The shards stay as they are.</summary>
    /// <param name="shards">Folders; at least one.</param>
    /// <param name="target">A folder in which there is no run yet.</param>
    /// <returns>The shards that are missing, as they are written; empty if the run is whole.</returns>
    /// <exception cref="BenchmarkException">They do not belong together, or one is there twice.</exception>
    public static IReadOnlyList<string> Write(IReadOnlyList<string> shards, string target)
    {
        ArgumentNullException.ThrowIfNull(shards);
        var parts = shards.Select(path => RunFolder.Read(path)).ToList();
        var count = CountOf(parts[0]);
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in parts)
        {
            if (CountOf(part) != count || RunFolder.Differences(Whole(part), Whole(parts[0])).Count > 0)
            {
                throw new BenchmarkException($"{part.Path} and {parts[0].Path} are no shards of one run: their settings differ in more "
                    + "than the shard. Compare their run.json.");
            }

            if (!seen.TryAdd(part.Manifest.Settings.Shard!, part.Path))
            {
                throw new BenchmarkException($"{part.Path} and {seen[part.Manifest.Settings.Shard!]} are both shard "
                    + $"{part.Manifest.Settings.Shard}. Name each shard once.");
            }
        }

        var missing = Enumerable.Range(0, count).Select(index => new Shard(index, count).ToString())
            .Where(shard => !seen.ContainsKey(shard)).ToList();
        using var merged = RunFolder.Open(target, parts[0].Manifest with { Settings = Whole(parts[0]) }, isResumed: false);
        foreach (var part in parts)
        {
            // Each shard's starts stay starts of their own, so that the time of work adds up.
            var sessions = merged.Results.Select(result => result.Session + 1).DefaultIfEmpty(0).Max();
            part.ForEachTrajectory((result, trajectory) => merged.Add(result with { Session = result.Session + sessions }, trajectory));
        }

        return missing;
    }

    private static int CountOf(RunFolder part) => part.Manifest.Settings.Shard is { } text && Shard.Parse(text) is { } shard ? shard.Count
        : throw new BenchmarkException($"{part.Path} is no shard: it is a whole run.");

    private static RunSettings Whole(RunFolder part) =>
        part.Manifest.Settings with { Shard = null, Problems = part.Manifest.Settings.Selected };
}
