using System.Collections.Immutable;

namespace ToolReasoner.Symbolics;

/// <summary>What is known of symbols. A symbol of which nothing is said is a real number. Immutable.</summary>
public sealed record Assumptions
{
    // Null for none: most programs assume nothing, and then need not wait for such sets to be loaded.
    private readonly ImmutableHashSet<string>? _positive;
    private readonly ImmutableHashSet<string>? _nonnegative;
    private readonly ImmutableHashSet<string>? _integer;
    private readonly ImmutableHashSet<string>? _complex;

    /// <summary>All symbols are real numbers.</summary>
    public static Assumptions None { get; } = new();

    /// <summary>Names of those above 0.</summary>
    public ImmutableHashSet<string> Positive
    {
        get => _positive ?? [];
        init => _positive = value is { IsEmpty: false } ? value : null;
    }

    /// <summary>Names of those that are 0 or more.</summary>
    public ImmutableHashSet<string> Nonnegative
    {
        get => _nonnegative ?? [];
        init => _nonnegative = value is { IsEmpty: false } ? value : null;
    }

    /// <summary>Names of those that are whole numbers.</summary>
    public ImmutableHashSet<string> Integer
    {
        get => _integer ?? [];
        init => _integer = value is { IsEmpty: false } ? value : null;
    }

    /// <summary>Names of those that may be any complex number.</summary>
    public ImmutableHashSet<string> Complex
    {
        get => _complex ?? [];
        init => _complex = value is { IsEmpty: false } ? value : null;
    }

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
        !(IsPositive(name) && value.Sign <= 0) && !(IsNonnegative(name) && value.Sign < 0) && !(IsInteger(name) && !value.IsInteger);

    internal bool IsPositive(string name) => _positive is not null && _positive.Contains(name);

    internal bool IsNonnegative(string name) => _nonnegative is not null && _nonnegative.Contains(name);

    internal bool IsInteger(string name) => _integer is not null && _integer.Contains(name);

    internal bool IsComplex(string name) => _complex is not null && _complex.Contains(name);

    private static IEnumerable<string> Names(IReadOnlyList<Expr> symbols)
    {
        ArgumentNullException.ThrowIfNull(symbols);
        return symbols.Select(symbol => symbol is SymbolExpr named ? named.Name : throw new ArgumentException("only of symbols something can be assumed", nameof(symbols)));
    }
}
