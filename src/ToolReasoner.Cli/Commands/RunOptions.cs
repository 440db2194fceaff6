using System.CommandLine;
using ToolReasoner.Cli.Running;
using ToolReasoner.Sandbox;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Cli.Commands;

/// <summary>What can be said to <c>toolreasoner run</c>.</summary>
internal static class RunOptions
{
    private static readonly SandboxLimits s_default = new();

    public static readonly Argument<string[]> Files = new("FILE")
    {
        Arity = ArgumentArity.ZeroOrMore,
        Description = "Programs to run: a script, a whole program, or a reply with fenced blocks. `-` reads one from standard input.",
    };

    public static readonly Option<string?> Batch = new("--batch") { HelpName = "FOLDER", Description = "Run every *.csx file of a folder." };

    public static readonly Option<TimeSpan?> Wall = new("--wall")
    {
        HelpName = "TIME",
        Description = "Longest time for a program, compilation included: 10s, 500ms, 2m. Default 10s.",
        CustomParser = Quantities.Duration(TimeSpan.FromMilliseconds(10), TimeSpan.FromHours(1)),
    };

    public static readonly Option<TimeSpan?> Cpu = new("--cpu")
    {
        HelpName = "TIME",
        Description = "Most processor time, all threads together. Default 60s.",
        CustomParser = Quantities.Duration(TimeSpan.FromMilliseconds(10), TimeSpan.FromDays(1)),
    };

    public static readonly Option<long?> Memory = new("--memory")
    {
        HelpName = "SIZE",
        Description = "Most memory, the runtime's 30 MB included: 512MB, 1GB. Default 512MB; at least 64MB.",
        CustomParser = Quantities.Size(64L << 20),
    };

    public static readonly Option<int?> Output = new("--output")
    {
        HelpName = "CHARS",
        Description = "Most characters on standard output, and on standard error. Default 16000.",
        CustomParser = Quantities.Count(1, int.MaxValue, 16_000),
    };

    public static readonly Option<int?> Threads = new("--threads")
    {
        HelpName = "COUNT",
        Description = "Most threads, the runtime's ten included. Default 64; at least 16.",
        CustomParser = Quantities.Count(16, int.MaxValue, 64),
    };

    public static readonly Option<JailChoice?> Jail = new("--jail")
    {
        HelpName = "auto|bubblewrap|landlock|container|none",
        Description = "The wall around a program. Default auto: the strongest that stands, never none.",
        CustomParser = Quantities.Jail,
    };

    public static readonly Option<int?> Parallel = new("--parallel")
    {
        HelpName = "COUNT",
        Description = "Programs at the same time. Default: one for each processor.",
        CustomParser = Quantities.Count(1, 1024, 4),
    };

    public static readonly Option<bool> NoPolicy = new("--no-policy")
    {
        Description = "Do not judge programs before they run. The jail stays: what it refuses ends as an exception instead of advice.",
    };

    public static readonly Option<bool> Json = new("--json") { Description = "One JSON object a line for each program." };

    public static readonly Option<string?> Stdin = new("--stdin")
    {
        HelpName = "FILE|TEXT",
        Description = "What the program reads from standard input: a file, or the text itself; `-` passes on the command's own. Default: nothing.",
    };

    /// <summary>Image and runtime of the container jail, as the environment says; the engine's place is in <c>DOCKER_HOST</c>.</summary>
    public static ContainerOptions Container => new()
    {
        Image = Environment.GetEnvironmentVariable("TOOLREASONER_CONTAINER_IMAGE") is { Length: > 0 } image ? image : new ContainerOptions().Image,
        Runtime = Environment.GetEnvironmentVariable("TOOLREASONER_CONTAINER_RUNTIME") is { Length: > 0 } runtime ? runtime : null,
    };

    public static readonly Option<MathematicsChoice?> Mathematics = new("--mathematics")
    {
        HelpName = "symbolics|angourimath|both",
        Description = "What answers to AngouriMath's names: this project's engine, which ships (default), the real package where it is installed, or "
            + "both, one after the other, with what they differ in and who is right where that was proved.",
        CustomParser = Quantities.Mathematics,
    };

    /// <summary>The limits that the command line sets.</summary>
    public static SandboxLimits LimitsOf(ParseResult parsed) => new()
    {
        WallTime = parsed.GetValue(Wall) ?? s_default.WallTime,
        CpuTime = parsed.GetValue(Cpu) ?? s_default.CpuTime,
        MemoryBytes = parsed.GetValue(Memory) ?? s_default.MemoryBytes,
        OutputChars = parsed.GetValue(Output) ?? s_default.OutputChars,
        Threads = parsed.GetValue(Threads) ?? s_default.Threads,
    };
}
