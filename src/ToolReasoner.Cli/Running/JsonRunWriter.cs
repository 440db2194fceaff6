using ToolReasoner.Cli.Screens;

namespace ToolReasoner.Cli.Running;

/// <summary>One JSON object a line.</summary>
internal sealed class JsonRunWriter(Screen screen) : IRunWriter
{
    public void Write(FinishedRun finished)
    {
        screen.Output.Write(RunLine.Of(finished).ToJson() + "\n");
        screen.Flush();
    }
}
