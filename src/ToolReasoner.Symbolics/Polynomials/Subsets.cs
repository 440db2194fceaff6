namespace ToolReasoner.Symbolics;

/// <summary>Subsets to try when factors are put together.</summary>
internal static class Subsets
{
    /// <summary>Subsets of one size in lexicographic order; of a half and its complement only the one with the first element. The array is used again.</summary>
    internal static IEnumerable<int[]> OfHalf(int count, int size)
    {
        var chosen = new int[size];
        for (var k = 0; k < size; k++)
        {
            chosen[k] = k;
        }

        while (true)
        {
            yield return chosen;
            var i = size - 1;
            while (i >= 0 && chosen[i] == count - size + i)
            {
                i--;
            }

            if (i < 0 || (i == 0 && 2 * size == count))
            {
                yield break;
            }

            chosen[i]++;
            for (var j = i + 1; j < size; j++)
            {
                chosen[j] = chosen[j - 1] + 1;
            }
        }
    }
}
