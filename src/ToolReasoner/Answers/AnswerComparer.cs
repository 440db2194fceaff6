using ToolReasoner.Symbolics;

namespace ToolReasoner.Answers;

/// <summary>
/// Decides whether two answers are the same: by kind, exactly, without floating point. Symmetric and reflexive; safe for use by many threads.
/// What it cannot decide within its time is <see cref="AnswerMatch.Unknown"/>, never a guess.
/// </summary>
public sealed class AnswerComparer
{
    private const long MostBits = 200_000;

    /// <summary>Makes a comparer.</summary>
    /// <param name="policy">Null for <see cref="AnswerPolicy.Math"/>.</param>
    public AnswerComparer(AnswerPolicy? policy = null) => Policy = policy ?? AnswerPolicy.Math;

    /// <summary>The conventions it follows.</summary>
    public AnswerPolicy Policy { get; }

    /// <summary>Compares two answers, as they are written in a box or after "the answer is".</summary>
    /// <param name="one">LaTeX or plain text; null counts as empty.</param>
    /// <param name="other">LaTeX or plain text; null counts as empty.</param>
    /// <param name="cancellationToken">Ends the comparison with <see cref="OperationCanceledException"/>.</param>
    public AnswerMatch Compare(string? one, string? other, CancellationToken cancellationToken = default) =>
        Compare(one, other, choices: null, cancellationToken);

    /// <summary>Compares two answers to a multiple choice: a letter is as good as what stands beside it in the problem.</summary>
    /// <param name="one">LaTeX or plain text; null counts as empty.</param>
    /// <param name="other">LaTeX or plain text; null counts as empty.</param>
    /// <param name="choices">What each letter, A to J, stands for; null if the problem names none.</param>
    /// <param name="cancellationToken">Ends the comparison with <see cref="OperationCanceledException"/>.</param>
    public AnswerMatch Compare(string? one, string? other, IReadOnlyDictionary<char, string>? choices, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var (first, second) = (one?.Trim() ?? "", other?.Trim() ?? "");
        if (first == second)
        {
            return first.Length > 0 ? new AnswerMatch.Equal("the same text") : new AnswerMatch.Unknown("there is no answer");
        }

        // Always in the same order, so that who is asked first makes no difference.
        (first, second) = string.CompareOrdinal(first, second) <= 0 ? (first, second) : (second, first);
        var budget = new Budget(Policy.Time, bits: MostBits, cancellationToken: cancellationToken);
        try
        {
            var reader = new AnswerReader(Policy, budget);
            return new ValueComparison(Policy, choices, reader, budget).Compare(reader.Read(first), reader.Read(second), first, second);
        }
        catch (GaveUpException exception)
        {
            return new AnswerMatch.Unknown(exception.Message);
        }
    }

    /// <summary>Why an answer cannot be read by the policy, in one clause; null if it can.</summary>
    /// <param name="answer">LaTeX or plain text; null counts as empty.</param>
    /// <param name="cancellationToken">Ends the reading with <see cref="OperationCanceledException"/>.</param>
    public string? FaultIn(string? answer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            return new AnswerReader(Policy, new Budget(Policy.Time, bits: MostBits, cancellationToken: cancellationToken)).Read(answer?.Trim() ?? "") switch
            {
                AnswerValue.Nothing => "it says nothing",
                AnswerValue.Unread unread => $"it cannot be read: {unread.Why}",
                not AnswerValue.Formula when Policy.Form == AnswerForm.Number => "there is no number in it",
                _ => null,
            };
        }
        catch (GaveUpException)
        {
            return null; // it is large, and not broken
        }
    }
}
