namespace ToolReasoner.Cli;

/// <summary>What the command tells the shell. What a program did is never in it: that is in the verdict.</summary>
internal static class ExitStatus
{
    /// <summary>The command did its job.</summary>
    public const int Done = 0;

    /// <summary>The user's input was wrong; the message says what to do.</summary>
    public const int WrongInput = 1;

    /// <summary>The sandbox itself failed.</summary>
    public const int SandboxFailed = 3;

    /// <summary>The model could not be asked: its server is down, or refuses.</summary>
    public const int ModelFailed = 4;
}
