using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>One root that is not real of a square-free polynomial, known exactly by a disc that holds no other and misses the real line. Immutable.</summary>
public sealed class ComplexRoot : IEquatable<ComplexRoot>
{
    private readonly FixedComplex _centre;
    private readonly int _bits;

    // The radius is 2^_radius units of 2^-_bits.
    private readonly long _radius;

    internal ComplexRoot(IntegerPolynomial polynomial, FixedComplex centre, int bits, long radius)
    {
        Polynomial = polynomial;
        _centre = centre;
        _bits = bits;
        _radius = radius;
    }

    /// <summary>Square-free.</summary>
    public IntegerPolynomial Polynomial { get; }

    /// <summary>Real part of the disc's centre.</summary>
    public Rational CentreReal => Dyadic(_centre.Real, -_bits);

    /// <summary>Imaginary part of the disc's centre; not 0.</summary>
    public Rational CentreImaginary => Dyadic(_centre.Imaginary, -_bits);

    /// <summary>Of the closed disc; less than the distance of its centre from the real line.</summary>
    public Rational Radius => Dyadic(BigInteger.One, _radius - _bits);

    /// <summary>Whether it is above the real line.</summary>
    public bool IsUpper => _centre.Imaginary.Sign > 0;

    /// <summary>Same root, also of different polynomials.</summary>
    public static bool operator ==(ComplexRoot? left, ComplexRoot? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Different roots.</summary>
    public static bool operator !=(ComplexRoot? left, ComplexRoot? right) => !(left == right);

    /// <summary>The root mirrored at the real line.</summary>
    public ComplexRoot Conjugate() => new(Polynomial, _centre with { Imaginary = -_centre.Imaginary }, _bits, _radius);

    /// <summary>The same root in a smaller disc.</summary>
    /// <param name="bits">The radius will not be more than 2^-bits.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public ComplexRoot Refine(int bits, Budget? budget = null)
    {
        budget = Budget.OrDefault(budget);
        budget.NeedBits(bits);
        var root = this;
        while (root._radius - root._bits > -bits)
        {
            var reached = (int)(root._bits - root._radius);
            root = root.Step(Math.Max(32, Math.Min(bits + 1, 2 * reached) + 16), budget) ?? root.Restart(Math.Max(64, 2 * Math.Max(reached, bits)), budget);
        }

        return root;
    }

    /// <inheritdoc/>
    public bool Equals(ComplexRoot? other) => other is not null && (ReferenceEquals(this, other) || SameAs(other, new Budget()));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ComplexRoot);

    /// <summary>Of the side of the real line: equal roots may have discs of any kind.</summary>
    public override int GetHashCode() => IsUpper ? 1 : 2;

    /// <inheritdoc/>
    public override string ToString() =>
        FormattableString.Invariant($"root of {Polynomial} near {CentreReal.ToDouble():G6} {(IsUpper ? '+' : '-')} {Math.Abs(CentreImaginary.ToDouble()):G6}i");

    /// <summary>A box around the disc.</summary>
    internal ComplexBox Box()
    {
        var radius = Radius;
        return new ComplexBox(new(CentreReal - radius, CentreReal + radius), new(CentreImaginary - radius, CentreImaginary + radius));
    }

    internal bool SameAs(ComplexRoot other, Budget budget)
    {
        var common = Polynomial.Equals(other.Polynomial) ? Polynomial : Polynomial.Gcd(other.Polynomial, budget);
        if (common.IsConstant || IsUpper != other.IsUpper || !IsRootOf(common, budget) || !other.IsRootOf(common, budget))
        {
            return false;
        }

        // Both are roots of one polynomial: they are the same where one's disc lies in that of the other, which holds no second root.
        var mine = this;
        for (var bits = 8; ; bits *= 2)
        {
            if (!mine.Meets(other))
            {
                return false;
            }

            if (other.LiesIn(mine))
            {
                return true;
            }

            (mine, other) = (mine.Refine(bits, budget), other.Refine(2 * bits, budget));
        }
    }

    /// <summary>Whether it is a root of a divisor of its polynomial.</summary>
    internal bool IsRootOf(IntegerPolynomial divisor, Budget budget)
    {
        if (divisor.Equals(Polynomial))
        {
            return true;
        }

        var cofactor = Polynomial.PrimitivePart().DivideExact(divisor.PrimitivePart(), budget);
        var root = this;
        for (var bits = 16; ; bits *= 2)
        {
            // A simple root is one of exactly one of the two.
            if (!root.Box().Evaluate(divisor, bits * 2, budget).ContainsZero)
            {
                return false;
            }

            if (!root.Box().Evaluate(cofactor, bits * 2, budget).ContainsZero)
            {
                return true;
            }

            root = root.Refine(bits, budget);
        }
    }

    /// <summary>The same disc for a divisor of the polynomial that has this root.</summary>
    internal ComplexRoot As(IntegerPolynomial divisor) => new(divisor, _centre, _bits, _radius);

    internal bool Meets(ComplexRoot other)
    {
        var (real, imaginary) = (CentreReal - other.CentreReal, CentreImaginary - other.CentreImaginary);
        var reach = Radius + other.Radius;
        return (real * real) + (imaginary * imaginary) <= reach * reach;
    }

    internal bool LiesIn(ComplexRoot other)
    {
        var (real, imaginary) = (CentreReal - other.CentreReal, CentreImaginary - other.CentreImaginary);
        var slack = other.Radius - Radius;
        return slack.Sign >= 0 && (real * real) + (imaginary * imaginary) <= slack * slack;
    }

    private static Rational Dyadic(BigInteger value, long exponent) =>
        exponent >= 0 ? new Rational(value << (int)exponent) : new Rational(value, BigInteger.One << (int)-exponent);

    // One step of Newton's method with so many bits; null where its disc is not inside the present one.
    private ComplexRoot? Step(int bits, Budget budget)
    {
        bits = Math.Max(bits, _bits - (int)_radius + 16);
        var size = (int)Math.Max(0, Math.Max(IntegerMath.Bits(_centre.Real), IntegerMath.Bits(_centre.Imaginary)) - _bits);
        bits += size + (2 * BitOperations.Log2((uint)Polynomial.Degree + 1));
        budget.Spend(1 + (4L * Polynomial.Degree * (1 + (bits / 64))));
        var point = _centre.Rescale(bits - _bits);
        var bottom = point.Evaluate(Polynomial.Derivative(), bits, out _);
        if (bottom.IsZero)
        {
            return null;
        }

        point -= point.Evaluate(Polynomial, bits, out _).Divide(bottom, bits);
        if (ComplexRootIsolation.NewtonRadiusBits(Polynomial, point, bits) is not { } radius)
        {
            return null;
        }

        var next = new ComplexRoot(Polynomial, point, bits, Math.Max(0, radius));
        return next._radius - next._bits < _radius - _bits && next.LiesIn(this) ? next : null;
    }

    private ComplexRoot Restart(int bits, Budget budget)
    {
        var real = RealRootIsolation.Isolate(Polynomial, budget).Count;
        while (true)
        {
            var all = ComplexRootIsolation.UpperHalf(Polynomial, Polynomial.Degree - real, budget, bits);
            var near = all.Select(root => IsUpper ? root : root.Conjugate()).Where(Meets).ToList();

            // This disc holds one root only: it is in the one disc that meets it.
            if (near.Count == 1 && near[0]._radius - near[0]._bits < _radius - _bits)
            {
                return near[0];
            }

            bits *= 2;
        }
    }
}
