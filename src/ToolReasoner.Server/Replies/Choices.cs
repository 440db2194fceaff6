using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Microsoft.Extensions.AI;

namespace ToolReasoner.Server.Replies;

/// <summary>Several replies that are written side by side.</summary>
internal static class Choices
{
    /// <summary>Their parts as they come. Where one fails, or the reader leaves, all of them end.</summary>
    /// <param name="writers">Each begins a reply.</param>
    /// <param name="cancellationToken">Ends them.</param>
    public static async IAsyncEnumerable<(int Index, ChatResponseUpdate Part)> MergeAsync(
        IReadOnlyList<Func<CancellationToken, IAsyncEnumerable<ChatResponseUpdate>>> writers,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (writers.Count == 1)
        {
            await foreach (var part in writers[0](cancellationToken).ConfigureAwait(false))
            {
                yield return (0, part);
            }

            yield break;
        }

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var parts = Channel.CreateUnbounded<(int, ChatResponseUpdate)>(); // bounded by the replies' most tokens
        var all = Task.WhenAll(writers.Select((writer, i) => PumpAsync(writer, i, parts.Writer, stop)));
        var closing = CloseAsync(all, parts.Writer);
        try
        {
            await foreach (var part in parts.Reader.ReadAllAsync(CancellationToken.None).ConfigureAwait(false))
            {
                yield return part;
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await closing.ConfigureAwait(false);
        }
    }

    private static async Task PumpAsync(
        Func<CancellationToken, IAsyncEnumerable<ChatResponseUpdate>> writer, int index, ChannelWriter<(int, ChatResponseUpdate)> parts,
        CancellationTokenSource stop)
    {
        try
        {
            await foreach (var part in writer(stop.Token).ConfigureAwait(false))
            {
                await parts.WriteAsync((index, part), stop.Token).ConfigureAwait(false);
            }
        }
        catch (Exception failed)
        {
            parts.TryComplete(failed); // the first failure is the one that is told
            await stop.CancelAsync().ConfigureAwait(false);
        }
    }

    private static async Task CloseAsync(Task all, ChannelWriter<(int, ChatResponseUpdate)> parts)
    {
        await all.ConfigureAwait(false);
        parts.TryComplete();
    }
}
