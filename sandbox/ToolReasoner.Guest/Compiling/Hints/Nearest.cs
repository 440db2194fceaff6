namespace ToolReasoner.Guest.Compiling.Hints;

/// <summary>The name that was probably meant.</summary>
internal static class Nearest
{
    private const int LongestName = 40;

    /// <summary>The candidate with the fewest changed letters, at most one in three; null when none is that near.</summary>
    public static string? To(string name, IEnumerable<string> candidates)
    {
        if (name.Length is < 2 or > LongestName)
        {
            return null;
        }

        var (best, fewest) = ((string?)null, Math.Clamp(name.Length / 3, 1, 4) + 1);
        foreach (var candidate in candidates)
        {
            if (candidate != name && candidate.Length <= LongestName && Math.Abs(candidate.Length - name.Length) < fewest
                && Distance(name, candidate) is var distance && distance < fewest)
            {
                (best, fewest) = (candidate, distance);
            }
        }

        return best;
    }

    // Letters inserted, left out, replaced or swapped; another case costs nothing but a name of its own.
    private static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                rows[i, j] = i == 0 ? j : j == 0 ? i : Math.Min(
                    Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1,
                    rows[i - 1, j - 1] + (char.ToUpperInvariant(a[i - 1]) == char.ToUpperInvariant(b[j - 1]) ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
                }
            }
        }

        return rows[a.Length, b.Length];
    }
}
