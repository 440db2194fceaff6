namespace ToolReasoner.Cli.Running;

/// <summary>Shows runs, one after another.</summary>
internal interface IRunWriter
{
    /// <summary>Writes one run, and makes it visible.</summary>
    /// <exception cref="Screens.OutputClosedException">Nobody reads it.</exception>
    void Write(FinishedRun finished);
}
