namespace ToolReasoner.Symbolics;

/// <summary>Gathers factors and makes a canonical product of them.</summary>
internal sealed class ProductBuilder
{
    // Merging powers can set factors free that merge again. Each round leaves fewer; the bound is a guard, not a limit that is met.
    private const int MostRounds = 64;

    private GaussianRational _coefficient = GaussianRational.One;
    private List<PowerExpr>? _radicals;
    private List<Power> _powers = [];

    /// <summary>Whether a power of something that holds an infinity has become 1.</summary>
    public bool InfinityCancelled { get; private set; }

    /// <summary>Takes a factor in.</summary>
    public void Add(Expr factor)
    {
        switch (factor)
        {
            case NumberExpr number:
                _coefficient *= new GaussianRational(number.Value, Rational.Zero);
                break;
            case ProductExpr product:
                foreach (var part in product.Parts)
                {
                    Add(part);
                }

                break;
            case PowerExpr { Base: NumberExpr { Value.Sign: > 0 }, Exponent: NumberExpr } radical:
                (_radicals ??= []).Add(radical);
                break;
            case ConstantExpr or SumExpr when GaussianRational.TryOf(factor, out var gaussian):
                _coefficient *= gaussian;
                break;
            case PowerExpr power:
                _powers.Add(new Power(power.Base, power.Exponent, power));
                break;
            default:
                _powers.Add(new Power(factor, Rational.One, factor));
                break;
        }
    }

    /// <summary>The product.</summary>
    public Expr Build()
    {
        Merge();
        if (_coefficient.IsZero)
        {
            return Rational.Zero;
        }

        var factors = new List<Expr>(_powers.Count + 2);
        foreach (var power in _powers)
        {
            factors.Add(power.Whole);
        }

        var coefficient = Rational.One;
        if (_radicals is { Count: 1 })
        {
            factors.Add(_radicals[0]);
        }
        else if (_radicals is { Count: 2 } && NumericPowers.JoinCoprime(_radicals[0], _radicals[1]) is { } joined)
        {
            factors.Add(joined);
        }
        else if (_radicals is not null)
        {
            var numeric = new NumericPowers();
            foreach (var radical in _radicals)
            {
                numeric.Multiply(((NumberExpr)radical.Base).Value, ((NumberExpr)radical.Exponent).Value);
            }

            coefficient = numeric.Take(factors);
        }

        if (_coefficient.IsReal)
        {
            coefficient *= _coefficient.Real;
        }
        else if (_coefficient.Real.IsZero)
        {
            coefficient *= _coefficient.Imaginary;
            factors.Add(Expr.I);
        }
        else
        {
            var complex = (new GaussianRational(coefficient, Rational.Zero) * _coefficient).ToExpr();
            if (factors.Count == 0)
            {
                return complex;
            }

            factors.Add(complex);
            coefficient = Rational.One;
        }

        return Products.Assemble(coefficient, factors);
    }

    private void Merge()
    {
        for (var round = 0; round < MostRounds; round++)
        {
            var changed = _powers.Count > 1 && MergeOnce();
            if (!changed && !AbsorbImaginaryUnit())
            {
                return;
            }
        }
    }

    private bool MergeOnce()
    {
        _powers.Sort(static (left, right) => CanonicalOrder.Compare(left.Key, right.Key));
        var (before, changed) = (_powers, false);
        _powers = new List<Power>(before.Count);
        for (var i = 0; i < before.Count;)
        {
            var end = i + 1;
            while (end < before.Count && before[i].Key.Equals(before[end].Key))
            {
                end++;
            }

            if (end == i + 1)
            {
                _powers.Add(before[i]);
            }
            else
            {
                changed |= AddMerged(before, i, end);
            }

            i = end;
        }

        return changed;
    }

    // Adds base^(sum of exponents); true when that has become something else than one power of the same base.
    private bool AddMerged(List<Power> powers, int from, int to)
    {
        var key = powers[from].Key;
        var exponents = new Expr[to - from];
        for (var i = from; i < to; i++)
        {
            exponents[i - from] = powers[i].KeyExponent;
        }

        var exponent = Sums.Add(exponents);
        InfinityCancelled |= key.HoldsInfinity && exponent is NumberExpr { Value.IsZero: true };
        var merged = Powers.Pow(key, exponent);
        var (newBase, newExponent) = Powers.Split(merged);
        if (newBase is not NumberExpr && merged is not ProductExpr && newBase.Equals(key) && !GaussianRational.TryOf(merged, out _))
        {
            _powers.Add(new Power(newBase, newExponent, merged));
            return false;
        }

        Add(merged);
        return true;
    }

    // i·e^(x + iπ/5) is e^(x + 7iπ/10): a power of e that turns takes i in, so that there is one form.
    private bool AbsorbImaginaryUnit()
    {
        if (!_coefficient.Real.IsZero || _coefficient.IsReal)
        {
            return false;
        }

        for (var i = 0; i < _powers.Count; i++)
        {
            if (_powers[i].Base is ConstantExpr { Constant: Constant.E } && !UnitRoots.TurnOf(_powers[i].Exponent).IsZero)
            {
                var exponent = Sums.Add([_powers[i].Exponent, UnitRoots.Turn(Rational.Half)]);
                _powers.RemoveAt(i);
                _coefficient = new GaussianRational(_coefficient.Imaginary, Rational.Zero);
                Add(Powers.Pow(Expr.E, exponent));
                return true;
            }
        }

        return false;
    }

    // A fraction below 1 as a base is seen as the power −1 of its reciprocal, so that (2/3)^x and (3/2)^y meet.
    // A class: lists of a structure of ours would be compiled at run time, which a first result would wait for.
    private sealed record Power(Expr Base, Expr Exponent, Expr Whole)
    {
        private bool IsFlipped => Base is NumberExpr { Value: { IsInteger: false, Sign: > 0 } value } && value < Rational.One;

        public Expr Key => IsFlipped ? ((NumberExpr)Base).Value.Reciprocal() : Base;

        public Expr KeyExponent => IsFlipped ? Signs.Negate(Exponent) : Exponent;
    }
}
