using System.Net.Sockets;
using Docker.DotNet;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Sandbox.Containers;

/// <summary>What can be wrong with a container engine, in words that say what to do.</summary>
internal static class EngineFault
{
    /// <summary>Whether an exception is one of the connection or the engine, and not of ours or a cancellation.</summary>
    public static bool Is(Exception e) =>
        e is DockerApiException or HttpRequestException or IOException or SocketException or TimeoutException or ObjectDisposedException
            or System.Runtime.InteropServices.COMException or UnauthorizedAccessException
        || (e is OperationCanceledException { InnerException: TimeoutException });

    /// <summary>What happened, and what to do.</summary>
    /// <param name="e">The exception.</param>
    /// <param name="address">Where the engine listens.</param>
    public static SandboxUnavailableException Explain(Exception e, Uri address)
    {
        var cause = Causes(e).OfType<SocketException>().FirstOrDefault();
        var words = e is DockerApiException { ResponseBody: { Length: > 0 } body } ? body.Trim() : e.GetBaseException().Message;
        var message = cause?.SocketErrorCode switch
        {
            SocketError.AccessDenied =>
                $"No permission to use the container engine at {address}. "
                    + "Add your user to its group (`docker`), or use a rootless engine and set DOCKER_HOST.",
            not null => $"No container engine answers at {address} ({cause.Message}). Start it, or set DOCKER_HOST to where it listens.",
            _ when Causes(e).OfType<UnauthorizedAccessException>().Any() => $"No permission to use the container engine at {address}.",
            _ when words.Contains("no space left on device", StringComparison.OrdinalIgnoreCase) =>
                $"The container engine at {address} has no space left on its disk: {words} "
                    + "Make room, for example with `docker system prune`.",
            _ when e is DockerApiException => $"The container engine at {address} refused: {words}",
            _ => $"The container engine at {address} went away: {words}",
        };
        return new SandboxUnavailableException(message, e);
    }

    private static IEnumerable<Exception> Causes(Exception? e)
    {
        for (; e is not null; e = e.InnerException)
        {
            yield return e;
        }
    }
}
