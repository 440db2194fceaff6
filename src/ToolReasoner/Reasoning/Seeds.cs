namespace ToolReasoner.Reasoning;

/// <summary>Seeds made from seeds (SplitMix64), the same everywhere.</summary>
internal static class Seeds
{
    /// <summary>The seed of something by its number; 0 to 2³¹ − 1, which every backend takes.</summary>
    public static long Of(long seed, int number)
    {
        unchecked
        {
            var state = (ulong)seed + (0x9E3779B97F4A7C15UL * (ulong)(number + 1));
            state = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9UL;
            state = (state ^ (state >> 27)) * 0x94D049BB133111EBUL;
            return (long)((state ^ (state >> 31)) & int.MaxValue);
        }
    }
}
