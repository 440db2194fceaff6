using ToolReasoner.Sandbox.Tests.Containers;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Sandbox.Tests.Fixtures;

/// <summary>One sandbox for the tests of a class: starting one costs a second.</summary>
public abstract class SandboxFixture(SandboxOptions options) : IAsyncLifetime
{
    private JailedSandbox? _sandbox;

    /// <summary>Why there is no such sandbox here; null when there is.</summary>
    public string? Missing { get; private set; }

    public JailedSandbox Sandbox => _sandbox ?? throw new InvalidOperationException(Missing);

    /// <summary>The engine of a container jail.</summary>
    internal virtual TestEngine Engine => TestEngines.Docker;

    public async ValueTask InitializeAsync()
    {
        var container = options.Container;
        if (options.Jail == JailChoice.Container)
        {
            var (engine, missing) = await Engine.GetAsync();
            if (engine is null)
            {
                Missing = missing;
                return;
            }

            container = options.Container with { Engine = engine.Address };
        }

        if (options.Jail == JailChoice.Bubblewrap && Jails.BubblewrapJail.FindProgram() is null)
        {
            Missing = "There is no bwrap on the path.";
            return;
        }

        _sandbox = await JailedSandbox.StartAsync(options with { Container = container });
    }

    public async ValueTask DisposeAsync()
    {
        if (_sandbox is not null)
        {
            await _sandbox.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }
}

public sealed class LandlockFixture() : SandboxFixture(new SandboxOptions { Jail = JailChoice.Landlock });

public sealed class BubblewrapFixture() : SandboxFixture(new SandboxOptions { Jail = JailChoice.Bubblewrap });

public sealed class UnjailedFixture() : SandboxFixture(new SandboxOptions { Jail = JailChoice.None });

public sealed class ContainerFixture() : SandboxFixture(new SandboxOptions { Jail = JailChoice.Container });

/// <summary>As with an engine whose processes the host does not see.</summary>
public sealed class DistantContainerFixture() : SandboxFixture(
    new SandboxOptions { Jail = JailChoice.Container, Container = new ContainerOptions { SeesProcesses = false } });

public sealed class PodmanFixture() : SandboxFixture(new SandboxOptions { Jail = JailChoice.Container })
{
    internal override TestEngine Engine => TestEngines.Podman;
}
