using ToolReasoner.Trainer.Rows;

namespace ToolReasoner.Trainer.Training;

/// <summary>One optimizer step: rows of about one length side by side, in as many parts as fit into memory.</summary>
/// <param name="Parts">Row numbers of each part.</param>
/// <param name="Tokens">Tokens in all rows together.</param>
/// <param name="Learned">Of these, learned ones.</param>
internal sealed record PlannedStep(IReadOnlyList<int[]> Parts, int Tokens, int Learned);

/// <summary>
/// The order of an epoch, from the seed alone. Rows are never joined into one sequence, so none sees another and positions start at
/// nought; instead rows of about one length are put side by side, which leaves little padding. To keep steps alike, rows are shuffled, sorted
/// by length only within a pool of several steps, and the parts of a pool are dealt to its steps by chance.
/// </summary>
internal sealed class BatchPlan(PackedRows rows, int batchTokens, int partTokens, int seed)
{
    private const int PoolSteps = 8;

    /// <summary>Tokens that a row of so many is padded to.</summary>
    public static int Padded(int tokens) => (tokens + 7) / 8 * 8;

    /// <summary>All steps of an epoch; each row is in exactly one.</summary>
    public IEnumerable<PlannedStep> Epoch(int epoch)
    {
        var random = new Random(unchecked((seed * 1_000_003) + epoch));
        var order = Enumerable.Range(0, rows.Count).ToArray();
        random.Shuffle(order);
        var (pool, tokens) = (new List<int>(), 0L);
        foreach (var row in order)
        {
            pool.Add(row);
            tokens += rows.LengthOf(row);
            if (tokens >= (long)PoolSteps * batchTokens)
            {
                foreach (var step in Deal(pool, tokens, random))
                {
                    yield return step;
                }

                (pool, tokens) = ([], 0);
            }
        }

        foreach (var step in pool.Count == 0 ? [] : Deal(pool, tokens, random))
        {
            yield return step;
        }
    }

    private IEnumerable<PlannedStep> Deal(List<int> pool, long tokens, Random random)
    {
        var parts = Parts([.. pool.OrderBy(rows.LengthOf).ThenBy(row => row)]).ToArray();
        random.Shuffle(parts);
        var steps = Math.Clamp((int)Math.Round((double)tokens / batchTokens), 1, parts.Length);
        for (var step = 0; step < steps; step++)
        {
            var own = parts[(step * parts.Length / steps)..((step + 1) * parts.Length / steps)];
            yield return new PlannedStep(
                own, own.Sum(part => part.Sum(rows.LengthOf)), own.Sum(part => part.Sum(row => LearnedIn(row))));
        }
    }

    private IEnumerable<int[]> Parts(int[] byLength)
    {
        var start = 0;
        for (var end = 1; end <= byLength.Length; end++)
        {
            if (end == byLength.Length || (end + 1 - start) * Padded(rows.LengthOf(byLength[end])) > partTokens)
            {
                yield return byLength[start..end];
                start = end;
            }
        }
    }

    /// <summary>A row's first token is given, never learned.</summary>
    private int LearnedIn(int row) => rows.Learned.AsSpan(rows.Starts[row] + 1, rows.LengthOf(row) - 1).Count(true);
}
