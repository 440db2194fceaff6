using System.Runtime.CompilerServices;

namespace ToolReasoner.Benchmarks.Tests;

/// <summary>Published data files, which are never part of the project. A test that needs one is skipped where it is not there.</summary>
internal static class DataFiles
{
    /// <summary>The path of a file beside the project.</summary>
    public static string Find(string name)
    {
        var root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", ".."));
        var path = Path.Combine(root, "..", "shared", "data", name);
        Assert.SkipUnless(File.Exists(path), $"{name} is not in ../shared/data.");
        return path;
    }

    /// <summary>A folder of the project.</summary>
    public static string Source(string folder) => Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", folder);

    private static string Here([CallerFilePath] string file = "") => file;
}
