namespace ToolReasoner.Benchmarks.Tests;

/// <summary>Benchmark files beside the repository, which are no part of it.</summary>
internal static class SharedData
{
    /// <summary>The path of one; the test is skipped where it is not there.</summary>
    public static string Find(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "shared", "data", name);
            if (File.Exists(path))
            {
                return path;
            }
        }

        Assert.Skip($"There is no shared/data/{name} beside the repository.");
        return "";
    }
}
