using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// Buchberger's algorithm: pairs are left out by the criteria of Gebauer and Möller (On an installation of Buchberger's algorithm, 1988), and
/// chosen by sugar; reduction is free of fractions.
/// </summary>
internal sealed class BuchbergerAlgorithm
{
    private readonly MonomialOrder _order;
    private readonly Budget _budget;
    private readonly List<GroebnerElement> _elements = [];
    private readonly List<bool> _isRedundant = [];
    private List<Pair> _pairs = [];

    internal BuchbergerAlgorithm(MonomialOrder order, Budget budget)
    {
        _order = order;
        _budget = budget;
    }

    internal GroebnerElement[] Run(List<GroebnerElement> generators)
    {
        foreach (var generator in generators.OrderBy(g => g.Lead, _order))
        {
            if (Reduce(generator.Terms, generator.Sugar, isFull: false) is { } reduced)
            {
                Insert(reduced);
            }
        }

        while (_pairs.Count > 0)
        {
            var pair = TakeBest();
            var (terms, sugar) = SPolynomial(pair);

            // In graded orders all terms are reduced: costs now, and keeps later coefficients several times smaller (measured on cyclic-6). In
            // the lexicographic order it makes them several times larger (measured on katsura-3).
            if (Reduce(terms, sugar, isFull: _order != MonomialOrder.Lexicographic) is { } element)
            {
                if (element.Lead.IsOne)
                {
                    return [new GroebnerElement([(default, BigInteger.One)], 0)];
                }

                Insert(element);
            }
        }

        return Interreduced();
    }

    private Pair TakeBest()
    {
        var best = 0;
        for (var i = 1; i < _pairs.Count; i++)
        {
            var order = _pairs[i].Sugar.CompareTo(_pairs[best].Sugar);
            order = order != 0 ? order : _order.Compare(_pairs[i].Multiple, _pairs[best].Multiple);
            best = order < 0 ? i : best;
        }

        _budget.Spend(_pairs.Count);
        var pair = _pairs[best];
        _pairs.RemoveAt(best);
        return pair;
    }

    private void Insert(GroebnerElement element)
    {
        var (at, lead) = (_elements.Count, element.Lead);
        var fresh = new List<Pair>();
        for (var i = 0; i < at; i++)
        {
            if (!_isRedundant[i])
            {
                fresh.Add(PairOf(i, at, element));
            }
        }

        _budget.Spend(1 + ((long)fresh.Count * fresh.Count) + _pairs.Count);

        // An old pair is not needed where the new element divides its multiple, and both pairs with the new one have another multiple.
        _pairs = [.. _pairs.Where(p => !lead.Divides(p.Multiple)
            || Monomial.LeastCommonMultiple(_elements[p.First].Lead, lead) == p.Multiple
            || Monomial.LeastCommonMultiple(_elements[p.Second].Lead, lead) == p.Multiple)];

        // Of the new pairs, those whose multiple is a multiple of another's are not needed, and of equal ones one is enough: none, where one
        // of them has coprime leading monomials.
        var kept = new List<Pair>();
        foreach (var group in fresh.GroupBy(p => p.Multiple))
        {
            if (!fresh.Exists(p => p.Multiple != group.Key && p.Multiple.Divides(group.Key)) && !group.Any(p => _elements[p.First].Lead.IsCoprimeTo(lead)))
            {
                kept.Add(group.MinBy(p => p.Sugar));
            }
        }

        _pairs.AddRange(kept);
        for (var i = 0; i < at; i++)
        {
            _isRedundant[i] = _isRedundant[i] || lead.Divides(_elements[i].Lead);
        }

        _elements.Add(element);
        _isRedundant.Add(false);
    }

    private Pair PairOf(int first, int second, GroebnerElement element)
    {
        var other = _elements[first];
        var multiple = Monomial.LeastCommonMultiple(other.Lead, element.Lead);
        var degree = multiple.TotalDegree;
        var sugar = degree + Math.Max(other.Sugar - other.Lead.TotalDegree, element.Sugar - element.Lead.TotalDegree);
        return new Pair(first, second, multiple, sugar);
    }

    private ((Monomial Monomial, BigInteger Coefficient)[] Terms, int Sugar) SPolynomial(Pair pair)
    {
        var (f, g) = (_elements[pair.First], _elements[pair.Second]);
        var divisor = BigInteger.GreatestCommonDivisor(f.LeadingCoefficient, g.LeadingCoefficient);
        var left = Scale(f.Terms.AsSpan(1), g.LeadingCoefficient / divisor, pair.Multiple.Divide(f.Lead));
        return (Combine(left, BigInteger.One, g.Terms.AsSpan(1), f.LeadingCoefficient / divisor, pair.Multiple.Divide(g.Lead)), pair.Sugar);
    }

