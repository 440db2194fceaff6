namespace ToolReasoner.Guest.Protocol;

/// <summary>What a frame carries. One byte on the wire.</summary>
internal enum FrameKind : byte
{
    /// <summary>Guest to host: warmed up and locked in. No payload.</summary>
    Ready = 1,

    /// <summary>Host to compiler guest: a <see cref="CompileRequest"/>.</summary>
    Compile = 2,

    /// <summary>Compiler guest to host: a <see cref="CompileReply"/>.</summary>
    Compiled = 3,

    /// <summary>Host to runner guest: a <see cref="RunRequest"/>.</summary>
    Run = 4,

    /// <summary>Runner guest to host: a <see cref="RunReply"/>, a claim of the program as much as of the guest.</summary>
    Done = 5,

    /// <summary>Guest to host: it could not lock itself in and ends. Payload: one string that says why.</summary>
    Failed = 6,

    /// <summary>Host to runner guest in a container: a piece of the program's standard input; an empty one is its end.</summary>
    Input = 7,

    /// <summary>Host to guest in a container: it has taken charge. No payload.</summary>
    Charge = 8,
}
