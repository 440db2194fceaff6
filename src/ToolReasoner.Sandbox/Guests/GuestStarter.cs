using ToolReasoner.Guest.Protocol;
using ToolReasoner.Sandbox.Jails;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Sandbox.Guests;

/// <summary>From a jail to a guest that is warm, locked in, and proven to be.</summary>
internal sealed class GuestStarter(IJail jail)
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    /// <summary>Name of the jail.</summary>
    public string JailName => jail.Name;

    /// <summary>Starts a guest and waits until it is ready.</summary>
    /// <exception cref="SandboxUnavailableException">It did not get ready, or is not locked in; it is dead by then.</exception>
    public async Task<IGuest> StartAsync(GuestRole role, int maxFrameBytes, CancellationToken cancellationToken)
    {
        var guest = await jail.LaunchAsync(role, maxFrameBytes, cancellationToken).ConfigureAwait(false);
        try
        {
            var ready = new TaskCompletionSource<string?>(TaskCreationOptions.RunContinuationsAsynchronously);
            guest.FrameCame = (kind, payload) => ready.TrySetResult(kind switch
            {
                FrameKind.Ready => null,
                FrameKind.Failed => new FrameReader(payload).Text(),
                _ => $"it sent a frame of kind {kind} first",
            });
            guest.Babbled = message => ready.TrySetResult(message);
            guest.BeginReading();
            var first = await Task.WhenAny(ready.Task, guest.Exited).WaitAsync(s_patience, cancellationToken).ConfigureAwait(false);
            var problem = first == ready.Task
                ? await ready.Task.ConfigureAwait(false)
                : $"it ended with {await guest.Exited.ConfigureAwait(false)}: {guest.ErrorOutput.Take().Trim()}";
            if (problem is not null)
            {
                throw new SandboxUnavailableException($"A guest did not start in the jail '{jail.Name}': {problem}");
            }

            await guest.ProveLockAsync(cancellationToken).ConfigureAwait(false);
            if (role != GuestRole.Compiler)
            {
                await guest.PrepareAsync(cancellationToken).ConfigureAwait(false);
            }

            guest.FrameCame = null;
            return guest;
        }
        catch (Exception e)
        {
            await guest.DisposeAsync().ConfigureAwait(false);
            throw e is TimeoutException or IOException
                ? new SandboxUnavailableException($"A guest did not get ready in the jail '{jail.Name}': {e.Message}", e)
                : e;
        }
    }
}
