namespace ToolReasoner.Symbolics;

/// <summary>Hashes that are the same in every process, so that nothing depends on a process's random seed.</summary>
internal static class Hashing
{
    private const uint Prime = 16777619;

    /// <summary>Of a text: FNV-1a.</summary>
    public static int Of(string text)
    {
        unchecked
        {
            var hash = 2166136261;
            foreach (var letter in text)
            {
                hash = (hash ^ letter) * Prime;
            }

            return (int)hash;
        }
    }

    /// <summary>Of a number: its lowest bits.</summary>
    public static int Of(Rational value)
    {
        unchecked
        {
            static int Low(System.Numerics.BigInteger number) =>
                number >= int.MinValue && number <= int.MaxValue ? (int)number : (int)(number % int.MaxValue);
            return Join(Low(value.Numerator) + 7, Low(value.Denominator));
        }
    }

    /// <summary>Of a kind of node and its operands.</summary>
    public static int Of(string kind, IReadOnlyList<Expr> operands)
    {
        var hash = Of(kind);
        for (var i = 0; i < operands.Count; i++)
        {
            hash = Join(hash, operands[i].GetHashCode());
        }

        return hash;
    }

    /// <summary>Of two hashes, in order.</summary>
    public static int Join(int left, int right)
    {
        unchecked
        {
            var hash = ((uint)left * 0x9E3779B1) ^ (uint)right;
            hash ^= hash >> 15;
            return (int)(hash * 0x85EBCA77);
        }
    }
}
