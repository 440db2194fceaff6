using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>A real or complex algebraic number, exactly: its minimal polynomial, and which of the roots it is. Immutable.</summary>
public sealed partial class AlgebraicNumber : IField<AlgebraicNumber>, IComparable<AlgebraicNumber>
{
    private readonly RealRoot? _real;
    private readonly ComplexRoot? _complex;

    private AlgebraicNumber(IntegerPolynomial minimal, RealRoot? real, ComplexRoot? complex)
    {
        MinimalPolynomial = minimal;
        _real = real;
        _complex = complex;
    }

    /// <inheritdoc/>
    public static AlgebraicNumber Zero { get; } = Rational.Zero;

    /// <inheritdoc/>
    public static AlgebraicNumber One { get; } = Rational.One;

    /// <summary>The imaginary unit.</summary>
    public static AlgebraicNumber ImaginaryUnit { get; } = Unit();

    /// <summary>Irreducible and primitive, its leading coefficient positive.</summary>
    public IntegerPolynomial MinimalPolynomial { get; }

    /// <summary>Degree of the minimal polynomial.</summary>
    public int Degree => MinimalPolynomial.Degree;

    /// <inheritdoc/>
    public bool IsZero => Degree == 1 && MinimalPolynomial[0].IsZero;

    /// <summary>Whether it is on the real line.</summary>
    public bool IsReal => _real is not null;

    /// <summary>Whether it is a fraction.</summary>
    public bool IsRational => Degree == 1;

    /// <summary>As a root on the real line; null where it is not real.</summary>
    public RealRoot? AsReal => _real;

    /// <summary>As a root off the real line; null where it is real.</summary>
    public ComplexRoot? AsComplex => _complex;

    /// <summary>A fraction.</summary>
    /// <param name="value">Any.</param>
    public static implicit operator AlgebraicNumber(Rational value)
    {
        var minimal = new IntegerPolynomial(-value.Numerator, value.Denominator);
        return new AlgebraicNumber(minimal, RealRoot.At(minimal, value), null);
    }

    /// <summary>A whole number.</summary>
    /// <param name="value">Any.</param>
    public static implicit operator AlgebraicNumber(int value) => (Rational)value;

    /// <summary>All different roots of a polynomial: the real ones ascending, then the others by real part, then by imaginary part.</summary>
    /// <param name="polynomial">Not 0.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public static IReadOnlyList<AlgebraicNumber> RootsOf(IntegerPolynomial polynomial, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(polynomial);
        budget = Budget.OrDefault(budget);
        var factors = polynomial.Factor(budget).Factors;
        if (factors.Count == 1)
        {
            return [.. RealRootsOf(factors[0].Factor, budget), .. ComplexRootsOf(factors[0].Factor, budget)];
        }

        var real = factors.SelectMany(f => RealRootsOf(f.Factor, budget)).ToList();
        real.Sort((left, right) => RealRoot.Compare(left._real!, right._real!, budget));

