using ToolReasoner.Trajectories;

namespace ToolReasoner.Training.Measuring;

/// <summary>A share of some, with its 95 % Wilson interval.</summary>
/// <param name="Hits">How many.</param>
/// <param name="Of">Of how many.</param>
public readonly record struct Share(int Hits, int Of)
{
    private const double Z = 1.959963984540054;

    /// <summary>0 to 1; not a number where there was nothing.</summary>
    public double Value => Of == 0 ? double.NaN : (double)Hits / Of;

    /// <summary>The interval (Wilson 1927).</summary>
    public (double Low, double High) Interval
    {
        get
        {
            if (Of == 0)
            {
                return (double.NaN, double.NaN);
            }

            var (n, p, z2) = ((double)Of, Value, Z * Z);
            var middle = (p + z2 / (2 * n)) / (1 + z2 / n);
            var half = Z / (1 + z2 / n) * Math.Sqrt(p * (1 - p) / n + z2 / (4 * n * n));
            return (Math.Max(0, middle - half), Math.Min(1, middle + half));
        }
    }
}

/// <summary>What a loop of program, verification and correction is worth, over many problems.</summary>
public sealed class LoopReport
{
    private readonly IReadOnlyList<Attempt> _attempts;

    /// <summary>Counts.</summary>
    public LoopReport(IReadOnlyList<Attempt> attempts)
    {
        ArgumentNullException.ThrowIfNull(attempts);
        _attempts = attempts;
    }

    /// <summary>First programs that printed the right answer.</summary>
    public Share First => Count(_ => true, attempt => attempt.FirstIsRight);

    /// <summary>Final answers that are right.</summary>
    public Share Final => Count(_ => true, attempt => attempt.IsRight);

    /// <summary>Wrong at first and right at last.</summary>
    public Share Mended => Count(_ => true, attempt => !attempt.FirstIsRight && attempt.IsRight);

    /// <summary>Right at first and wrong at last.</summary>
    public Share Spoilt => Count(_ => true, attempt => attempt.FirstIsRight && !attempt.IsRight);

    /// <summary>The confidence level: right at last, of those right at first (arXiv 2412.19513, with one sample each).</summary>
    public Share ConfidenceLevel => Count(attempt => attempt.FirstIsRight, attempt => attempt.IsRight);

    /// <summary>The critique score: right at last, of those wrong at first.</summary>
    public Share CritiqueScore => Count(attempt => !attempt.FirstIsRight, attempt => attempt.IsRight);

    /// <summary>Answers that are called verified, and are right, of those called verified.</summary>
    public Share VerifiedRight => Count(attempt => attempt.Status == SolutionStatus.Verified, attempt => attempt.IsRight);

    /// <summary>Answers called verified.</summary>
    public Share Verified => Count(_ => true, attempt => attempt.Status == SolutionStatus.Verified);

    /// <summary>Problems without an answer.</summary>
    public Share None => Count(_ => true, attempt => attempt.Status == SolutionStatus.None);

    /// <summary>Confident errors of the first program: it printed something wrong.</summary>
    public Share FirstConfidentErrors => Count(_ => true, attempt => attempt.Rounds > 0 && !attempt.FirstIsRight);

    /// <summary>Confident errors of the loop: called verified, and wrong.</summary>
    public Share ConfidentErrors => Count(_ => true, attempt => attempt.Status == SolutionStatus.Verified && !attempt.IsRight);

    /// <summary>Judgements that passed and were right to.</summary>
    public Share VerifierPrecision => Judged(judgement => judgement.Passes, judgement => judgement.IsRight);

    /// <summary>Right programs that the judgement passed.</summary>
    public Share VerifierRecall => Judged(judgement => judgement.IsRight, judgement => judgement.Passes);

    /// <summary>Mean number of the solver's programs.</summary>
    public double Rounds => _attempts.Count == 0 ? double.NaN : _attempts.Average(attempt => attempt.Rounds);

    /// <summary>Mean number of tokens written.</summary>
    public double Tokens => _attempts.Count == 0 ? double.NaN : _attempts.Average(attempt => attempt.Usage.OutputTokens);

    private Share Count(Func<Attempt, bool> of, Func<Attempt, bool> hit) => new(_attempts.Count(attempt => of(attempt) && hit(attempt)), _attempts.Count(of));

    private Share Judged(Func<(bool Passes, bool IsRight), bool> of, Func<(bool Passes, bool IsRight), bool> hit)
    {
        var judgements = _attempts.SelectMany(attempt => attempt.Judgements).Where(of).ToList();
        return new Share(judgements.Count(hit), judgements.Count);
    }
}