    // Normal form: of the leading term only, or of all terms. Null for 0.
    private GroebnerElement? Reduce((Monomial Monomial, BigInteger Coefficient)[] terms, int sugar, bool isFull)
    {
        var (done, sinceContent) = (new List<(Monomial Monomial, BigInteger Coefficient)>(), 0);
        while (terms.Length > 0)
        {
            var lead = terms[0];
            var reducer = FindReducer(lead.Monomial);
            if (reducer is null)
            {
                if (!isFull)
                {
                    return new GroebnerElement(terms, sugar);
                }

                done.Add(lead);
                terms = terms[1..];
                continue;
            }

            var power = lead.Monomial.Divide(reducer.Lead);
            sugar = Math.Max(sugar, reducer.Sugar + power.TotalDegree);
            var divisor = BigInteger.GreatestCommonDivisor(lead.Coefficient, reducer.LeadingCoefficient);
            var scale = reducer.LeadingCoefficient / divisor;
            terms = Combine(terms.AsSpan(1), scale, reducer.Terms.AsSpan(1), lead.Coefficient / divisor, power);
            if (!scale.IsOne)
            {
                for (var i = 0; i < done.Count; i++)
                {
                    done[i] = (done[i].Monomial, done[i].Coefficient * scale);
                }

                // Common factors are looked for now and then only.
                if (++sinceContent % 8 == 0)
                {
                    terms = WithoutContent(terms, done);
                }
            }
        }

        return done.Count == 0 ? null : new GroebnerElement([.. done], sugar);
    }

    private GroebnerElement? FindReducer(Monomial monomial)
    {
        for (var i = 0; i < _elements.Count; i++)
        {
            if (!_isRedundant[i] && _elements[i].Lead.Divides(monomial))
            {
                return _elements[i];
            }
        }

        _budget.Spend(1 + _elements.Count);
        return null;
    }

    private static (Monomial Monomial, BigInteger Coefficient)[] WithoutContent(
        (Monomial Monomial, BigInteger Coefficient)[] terms, List<(Monomial Monomial, BigInteger Coefficient)> done)
    {
        var content = BigInteger.Zero;
        foreach (var (_, coefficient) in terms.Concat(done))
        {
            content = BigInteger.GreatestCommonDivisor(content, coefficient);
            if (content.IsOne)
            {
                return terms;
            }
        }

        for (var i = 0; i < done.Count; i++)
        {
            done[i] = (done[i].Monomial, done[i].Coefficient / content);
        }

        return Array.ConvertAll(terms, t => (t.Monomial, t.Coefficient / content));
    }

    private static (Monomial Monomial, BigInteger Coefficient)[] Scale(ReadOnlySpan<(Monomial Monomial, BigInteger Coefficient)> terms, BigInteger factor, Monomial power)
    {
        var scaled = new (Monomial, BigInteger)[terms.Length];
        for (var i = 0; i < scaled.Length; i++)
        {
            scaled[i] = (terms[i].Monomial * power, terms[i].Coefficient * factor);
        }

        return scaled;
    }

    /// <summary>scale·left - factor·power·right.</summary>
    private (Monomial Monomial, BigInteger Coefficient)[] Combine(
        ReadOnlySpan<(Monomial Monomial, BigInteger Coefficient)> left, BigInteger scale,
        ReadOnlySpan<(Monomial Monomial, BigInteger Coefficient)> right, BigInteger factor, Monomial power)
    {
        _budget.Spend(1 + (left.Length + right.Length) * (1 + ((IntegerMath.Bits(scale) + IntegerMath.Bits(factor)) / 128)));
        _budget.NeedBits(IntegerMath.Bits(scale) + IntegerMath.Bits(factor));
        var result = new List<(Monomial, BigInteger)>(left.Length + right.Length);
        var (i, j) = (0, 0);
        var other = right.Length > 0 ? right[0].Monomial * power : default;
        while (i < left.Length || j < right.Length)
        {
            var order = i == left.Length ? -1 : j == right.Length ? 1 : _order.Compare(left[i].Monomial, other);
            var coefficient = order >= 0 ? scale.IsOne ? left[i].Coefficient : left[i].Coefficient * scale : BigInteger.Zero;
            coefficient = order <= 0 ? coefficient - (right[j].Coefficient * factor) : coefficient;
            if (!coefficient.IsZero)
            {
                result.Add((order >= 0 ? left[i].Monomial : other, coefficient));
            }

            i += order >= 0 ? 1 : 0;
            if (order <= 0)
            {
                j++;
                other = j < right.Length ? right[j].Monomial * power : default;
            }
        }

        return [.. result];
    }

    private GroebnerElement[] Interreduced()
    {
        var minimal = Enumerable.Range(0, _elements.Count).Where(i => !_isRedundant[i]).OrderBy(i => _elements[i].Lead, _order).ToList();
        foreach (var i in minimal)
        {
            // Its own leading term stays: no other of a minimal basis divides it.
            _isRedundant[i] = true;
            _elements[i] = Reduce(_elements[i].Terms, _elements[i].Sugar, isFull: true)!;
            _isRedundant[i] = false;
        }

        return [.. minimal.Select(i => _elements[i])];
    }

    private readonly record struct Pair(int First, int Second, Monomial Multiple, int Sugar);
}
