using ToolReasoner.Sandboxing;

namespace ToolReasoner.Sandbox.Tests.Fixtures;

/// <summary>One sandbox for the tests of a class: starting one costs a second.</summary>
public abstract class SandboxFixture(SandboxOptions options) : IAsyncLifetime
{
    private JailedSandbox? _sandbox;

    /// <summary>Why there is no such sandbox here; null when there is.</summary>
    public string? Missing { get; private set; }

    public JailedSandbox Sandbox => _sandbox ?? throw new InvalidOperationException(Missing);

    public async ValueTask InitializeAsync()
    {
        if (options.Jail == JailChoice.Bubblewrap && Jails.BubblewrapJail.FindProgram() is null)
        {
            Missing = "There is no bwrap on the path.";
            return;
        }

        _sandbox = await JailedSandbox.StartAsync(options);
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
