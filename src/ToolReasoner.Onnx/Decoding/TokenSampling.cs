namespace ToolReasoner.Onnx.Decoding;

/// <summary>How the next token is chosen, and where a text ends.</summary>
public sealed record TokenSampling
{
    /// <value>0, always the likeliest, and up. Default 0.</value>
    public double Temperature { get; init; }

    /// <value>How many of the likeliest tokens stay; 0 for all. Default 0.</value>
    public int TopK { get; init; }

    /// <value>The fewest of the likeliest tokens stay that have this share of probability together. Above 0, to 1. Default 1.</value>
    public double TopP { get; init; } = 1;

    /// <value>Tokens stay that are at least this part as likely as the likeliest. 0 to 1. Default 0.</value>
    public double MinP { get; init; }

    /// <value>What the score of a token that is there already is divided by, multiplied where it is negative. Above 0. Default 1.</value>
    public double RepetitionPenalty { get; init; } = 1;

    /// <value>Taken from the score of a token for each time that the text has it, the prompt not counted. Default 0.</value>
    public double FrequencyPenalty { get; init; }

    /// <value>Taken once from the score of a token that the text has, the prompt not counted. Default 0.</value>
    public double PresencePenalty { get; init; }

    /// <value>Added to the scores of single tokens.</value>
    public IReadOnlyDictionary<int, double> LogitBias { get; init; } = new Dictionary<int, double>();

    /// <value>The same seed gives the same tokens for the same scores. Default 0.</value>
    public int Seed { get; init; }

    /// <value>Tokens of one text, at least 1. Default 2048.</value>
    public int MaxTokens { get; init; } = 2048;

    /// <value>A text ends before the first of these, wherever the tokens' borders lie.</value>
    public IReadOnlyList<string> Stops { get; init; } = [];

    /// <value>How many of the likeliest tokens are told with each. Default 0.</value>
    public int TopLogProbabilities { get; init; }

    internal void Check()
    {
        Require(Temperature >= 0 && double.IsFinite(Temperature), nameof(Temperature), Temperature);
        Require(TopK >= 0, nameof(TopK), TopK);
        Require(TopP is > 0 and <= 1, nameof(TopP), TopP);
        Require(MinP is >= 0 and <= 1, nameof(MinP), MinP);
        Require(RepetitionPenalty > 0 && double.IsFinite(RepetitionPenalty), nameof(RepetitionPenalty), RepetitionPenalty);
        Require(double.IsFinite(FrequencyPenalty), nameof(FrequencyPenalty), FrequencyPenalty);
        Require(double.IsFinite(PresencePenalty), nameof(PresencePenalty), PresencePenalty);
        Require(MaxTokens > 0, nameof(MaxTokens), MaxTokens);
        Require(TopLogProbabilities >= 0, nameof(TopLogProbabilities), TopLogProbabilities);
        Require(Stops.All(stop => stop.Length > 0), nameof(Stops), "an empty text");
    }

    private static void Require(bool holds, string name, object value)
    {
        if (!holds)
        {
            throw new ArgumentOutOfRangeException(name, value, "Out of range.");
        }
    }
}
