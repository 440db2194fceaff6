using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// Powers of positive rational numbers to rational exponents, multiplied together. One form for each value: a rational coefficient, then for
/// each denominator q of the exponents at most one radical r^(n/q) with 0 &lt; n/q &lt; 1, r a whole number free of q-th powers, and n as
/// large as can be. So 1/√2 is √2/2, √2·√3 is √6, 2^(1/2)·2^(1/3) is 2^(5/6), and 4^(1/3) is 2^(2/3). Whole powers that would be too
/// large stay powers. A radicand that could not be factored may keep a square: the value is right in any case.
/// </summary>
internal sealed class NumericPowers
{
    /// <summary>Bits of the largest whole power that is worked out.</summary>
    public const long MostBits = 100_000;

    // Radicals are not put together when the radicand would have more bits than this.
    private const long MostRadicandBits = 4_096;

    // Nodes and classes, not integers and tuples: tables of structures would be compiled at run time, which a first result would wait for.
    private readonly Dictionary<Expr, NumberExpr> _atoms = [];

    /// <summary>Bits of the power of a number, from above.</summary>
    public static double BitsOfPower(Rational value, BigInteger exponent)
    {
        var bits = Math.Max(BigInteger.Abs(value.Numerator).GetBitLength(), value.Denominator.GetBitLength());
        return (double)BigInteger.Abs(exponent) * bits;
    }

    /// <summary>One power.</summary>
    /// <param name="value">Any.</param>
    /// <param name="exponent">Any.</param>
    public static Expr Pow(Rational value, Rational exponent)
    {
        if (exponent.IsZero || value.IsOne)
        {
            return Rational.One;
        }

        if (value.IsZero)
        {
            return exponent.Sign > 0 ? Rational.Zero : Expr.ComplexInfinity;
        }

        if (exponent.IsInteger)
        {
            if (value == Rational.MinusOne)
            {
                return exponent.Numerator.IsEven ? Rational.One : Rational.MinusOne;
            }

            if (BitsOfPower(value, exponent.Numerator) <= MostBits)
            {
                return Rational.Pow(value, (int)exponent.Numerator);
            }
        }

        var powers = new NumericPowers();
        powers.Multiply(Rational.Abs(value), exponent);
        var factors = new List<Expr>();
        var coefficient = powers.Take(factors);
        if (value.Sign < 0)
        {
            // (−a)^r = a^r · e^(iπr)
            if (!exponent.IsInteger)
            {
                return Products.MultiplyOut(Products.Assemble(coefficient, factors), UnitRoots.At(exponent));
            }

            coefficient = exponent.Numerator.IsEven ? coefficient : -coefficient;
        }

        return Products.Assemble(coefficient, factors);
    }

    /// <summary>The product of two canonical radicals of the same degree with coprime radicands, without factoring; null for others.</summary>
    public static Expr? JoinCoprime(PowerExpr left, PowerExpr right)
    {
        if (left.Exponent is not NumberExpr { Value: { IsInteger: false } exponent } || !left.Exponent.Equals(right.Exponent))
        {
            return null;
        }

        var (a, b) = (((NumberExpr)left.Base).Value.Numerator, ((NumberExpr)right.Base).Value.Numerator);
        return exponent < Rational.One && a.GetBitLength() + b.GetBitLength() <= MostRadicandBits && BigInteger.GreatestCommonDivisor(a, b).IsOne
            ? new PowerExpr(a * b, exponent)
            : null;
    }

    /// <summary>Multiplies by a power.</summary>
    /// <param name="value">Above 0.</param>
    /// <param name="exponent">Any.</param>
    public void Multiply(Rational value, Rational exponent)
    {
        Multiply(value.Numerator, exponent);
        Multiply(value.Denominator, -exponent);
    }

