using ToolReasoner.Sandbox.Containers;
using ToolReasoner.Sandbox.Tests.Containers;
using ToolReasoner.Tests.Shared;

[assembly: AssemblyFixture(typeof(TestEngines))]

namespace ToolReasoner.Sandbox.Tests.Containers;

/// <summary>The engines of a test run: each is started by the first test that wants it, with the image made once, and ended after the last.</summary>
public sealed class TestEngines : IAsyncDisposable
{
    private static readonly TestEngine s_docker = new("dockerd", EngineProcess.Docker), s_podman = new("podman", EngineProcess.Podman);

    internal static TestEngine Docker => s_docker;

    internal static TestEngine Podman => s_podman;

    public async ValueTask DisposeAsync()
    {
        await s_docker.DisposeAsync();
        await s_podman.DisposeAsync();
    }
}

/// <summary>One engine that is started when it is wanted.</summary>
internal sealed class TestEngine(string program, Func<EngineProcess> make) : IAsyncDisposable
{
    private readonly SemaphoreSlim _turn = new(1);
    private EngineProcess? _engine;
    private string? _missing;

    /// <summary>The engine if it was started already.</summary>
    public EngineProcess? Known => _engine;

    /// <summary>The engine, with the image on it.</summary>
    /// <returns>It, or why there is none here.</returns>
    public async Task<(EngineProcess? Engine, string? Missing)> GetAsync()
    {
        await _turn.WaitAsync();
        try
        {
            if (_engine is null && _missing is null)
            {
                await StartAsync();
            }

            return (_engine, _missing);
        }
        finally
        {
            _turn.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_engine is not null)
        {
            Attacks.ProcessTable.Engines.Remove(_engine.Folder);
            await _engine.DisposeAsync();
        }
    }

    private async Task StartAsync()
    {
        if (!Environment.IsPrivilegedProcess)
        {
            _missing = $"Only root can start {program}.";
            return;
        }

        if (!EngineProcess.IsOnPath(program))
        {
            _missing = $"There is no {program} on the path.";
            return;
        }

        var engine = make();
        try
        {
            await engine.StartAsync();
        }
        catch (EngineUnavailableException e)
        {
            _missing = e.Message;
            await engine.DisposeAsync();
            return;
        }

        // From here on it is ours to end, also when it does not take the image.
        _engine = engine;
        Attacks.ProcessTable.Engines.Add(engine.Folder);
        await ContainerImage.BuildAsync(new SandboxOptions { Container = engine.Options });
    }
}
