namespace ToolReasoner.Symbolics;

/// <summary>A limit, or why there is none.</summary>
/// <param name="Value">A constant or ±∞; null if there is none.</param>
/// <param name="Why">The clause that says so.</param>
internal readonly record struct LimitFound(Expr? Value, string Why)
{
    /// <summary>A value.</summary>
    public static LimitFound Of(Expr value) => new(value, "leading terms in the fastest function (Gruntz)");

    /// <summary>Proved to be none.</summary>
    public static LimitFound None(string why) => new(null, why);
}
