namespace ToolReasoner.Answers;

/// <summary>Decides whether two answers are the same. Symmetric; safe for use by many threads.</summary>
public sealed class AnswerComparer
{
    /// <summary>Makes a comparer.</summary>
    /// <param name="policy">Null for <see cref="AnswerPolicy.Math"/>.</param>
    public AnswerComparer(AnswerPolicy? policy = null) => Policy = policy ?? AnswerPolicy.Math;

    /// <summary>The conventions it follows.</summary>
    public AnswerPolicy Policy { get; }

    /// <summary>Compares two answers, as they are written in a box or after "the answer is".</summary>
    /// <param name="one">LaTeX or plain text; null counts as empty.</param>
    /// <param name="other">LaTeX or plain text; null counts as empty.</param>
    /// <param name="cancellationToken">Ends the comparison with <see cref="OperationCanceledException"/>.</param>
    public AnswerMatch Compare(string? one, string? other, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return one?.Trim() == other?.Trim() ? new AnswerMatch.Equal("the same text") : new AnswerMatch.Unknown("not compared yet");
    }
}