    /// <summary>The product: what is rational is returned, radicals are added to the list.</summary>
    public Rational Take(List<Expr> factors)
    {
        MakeCoprime();
        var coefficient = Rational.One;
        var parts = new List<Part>();
        foreach (var (key, value) in _atoms)
        {
            var (atom, exponent) = (AtomOf(key), value.Value);
            if (exponent.IsZero)
            {
                continue;
            }

            var whole = exponent.Floor();
            var part = exponent - new Rational(whole);
            var huge = 0;
            if (BitsOfPower(atom, whole) <= MostBits)
            {
                coefficient *= Rational.Pow(atom, (int)whole);
            }
            else
            {
                part = exponent;
                huge = exponent.Sign;
            }

            if (!part.IsZero)
            {
                parts.Add(new Part(part.Denominator, huge, atom, part.Numerator));
            }
        }

        parts.Sort();
        for (var i = 0; i < parts.Count;)
        {
            var end = parts.FindIndex(i, other => !other.IsWith(parts[i]));
            end = end < 0 ? parts.Count : end;
            AddGroup(parts[i].Denominator, parts.GetRange(i, end - i), factors);
            i = end;
        }

        return coefficient;
    }

    private static void AddGroup(BigInteger denominator, List<Part> group, List<Expr> factors)
    {
        var common = BigInteger.Zero;
        foreach (var part in group)
        {
            common = BigInteger.GreatestCommonDivisor(common, part.Numerator);
        }

        common *= group[0].Numerator.Sign;
        var bits = 0.0;
        foreach (var part in group)
        {
            bits += (double)(part.Numerator / common) * part.Atom.GetBitLength();
        }

        if (group.Count > 1 && bits > MostRadicandBits)
        {
            foreach (var part in group)
            {
                factors.Add(new PowerExpr(part.Atom, new Rational(part.Numerator, denominator)));
            }

            return;
        }

        var radicand = BigInteger.One;
        foreach (var part in group)
        {
            radicand *= BigInteger.Pow(part.Atom, (int)(part.Numerator / common));
        }

        factors.Add(new PowerExpr(radicand, new Rational(common, denominator)));
    }

    private void Multiply(BigInteger value, Rational exponent)
    {
        foreach (var (atom, multiplicity) in Radicands.Split(value))
        {
            var power = exponent * multiplicity;
            var key = NumberExpr.Of(atom);
            _atoms[key] = NumberExpr.Of(_atoms.TryGetValue(key, out var before) ? before.Value + power : power);
        }
    }

    // Atoms that were not factored may have a divisor in common: split them by it until none have.
    private void MakeCoprime()
    {
        while (FindCommon() is var (left, right, common) && !common.IsOne)
        {
            foreach (var atom in new[] { left, right })
            {
                _atoms.Remove(NumberExpr.Of(atom), out var removed);
                var exponent = removed!.Value;
                Multiply(common, exponent);
                Multiply(atom / common, exponent);
            }
        }
    }

    private (BigInteger Left, BigInteger Right, BigInteger Common) FindCommon()
    {
        var large = new List<Expr>();
        foreach (var key in _atoms.Keys)
        {
            if (AtomOf(key) > Radicands.SurelyPrimeBelow)
            {
                large.Add(key);
            }
        }

        for (var i = 0; i < large.Count; i++)
        {
            for (var j = i + 1; j < large.Count; j++)
            {
                var (left, right) = (AtomOf(large[i]), AtomOf(large[j]));
                var common = BigInteger.GreatestCommonDivisor(left, right);
                if (!common.IsOne)
                {
                    return (left, right, common);
                }
            }
        }

        return (0, 0, BigInteger.One);
    }

    private static BigInteger AtomOf(Expr key) => ((NumberExpr)key).Value.Numerator;

    // One radical's share; those of one group become one radical.
    private sealed record Part(BigInteger Denominator, int Huge, BigInteger Atom, BigInteger Numerator) : IComparable<Part>
    {
        public bool IsWith(Part other) => Huge == other.Huge && Denominator == other.Denominator;

        public int CompareTo(Part? other)
        {
            var order = Denominator.CompareTo(other!.Denominator);
            order = order != 0 ? order : Huge.CompareTo(other.Huge);
            return order != 0 ? order : Atom.CompareTo(other.Atom);
        }
    }
}
