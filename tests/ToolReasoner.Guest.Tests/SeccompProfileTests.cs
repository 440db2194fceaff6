using System.Runtime.CompilerServices;
using System.Text.Json;
using ToolReasoner.Guest.Locking;

namespace ToolReasoner.Guest.Tests;

/// <summary>The profile around a container and the guest's own lock do not drift apart.</summary>
public sealed class SeccompProfileTests
{
    private static readonly string[] s_needed = ["clone", "tgkill", "sched_setaffinity", "prctl", "prlimit64", "ioctl", "fcntl"];
    private static readonly string[] s_refused = ["socket", "connect", "kill", "open", "creat", "mknodat", "memfd_create", "setns", "vfork", "fork"];
    private static readonly JsonElement s_profile = JsonDocument.Parse(File.ReadAllText(ProfileFile())).RootElement;

    [Fact]
    public void The_profile_allows_what_the_lock_allows()
    {
        Assert.Empty(SeccompFilter.Allowed.Except(Allowed()));
        Assert.Empty(s_needed.Except(Allowed()));
    }

    [Fact]
    public void What_the_lock_kills_for_is_not_in_the_profile() => Assert.Empty(SeccompFilter.Deadly.Intersect(Allowed()));

    [Fact]
    public void Whatever_is_not_named_is_refused()
    {
        Assert.Equal("SCMP_ACT_ERRNO", s_profile.GetProperty("defaultAction").GetString());
        Assert.Empty(s_refused.Intersect(Allowed()));
    }

    private static IReadOnlyList<string> Allowed() =>
    [
        .. s_profile.GetProperty("syscalls").EnumerateArray()
            .Where(rule => rule.GetProperty("action").GetString() == "SCMP_ACT_ALLOW")
            .SelectMany(rule => rule.GetProperty("names").EnumerateArray().Select(name => name.GetString()!)),
    ];

    private static string ProfileFile([CallerFilePath] string file = "") =>
        Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "sandbox", "seccomp.json");
}
