namespace ToolReasoner.Symbolics;

/// <summary>Exact numbers, polynomials and the like: what matrices and polynomials can be made of.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
public interface IRing<TSelf> : IEquatable<TSelf>
    where TSelf : IRing<TSelf>
{
    /// <summary>Neutral in sums.</summary>
    static abstract TSelf Zero { get; }

    /// <summary>Neutral in products.</summary>
    static abstract TSelf One { get; }

    /// <summary>Whether it is 0: exactly, never by rounding.</summary>
    bool IsZero { get; }

    /// <summary>Sum.</summary>
    static abstract TSelf operator +(TSelf left, TSelf right);

    /// <summary>Difference.</summary>
    static abstract TSelf operator -(TSelf left, TSelf right);

    /// <summary>Negation.</summary>
    static abstract TSelf operator -(TSelf value);

    /// <summary>Product.</summary>
    static abstract TSelf operator *(TSelf left, TSelf right);
}

/// <summary>A ring in which everything but 0 divides.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
public interface IField<TSelf> : IRing<TSelf>
    where TSelf : IField<TSelf>
{
    /// <summary>Quotient.</summary>
    /// <exception cref="DivideByZeroException">The divisor is 0.</exception>
    static abstract TSelf operator /(TSelf left, TSelf right);
}
