namespace ToolReasoner.Sandbox.Tests.Attacks;

/// <summary>Shows that the watch can see: in the open, each of these attacks trips the oracle that its header names.</summary>
[Collection(OneAtATime.Name)]
[Trait("Category", "Slow")]
public sealed class ControlTests(OpenStage stage) : IClassFixture<OpenStage>
{
    public static TheoryData<string> Controls => AttackCorpus.Controls();

    [Theory]
    [MemberData(nameof(Controls))]
    public async Task An_attack_in_the_open_is_seen_by_its_oracle(string name)
    {
        var program = AttackCorpus.All[name];
        stage.Scene.Restore();
        await using var watch = new AttackWatch(stage.Scene, program);
        var limit = program.Oracle == Oracle.Time ? TimeSpan.FromSeconds(1.5) : TimeSpan.FromSeconds(8);

        var run = await stage.RunAsync(program.Oracle == Oracle.State ? [name, "probe"] : [name], limit);

        var findings = new List<Finding>(await watch.FindingsAsync(run.Printed, ""));
        if (run.OverTime)
        {
            findings.Add(new(Oracle.Time, "killed"));
        }

        if (run.Printed.Length > 16_000)
        {
            findings.Add(new(Oracle.Output, $"{run.Printed.Length} characters"));
        }

        if (program.Oracle == Oracle.State && !run.Printed.EndsWith(stage.UntouchedState, StringComparison.Ordinal))
        {
            findings.Add(new(Oracle.State, run.Printed));
        }

        KillSurvivors();
        Assert.True(
            findings.Any(finding => finding.Oracle == program.Oracle),
            $"{name} did not trip {program.Oracle}; {string.Join("; ", findings)}; it printed: {run.Printed[..Math.Min(run.Printed.Length, 2000)]}");
    }

    private void KillSurvivors()
    {
        // They are ours: the token is in their arguments.
        foreach (var row in ProcessTable.Read().Survivors(Environment.ProcessId, stage.Scene.Token, stage.Scene.Victims.Ids)
            .Where(row => row.CommandLine.Contains(stage.Scene.Token, StringComparison.Ordinal)))
        {
            System.Diagnostics.Process.GetProcessById(row.Id).Kill();
        }
    }
}
