namespace ToolReasoner.Sandbox.Tests.Attacks;

/// <summary>A scene and the attacks on it that have a control, compiled once and ready to run in the open.</summary>
public sealed class OpenStage : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("open-stage-").FullName;

    internal AttackScene Scene { get; } = new();

    /// <summary>What the state probe says when nobody was there before it.</summary>
    internal string UntouchedState { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        foreach (var program in AttackCorpus.All.Values.Where(program => program.HasControl))
        {
            await File.WriteAllTextAsync(SourceOf(program.Name), Scene.Fill(program, inTheOpen: true));
        }

        await File.WriteAllTextAsync(SourceOf("probe"), AttackCorpus.StateProbe);
        var compiled = await OpenRun.StartAsync(["compile", _folder, _folder], TimeSpan.FromMinutes(2), CancellationToken.None);
        Assert.Equal("", compiled.Printed);
        UntouchedState = (await RunAsync(["probe"], TimeSpan.FromSeconds(10))).Printed;
    }

    public async ValueTask DisposeAsync()
    {
        await Scene.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Runs programs of the stage one after another in one process without a jail.</summary>
    internal Task<OpenRun> RunAsync(IReadOnlyList<string> names, TimeSpan limit) =>
        OpenRun.StartAsync(
            ["run", Scene.Token, .. names.Select(name => Path.ChangeExtension(SourceOf(name), ".dll"))], limit, CancellationToken.None);

    private string SourceOf(string name) => Path.Combine(_folder, name.Replace('/', '.') + ".csx");
}
