using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace ToolReasoner.Tests.Answers.Finding;

/// <summary>The datasets beside the checkout; without them a test is skipped.</summary>
internal static class SharedData
{
    public static IEnumerable<JsonElement> Records(string name)
    {
        var path = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", "..", "..", "..", "..", "shared", "data", name));
        Assert.SkipUnless(File.Exists(path), $"{path} is not there.");
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            using var record = JsonDocument.Parse(line);
            yield return record.RootElement.Clone();
        }
    }

    private static string Here([CallerFilePath] string file = "") => file;
}
