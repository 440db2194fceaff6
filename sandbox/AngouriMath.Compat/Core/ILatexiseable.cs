namespace AngouriMath.Core;

/// <summary>What can be written as LaTeX.</summary>
public interface ILatexiseable
{
    /// <summary>As LaTeX.</summary>
    string Latexise();
}
