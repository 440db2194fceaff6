namespace ToolReasoner.Sandbox;

/// <summary>How a sandbox is set up. Checked once, when it starts.</summary>
public sealed record SandboxOptions
{
    /// <value>The jail around every guest. Default <see cref="JailChoice.Auto"/>: the strongest that passes its self-test.</value>
    public JailChoice Jail { get; init; } = JailChoice.Auto;

    /// <value>Which engine and image the container jail uses. Default: the engine that this machine offers.</value>
    public ContainerOptions Container { get; init; } = new();

    /// <value>Whether programs are judged before they run, for the sake of a useful message. Default true. The jail is the wall, not this.</value>
    public bool Policy { get; init; } = true;

    /// <value>Runners kept warm and waiting. Default: one more than the processors, at most 8; 0 to 256.</value>
    public int IdleRunners { get; init; } = Math.Min(Environment.ProcessorCount + 1, 8);

    /// <value>Programs that compile or run at the same time. Default: the processors; 1 to 1024.</value>
    public int Parallelism { get; init; } = Environment.ProcessorCount;

    /// <value>Longest compilation. Default 5 s, at least 100 ms; a program's own wall clock may end it sooner.</value>
    public TimeSpan CompileTime { get; init; } = TimeSpan.FromSeconds(5);

    /// <value>Most resident bytes of a compiler guest; one that grows beyond half of it is replaced. Default 1 GiB, at least 256 MiB.</value>
    public long CompilerMemoryBytes { get; init; } = 1L << 30;

    /// <value>Compilations after which a compiler guest is replaced. Default 2,000, at least 1.</value>
    public int CompilerUses { get; init; } = 2_000;

    /// <value>Bytes of compiled assemblies remembered by content. Default 64 MiB; 0 remembers none.</value>
    public long CacheBytes { get; init; } = 64L << 20;

    /// <value>What programs of one problem share, see <see cref="JailedSandbox.OpenProblem"/>. Default <see cref="RunnerReuse.PerProgram"/>.</value>
    public RunnerReuse Reuse { get; init; } = RunnerReuse.PerProgram;

    /// <value>Folder of the guest program. Default: <c>guest</c> beside this assembly.</value>
    public string GuestFolder { get; init; } = Path.Combine(AppContext.BaseDirectory, "guest");

    /// <value>
    /// Folder of an assembly AngouriMath, and of what it needs, that programs are compiled against and run with in place of the one that ships
    /// (which has the same names and only proved results). It is loaded before a guest locks itself in. Default null: the one that ships.
    /// </value>
    public string? MathematicsFolder { get; init; }

    /// <value>Whether runs tell what AngouriMath's names proved, see <c>SandboxRun.Certificates</c>. Default false; only the one that ships proves.</value>
    public bool KeepCertificates { get; init; }

    /// <summary>Throws when an option is out of its range.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An option is out of its range; the message names it.</exception>
    internal void Check()
    {
        if (!Enum.IsDefined(Jail) || !Enum.IsDefined(Reuse))
        {
            throw new ArgumentOutOfRangeException(nameof(Jail), "There is no such jail or reuse.");
        }

        ArgumentNullException.ThrowIfNull(Container);
        ArgumentException.ThrowIfNullOrWhiteSpace(Container.Image);
        ArgumentOutOfRangeException.ThrowIfNegative(IdleRunners);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(IdleRunners, 256);
        ArgumentOutOfRangeException.ThrowIfLessThan(Parallelism, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Parallelism, 1024);
        ArgumentOutOfRangeException.ThrowIfLessThan(CompileTime, TimeSpan.FromMilliseconds(100));
        ArgumentOutOfRangeException.ThrowIfLessThan(CompilerMemoryBytes, 256L << 20);
        ArgumentOutOfRangeException.ThrowIfLessThan(CompilerUses, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(CacheBytes);
    }
}
