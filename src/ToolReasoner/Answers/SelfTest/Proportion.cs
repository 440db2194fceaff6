namespace ToolReasoner.Answers.SelfTest;

/// <summary>So many of so many, with Wilson's 95 % interval for the share behind them.</summary>
/// <param name="Count">From 0 to <paramref name="All"/>.</param>
/// <param name="All">0 or more.</param>
public readonly record struct Proportion(long Count, long All)
{
    private const double Z = 1.959963984540054; // the normal distribution's 97.5 % point

    /// <summary>The share, from 0 to 1; 0 of none.</summary>
    public double Share => All == 0 ? 0 : (double)Count / All;

    /// <summary>The lower end of the interval.</summary>
    public double Low => All == 0 ? 0 : Math.Max(0, Middle - Half);

    /// <summary>The upper end of the interval.</summary>
    public double High => All == 0 ? 1 : Math.Min(1, Middle + Half);

    private double Middle => (Share + (Z * Z / (2 * All))) / (1 + (Z * Z / All));

    private double Half => Z / (1 + (Z * Z / All)) * Math.Sqrt((Share * (1 - Share) / All) + (Z * Z / (4.0 * All * All)));
}
