using System.Reflection;

namespace ToolReasoner.Cli.Tests;

/// <summary>Where the build put things.</summary>
internal static class Built
{
    public static string Command => Find("Command");

    public static string FakeGenAi => Find("FakeGenAi");

    public static string FakeAngouriMath => Find("FakeAngouriMath");

    public static string Readme => Find("Readme");

    public static string Golden => Find("Golden");

    public static string Samples => Find("Samples");

    private static string Find(string key) => Path.GetFullPath(typeof(Built).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(one => one.Key == key).Value!.Replace('\\', '/'));
}
