namespace ToolReasoner.Symbolics;

/// <summary>
/// The order in which the terms of a sum are written: descending degree, then the powers of the alphabetically first variable; numbers after
/// what holds variables, the rational one first. A sum of two terms, or of numbers, does not begin with a minus if it need not.
/// </summary>
internal static class TermOrder
{
    private const int MostLooked = 10_000;

    /// <summary>The terms as they are written.</summary>
    public static List<Expr> Of(SumExpr sum)
    {
        var keys = sum.Operands.Select((term, index) => new Key(term, index)).ToList();
        keys.Sort();
        var terms = keys.ConvertAll(key => key.Term);
        if (Quotient.HasMinus(terms[0]) && (terms.Count == 2 || !keys[0].HasSymbols) && !terms.Exists(IsImaginary))
        {
            var positive = terms.FindIndex(term => !Quotient.HasMinus(term));
            if (positive > 0)
            {
                var first = terms[positive];
                terms.RemoveAt(positive);
                terms.Insert(0, first);
            }
        }

        return terms;
    }

    private static bool IsImaginary(Expr term) =>
        term.Equals(Expr.I) || (term is ProductExpr && term.Operands.Any(factor => factor.Equals(Expr.I)));

    private static bool HoldsSymbol(Expr expression, ref int looked) =>
        expression is SymbolExpr || (expression.Depth < 200 && looked++ < MostLooked && AnyHoldsSymbol(expression.Operands, ref looked));

    private static bool AnyHoldsSymbol(IReadOnlyList<Expr> operands, ref int looked)
    {
        for (var i = 0; i < operands.Count; i++)
        {
            if (HoldsSymbol(operands[i], ref looked))
            {
                return true;
            }
        }

        return false;
    }

    // A class: lists of a structure of ours would be compiled at run time, which a first result would wait for.
    private sealed record NamedPower(string Name, Rational Exponent);

    private sealed class Key : IComparable<Key>
    {
        private readonly List<NamedPower> _powers = [];
        private readonly Rational _degree;
        private readonly bool _isImaginary;
        private readonly int _index;

        public Key(Expr term, int index)
        {
            Term = term;
            _index = index;
            _isImaginary = IsImaginary(term);
            foreach (var factor in term is ProductExpr ? term.Operands : [term])
            {
                var (name, exponent) = factor switch
                {
                    SymbolExpr symbol => (symbol.Name, Rational.One),
                    PowerExpr { Base: SymbolExpr symbol, Exponent: NumberExpr number } => (symbol.Name, number.Value),
                    _ => ("", Rational.Zero),
                };
                if (name.Length > 0)
                {
                    _powers.Add(new NamedPower(name, exponent));
                    _degree += exponent;
                }
            }

            _powers.Sort((left, right) => string.CompareOrdinal(left.Name, right.Name));
            var looked = 0;
            HasSymbols = HoldsSymbol(term, ref looked);
        }

        public Expr Term { get; }

        public bool HasSymbols { get; }

        public int CompareTo(Key? other)
        {
            var byDegree = other!._degree.CompareTo(_degree);
            if (byDegree != 0)
            {
                return byDegree;
            }

            if (HasSymbols != other.HasSymbols)
            {
                return HasSymbols ? -1 : 1;
            }

            var byPowers = ComparePowers(other);
            return byPowers != 0 ? byPowers
                : _isImaginary != other._isImaginary ? (_isImaginary ? 1 : -1)
                : _index.CompareTo(other._index);
        }

        private int ComparePowers(Key other)
        {
            for (var i = 0; i < Math.Min(_powers.Count, other._powers.Count); i++)
            {
                var byName = string.CompareOrdinal(_powers[i].Name, other._powers[i].Name);
                var order = byName != 0 ? byName : other._powers[i].Exponent.CompareTo(_powers[i].Exponent);
                if (order != 0)
                {
                    return order;
                }
            }

            return other._powers.Count.CompareTo(_powers.Count);
        }
    }
}
