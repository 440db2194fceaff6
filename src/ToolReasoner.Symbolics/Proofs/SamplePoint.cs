namespace ToolReasoner.Symbolics;

/// <summary>Values for symbols.</summary>
/// <param name="Symbols">Names.</param>
/// <param name="Values">One for each.</param>
internal sealed record SamplePoint(IReadOnlyList<string> Symbols, GaussianRational[] Values);
