using Microsoft.Extensions.AI;

namespace ToolReasoner.Models;

/// <summary>
/// A model that goes on writing plain text, without a template: <see cref="IChatClient.GetService"/> of a backend that can answers with
/// one.
/// Safe for use by many threads.
/// </summary>
public interface ITextCompletion
{
    /// <summary>Goes on writing after a text.</summary>
    /// <param name="text">What stands before.</param>
    /// <param name="options">How to choose and where to end; null for the backend's own.</param>
    /// <param name="cancellationToken">Ends the text.</param>
    /// <exception cref="ContextOverflowException">The text leaves no place for a token.</exception>
    /// <exception cref="ModelException">The model failed, or does not take the text.</exception>
    IAsyncEnumerable<ChatResponseUpdate> WriteAsync(
        string text, ChatOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>How likely each token of a text is after those before it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="alternatives">Of the likeliest tokens at each place, how many are told. 0 or more.</param>
    /// <param name="cancellationToken">Ends the computation.</param>
    /// <exception cref="ContextOverflowException">The text is longer than the model's context.</exception>
    Task<IReadOnlyList<TokenLogProbability>> ScoreAsync(string text, int alternatives = 0, CancellationToken cancellationToken = default);
}
