using System.Text.Json;
using ToolReasoner.Cli.Running;
using ToolReasoner.Sandbox.Containers;

namespace ToolReasoner.Cli.Doctor;

/// <summary>What <c>doctor --clean --json</c> prints.</summary>
internal sealed record CleanLine(int Removed, int LeftAlone)
{
    /// <summary>The line of a report, without its end.</summary>
    public static string Of(SweepReport report) => JsonSerializer.Serialize(new CleanLine(report.Removed, report.LeftAlone), LineFormat.Readable.CleanLine);
}
