namespace ToolReasoner.Answers;

/// <summary>What stands beside a value.</summary>
internal sealed record Marks
{
    /// <summary>Nothing.</summary>
    public static Marks None { get; } = new();

    /// <summary>Known units, in order, as <see cref="Answers.Units.NameOf"/> names them; degrees that the value counts and currencies too.</summary>
    public IReadOnlyList<string> Units { get; init; } = [];

    /// <summary>Words behind the value that are no known unit.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>The base of a number that is written with one.</summary>
    public int? Base { get; init; }

    /// <summary>Whether a percent sign stood there.</summary>
    public bool HasPercent { get; init; }

    /// <summary>Whether it is written as a ratio.</summary>
    public bool IsRatio { get; init; }

    /// <summary>Digits after the point, if the whole text is a decimal.</summary>
    public int? Decimals { get; init; }

    /// <summary>Whether a fraction of whole numbers in it is not in lowest terms.</summary>
    public bool IsReducible { get; init; }
}
