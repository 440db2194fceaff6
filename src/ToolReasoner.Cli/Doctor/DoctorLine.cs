using System.Text.Json;
using ToolReasoner.Cli.Running;
using ToolReasoner.Sandbox.Doctor;

namespace ToolReasoner.Cli.Doctor;

/// <summary>What <c>doctor --json</c> prints.</summary>
internal sealed record DoctorLine(
    bool Ok, string? AutoJail, IReadOnlyList<SandboxRing> Rings, IReadOnlyList<JailTest> Jails, IReadOnlyList<string> Unseen)
{
    /// <summary>The line of a report, without its end.</summary>
    public static string Of(DoctorReport report) => JsonSerializer.Serialize(
        new DoctorLine(report.IsSafe, report.AutoJail, report.Rings, report.Jails, report.Unseen), LineFormat.Readable.DoctorLine);
}

/// <summary>One line of <c>doctor --model --json</c>.</summary>
internal sealed record ModelCheckLine(string Check, bool? Passed, string Detail)
{
    /// <summary>The line of a check, without its end.</summary>
    public static string Of(ModelCheck check) => JsonSerializer.Serialize(
        new ModelCheckLine(check.Name, check.Passed, check.Detail), LineFormat.Readable.ModelCheckLine);
}
