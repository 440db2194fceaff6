using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using ToolReasoner.Models;
using ToolReasoner.Problems;
using ToolReasoner.Reasoning;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Hosting;

/// <summary>
/// A reasoner as a chat client: the last user message is the problem, the reply is the answer and how far it can be trusted. What happens
/// on the way streams as <see cref="TextReasoningContent"/>, one message a turn, so that a response's text is the answer alone. Of the
/// options only the seed counts: everything else is the recipe's. Safe for use by many threads.
/// </summary>
/// <param name="reasoner">Solves.</param>
/// <param name="problemOf">Makes a problem of a dialogue; null for <see cref="Dialogue.ProblemOf"/>.</param>
public sealed class ReasoningChatClient(Reasoner reasoner, Func<IReadOnlyList<ChatMessage>, Problem>? problemOf = null) : IChatClient
{
    private readonly Reasoner _reasoner = reasoner ?? throw new ArgumentNullException(nameof(reasoner));
    private readonly Func<IReadOnlyList<ChatMessage>, Problem> _problemOf = problemOf ?? Dialogue.ProblemOf;

    /// <inheritdoc/>
    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null,
            [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var problem = _problemOf([.. messages]);
        var response = Guid.NewGuid().ToString("n");
        var voices = new OneVoice();
        await foreach (var one in _reasoner.SolveStreamingAsync(problem, options?.Seed ?? 0,
            cancellationToken: cancellationToken).ConfigureAwait(false))
        {
            foreach (var update in one is ReasoningEvent.Finished finished
                ? [.. voices.Rest(), .. SolutionReply.UpdatesOf(finished.Solution)] : voices.Hear(one))
            {
                update.ResponseId = response;
                yield return update;
            }
        }
    }

    /// <inheritdoc/>
    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        var solution = await _reasoner.SolveAsync(_problemOf([.. messages]), options?.Seed ?? 0,
            cancellationToken: cancellationToken).ConfigureAwait(false);
        return SolutionReply.ResponseOf(solution);
    }

    /// <inheritdoc/>
    public object? GetService(Type serviceType, object? serviceKey = null)
    {
        ArgumentNullException.ThrowIfNull(serviceType);
        return serviceKey is not null ? null
            : serviceType.IsInstanceOfType(this) ? this
            : serviceType.IsInstanceOfType(_reasoner) ? _reasoner
            : serviceType == typeof(ModelAbilities) ? new ModelAbilities { Sampling = false }
            : null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
