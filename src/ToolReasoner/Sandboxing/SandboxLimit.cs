namespace ToolReasoner.Sandboxing;

/// <summary>The limits a run can reach.</summary>
public enum SandboxLimit
{
    /// <summary><see cref="SandboxLimits.WallTime"/>.</summary>
    WallTime,

    /// <summary><see cref="SandboxLimits.CpuTime"/>.</summary>
    CpuTime,

    /// <summary><see cref="SandboxLimits.MemoryBytes"/>.</summary>
    Memory,

    /// <summary><see cref="SandboxLimits.OutputChars"/>.</summary>
    Output,

    /// <summary><see cref="SandboxLimits.Threads"/>.</summary>
    Threads,
}
