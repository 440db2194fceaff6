namespace ToolReasoner.Symbolics;

/// <content>Waiting for patterns in independent draws (Conway's leading numbers; Li, Ann. Probab. 8, 1980).</content>
public static partial class Probability
{
    /// <summary>The expected number of fair flips until a pattern of heads and tails such as "HTH" has come.</summary>
    /// <param name="pattern">Of two different letters at most.</param>
    public static Rational ExpectedFlips(string pattern)
    {
        ArgumentException.ThrowIfNullOrEmpty(pattern);
        return ExpectedDraws(pattern.ToCharArray(), Coin(pattern));
    }

    /// <summary>The probability that a pattern of heads and tails comes before another in fair flips.</summary>
    /// <param name="pattern">Of two different letters at most.</param>
    /// <param name="rival">Of the same letters; neither may be a part of the other.</param>
    public static Rational ComesFirst(string pattern, string rival)
    {
        ArgumentException.ThrowIfNullOrEmpty(pattern);
        ArgumentException.ThrowIfNullOrEmpty(rival);
        return ComesFirst(pattern.ToCharArray(), rival.ToCharArray(), Coin(pattern + rival));
    }

    /// <summary>The expected number of independent draws until a pattern has come.</summary>
    /// <param name="pattern">1 or more outcomes.</param>
    /// <param name="source">What a draw gives.</param>
    /// <exception cref="ArgumentException">The pattern cannot come.</exception>
    public static Rational ExpectedDraws<T>(IReadOnlyList<T> pattern, Distribution<T> source)
        where T : notnull => Overlap(pattern, pattern, source);

    /// <summary>The probability that a pattern comes before another in independent draws.</summary>
    /// <param name="pattern">1 or more outcomes.</param>
    /// <param name="rival">1 or more outcomes; neither may be a part of the other.</param>
    /// <param name="source">What a draw gives.</param>
    /// <exception cref="ArgumentException">A pattern cannot come, or is a part of the other.</exception>
    public static Rational ComesFirst<T>(IReadOnlyList<T> pattern, IReadOnlyList<T> rival, Distribution<T> source)
        where T : notnull
    {
        if (Contains(pattern, rival) || Contains(rival, pattern))
        {
            throw new ArgumentException("neither pattern may be a part of the other", nameof(rival));
        }

        var forMe = Overlap(rival, rival, source) - Overlap(rival, pattern, source);
        var forRival = Overlap(pattern, pattern, source) - Overlap(pattern, rival, source);
        return forMe / (forMe + forRival);
    }

    private static Distribution<char> Coin(string flips)
    {
        var letters = flips.Distinct().ToList();
        return letters.Count > 2
            ? throw new ArgumentException("a coin has two sides, and the pattern has more letters", nameof(flips))
            : Distribution.Uniform(letters.Count == 2 ? letters : [letters[0], letters[0] == '\0' ? '\u0001' : '\0']);
    }

    // Σ 1/P(first k of next) over each k for which these are also the last k of first.
    private static Rational Overlap<T>(IReadOnlyList<T> first, IReadOnlyList<T> next, Distribution<T> source)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(next);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentOutOfRangeException.ThrowIfZero(first.Count, nameof(first));
        var (sum, product) = (Rational.Zero, Rational.One);
        for (var k = 1; k <= Math.Min(first.Count, next.Count); k++)
        {
            var chance = source[next[k - 1]];
            product = chance.IsZero ? throw new ArgumentException($"{next[k - 1]} never comes", nameof(next)) : product / chance;
            sum += Enumerable.Range(0, k).All(i => EqualityComparer<T>.Default.Equals(first[first.Count - k + i], next[i])) ? product : Rational.Zero;
        }

        return sum;
    }

    private static bool Contains<T>(IReadOnlyList<T> whole, IReadOnlyList<T> part) =>
        Enumerable.Range(0, Math.Max(0, whole.Count - part.Count + 1))
            .Any(start => Enumerable.Range(0, part.Count).All(i => EqualityComparer<T>.Default.Equals(whole[start + i], part[i])));
}
