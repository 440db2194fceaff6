namespace ToolReasoner.Symbolics;

/// <summary>Gathers <see cref="LatexNotes"/> during a reading.</summary>
internal sealed class LatexNoteTaker
{
    public List<string> Units { get; } = [];

    public int? NumberBase { get; set; }

    public bool HasDegrees { get; set; }

    public bool HasPercent { get; set; }

    public bool HasMoney { get; set; }

    public bool IsRatio { get; set; }

    public LatexNotes Finish() => new()
    {
        Units = Units.AsReadOnly(),
        NumberBase = NumberBase,
        HasDegrees = HasDegrees,
        HasPercent = HasPercent,
        HasMoney = HasMoney,
        IsRatio = IsRatio,
    };
}
