namespace ToolReasoner.Symbolics;

/// <summary>What came of reading LaTeX. Closed: match on both cases.</summary>
public abstract record LatexReading
{
    private LatexReading()
    {
    }

    /// <summary>It was read.</summary>
    /// <param name="Expression">What it says.</param>
    /// <param name="Notes">What it says beside that.</param>
    public sealed record Read(Expr Expression, LatexNotes Notes) : LatexReading;

    /// <summary>It cannot be read, or the budget did not suffice.</summary>
    /// <param name="Position">Index of the character where reading stopped, from 0.</param>
    /// <param name="Why">What is wrong and what would be right.</param>
    public sealed record Failed(int Position, string Why) : LatexReading;
}
