namespace ToolReasoner.Symbolics;

/// <summary>
/// What a value can be, for any complex values of the symbols, isolated points apart. A proof by structure alone: a set that is too large is
/// no error, one that is too small is.
/// </summary>
[Flags]
internal enum Possible
{
    /// <summary>Not yet worked out.</summary>
    None = 0,

    /// <summary>Real and below 0.</summary>
    Negative = 1,

    /// <summary>0.</summary>
    Zero = 2,

    /// <summary>Real and above 0.</summary>
    Positive = 4,

    /// <summary>Not real, or infinite.</summary>
    NotReal = 8,

    /// <summary>A real number.</summary>
    Real = Negative | Zero | Positive,

    /// <summary>0 or more.</summary>
    NotNegative = Zero | Positive,

    /// <summary>Nothing is known.</summary>
    Anything = Real | NotReal,
}
