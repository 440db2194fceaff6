namespace ToolReasoner.Sandbox.Guests;

/// <summary>What a guest is started for.</summary>
internal enum GuestRole
{
    /// <summary>Compiles texts and never runs them.</summary>
    Compiler,

    /// <summary>Runs one program or one session, and is gone.</summary>
    Runner,

    /// <summary>The same, with the whole framework loaded and not only its usual parts.</summary>
    RunnerOfEverything,
}
