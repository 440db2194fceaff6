using System.Collections.Immutable;

namespace ToolReasoner.Symbolics;

/// <summary>What is known of symbols. A symbol of which nothing is said is a real number. Immutable.</summary>
public sealed record Assumptions
{
    /// <summary>All symbols are real numbers.</summary>
    public static Assumptions None { get; } = new();

    /// <summary>Names of those above 0.</summary>
    public ImmutableHashSet<string> Positive { get; init; } = [];

    /// <summary>Names of those that are 0 or more.</summary>
    public ImmutableHashSet<string> Nonnegative { get; init; } = [];

    /// <summary>Names of those that are whole numbers.</summary>
    public ImmutableHashSet<string> Integer { get; init; } = [];

    /// <summary>Names of those that may be any complex number.</summary>
    public ImmutableHashSet<string> Complex { get; init; } = [];

    /// <summary>And these are above 0.</summary>
    /// <param name="symbols">Symbols.</param>
    public Assumptions WithPositive(params IReadOnlyList<Expr> symbols) => this with { Positive = Positive.Union(Names(symbols)) };

    /// <summary>And these are 0 or more.</summary>
    /// <param name="symbols">Symbols.</param>
    public Assumptions WithNonnegative(params IReadOnlyList<Expr> symbols) => this with { Nonnegative = Nonnegative.Union(Names(symbols)) };

    /// <summary>And these are whole.</summary>
    /// <param name="symbols">Symbols.</param>
    public Assumptions WithInteger(params IReadOnlyList<Expr> symbols) => this with { Integer = Integer.Union(Names(symbols)) };

    /// <summary>And these may be any complex number.</summary>
    /// <param name="symbols">Symbols.</param>
    public Assumptions WithComplex(params IReadOnlyList<Expr> symbols) => this with { Complex = Complex.Union(Names(symbols)) };

    /// <summary>Whether a value of a symbol agrees with what is known of it.</summary>
    internal bool Allow(string name, Rational value) =>
        !(Positive.Contains(name) && value.Sign <= 0) && !(Nonnegative.Contains(name) && value.Sign < 0) && !(Integer.Contains(name) && !value.IsInteger);

    private static IEnumerable<string> Names(IReadOnlyList<Expr> symbols)
    {
        ArgumentNullException.ThrowIfNull(symbols);
        return symbols.Select(symbol => symbol is SymbolExpr named ? named.Name : throw new ArgumentException("only of symbols something can be assumed", nameof(symbols)));
    }
}
