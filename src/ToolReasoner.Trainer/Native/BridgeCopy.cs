using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace ToolReasoner.Trainer.Native;

/// <summary>
/// TorchSharp's native library as this system can load it. Where the C++ library is older than the one it was linked with (Debian 12), a
/// copy is made once that no longer asks for the newer version; elsewhere the file is taken as it is.
/// </summary>
internal static class BridgeCopy
{
    private const string Version = "GLIBCXX_3.4.32";

    /// <summary>The file to load.</summary>
    /// <param name="original">The package's file, which is never changed.</param>
    /// <param name="log">Told in one line when a copy is made.</param>
    public static string For(string original, Action<string> log) =>
        SystemHas(Version) ? original : Prepare(original, CacheFolder(), log);

    /// <summary>Makes the copy, or finds that of an earlier run.</summary>
    public static string Prepare(string original, string cacheFolder, Action<string> log)
    {
        var bytes = File.ReadAllBytes(original);
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..16];
        var copy = Path.Combine(cacheFolder, hash, Path.GetFileName(original));
        if (File.Exists(copy))
        {
            return copy;
        }

        if (VersionNeed.Weaken(bytes, Version) is not { } symbols)
        {
            return original;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
        var unfinished = $"{copy}.{Environment.ProcessId}";
        File.WriteAllBytes(unfinished, bytes);
        File.Move(unfinished, copy, overwrite: true);
        log($"This system's libstdc++ has no {Version}, which {Path.GetFileName(original)} asks for; prepared {copy}, "
            + $"which does not ask for it (unused: {string.Join(", ", symbols)}).");
        return copy;
    }

    private static bool SystemHas(string version)
    {
        // The loader's own search; the file is then found among those mapped into this process.
        if (!NativeLibrary.TryLoad("libstdc++.so.6", out _))
        {
            return false;
        }

        var path = File.ReadLines("/proc/self/maps")
            .Select(line => line.IndexOf('/', StringComparison.Ordinal) is >= 0 and var at ? line[at..] : "")
            .FirstOrDefault(file => file.Contains("/libstdc++.so.6", StringComparison.Ordinal));
        return path is not null && File.ReadAllBytes(path).AsSpan().IndexOf(System.Text.Encoding.ASCII.GetBytes(version + '\0')) >= 0;
    }

    private static string CacheFolder()
    {
        var cache = Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } set ? set
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache");
        return Path.Combine(cache, "toolreasoner", "native");
    }
}