        // The order of the others is exact only among roots of one polynomial: each is then told which factor it belongs to.
        var others = polynomial.NonRealRoots(budget).Select(root => OfFactor(root, factors, budget));
        return [.. real, .. others];
    }

    /// <inheritdoc/>
    public static AlgebraicNumber operator +(AlgebraicNumber left, AlgebraicNumber right) => Add(left, right, new Budget());

    /// <inheritdoc/>
    public static AlgebraicNumber operator -(AlgebraicNumber left, AlgebraicNumber right) => Add(left, -right, new Budget());

    /// <inheritdoc/>
    public static AlgebraicNumber operator *(AlgebraicNumber left, AlgebraicNumber right) => Multiply(left, right, new Budget());

    /// <inheritdoc/>
    public static AlgebraicNumber operator /(AlgebraicNumber left, AlgebraicNumber right)
    {
        ArgumentNullException.ThrowIfNull(right);
        return Multiply(left, right.Reciprocal(), new Budget());
    }

    /// <inheritdoc/>
    public static AlgebraicNumber operator -(AlgebraicNumber value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.IsRational ? -value.ToRational() : value.Moebius(value.MinimalPolynomial.Scale(-1), box => ComplexBox.Of(-1) * box, new Budget());
    }

    /// <summary>Same number.</summary>
    public static bool operator ==(AlgebraicNumber? left, AlgebraicNumber? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Different numbers.</summary>
    public static bool operator !=(AlgebraicNumber? left, AlgebraicNumber? right) => !(left == right);

    /// <summary>Less; both real.</summary>
    public static bool operator <(AlgebraicNumber left, AlgebraicNumber right) => Compare(left, right) < 0;

    /// <summary>More; both real.</summary>
    public static bool operator >(AlgebraicNumber left, AlgebraicNumber right) => Compare(left, right) > 0;

    /// <summary>Less or the same; both real.</summary>
    public static bool operator <=(AlgebraicNumber left, AlgebraicNumber right) => Compare(left, right) <= 0;

    /// <summary>More or the same; both real.</summary>
    public static bool operator >=(AlgebraicNumber left, AlgebraicNumber right) => Compare(left, right) >= 0;

    /// <summary>Order on the real line, exactly.</summary>
    /// <param name="left">Real.</param>
    /// <param name="right">Real.</param>
    /// <param name="budget">Null for a fresh one.</param>
    /// <exception cref="InvalidOperationException">One is not real.</exception>
    public static int Compare(AlgebraicNumber left, AlgebraicNumber right, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left._real is { } a && right._real is { } b
            ? RealRoot.Compare(a, b, budget)
            : throw new InvalidOperationException("only real numbers have an order");
    }

    /// <inheritdoc/>
    public int CompareTo(AlgebraicNumber? other) => other is null ? 1 : Compare(this, other);

    /// <summary>Sign of a real number: -1, 0 or 1.</summary>
    /// <exception cref="InvalidOperationException">It is not real.</exception>
    public int Sign() => _real is { } real ? real.CompareTo(Rational.Zero) : throw new InvalidOperationException("only real numbers have a sign");

    /// <summary>The fraction that it is.</summary>
    /// <exception cref="InvalidOperationException">It is not rational.</exception>
    public Rational ToRational() => IsRational
        ? new Rational(-MinimalPolynomial[0], MinimalPolynomial[1])
        : throw new InvalidOperationException("the number is not rational");

    /// <inheritdoc/>
    public bool Equals(AlgebraicNumber? other) =>
        other is not null && MinimalPolynomial.Equals(other.MinimalPolynomial) && (IsRational || Equals(_real, other._real) && Equals(_complex, other._complex));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AlgebraicNumber);

    /// <inheritdoc/>
    public override int GetHashCode() => MinimalPolynomial.GetHashCode();

    /// <inheritdoc/>
    public override string ToString() => IsRational ? ToRational().ToString() : IsReal ? _real!.ToString() : _complex!.ToString();

    // Without any search, as a field's initial value must not fail.
    private static AlgebraicNumber Unit()
    {
        var (minimal, bits) = (new IntegerPolynomial(1, 0, 1), 16);
        return new AlgebraicNumber(minimal, null, new ComplexRoot(minimal, new FixedComplex(BigInteger.Zero, BigInteger.One << bits), bits, 0));
    }

    private static IEnumerable<AlgebraicNumber> RealRootsOf(IntegerPolynomial irreducible, Budget budget) => irreducible.Degree == 1
        ? [new Rational(-irreducible[0], irreducible[1])]
        : RealRootIsolation.Isolate(irreducible, budget).Select(root => new AlgebraicNumber(irreducible, root, null));

    private static IEnumerable<AlgebraicNumber> ComplexRootsOf(IntegerPolynomial irreducible, Budget budget) =>
        ComplexRootIsolation.Isolate(irreducible, budget).Select(root => new AlgebraicNumber(irreducible, null, root));

    private static AlgebraicNumber OfFactor(ComplexRoot root, IReadOnlyList<PolynomialFactor<IntegerPolynomial>> factors, Budget budget)
    {
        var minimal = factors.First(f => root.IsRootOf(f.Factor, budget)).Factor;
        return new AlgebraicNumber(minimal, null, root.As(minimal));
    }
}
