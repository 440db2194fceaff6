namespace Microsoft.ML.OnnxRuntimeGenAI;

/// <summary>A model whose scores for the next token are a fixed function of all tokens before it.</summary>
internal static class Toy
{
    /// <summary>What the package does in place of what it should, for tests of errors: called with the number of texts of a new generator.</summary>
    public static Action<int>? BeforeBegin { get; set; }

    /// <summary>Called with the tokens of each run.</summary>
    public static Action<int>? BeforeRun { get; set; }

    /// <summary>Tokens that were run since it was set to 0, padding included.</summary>
    public static int TokensRun { get; set; }

    /// <summary>Widens the scores to halves, as graphs for a GPU do.</summary>
    public static bool Halves { get; set; }

    public static float[] Scores(IReadOnlyList<int> before, int vocabulary)
    {
        var state = before.Aggregate(2_166_136_261u, (hash, token) => unchecked((hash ^ (uint)token) * 16_777_619u));
        var scores = new float[vocabulary];
        for (var token = 0; token < vocabulary; token++)
        {
            var mixed = unchecked((state ^ (uint)token) * 2_654_435_761u);
            mixed = unchecked((mixed ^ (mixed >> 15)) * 2_246_822_519u);
            scores[token] = (mixed >> 8) / (float)(1 << 24) * 8;
        }

        return scores;
    }
}
