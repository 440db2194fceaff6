namespace AngouriMath.Core;

/// <summary>Kinds of values.</summary>
public enum Domain
{
    /// <summary>True and false.</summary>
    Boolean,

    /// <summary>Whole numbers.</summary>
    Integer,

    /// <summary>Rational numbers.</summary>
    Rational,

    /// <summary>Real numbers.</summary>
    Real,

    /// <summary>Complex numbers.</summary>
    Complex,

    /// <summary>Anything.</summary>
    Any,
}
