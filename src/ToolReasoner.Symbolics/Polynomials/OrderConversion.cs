using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// Converts the basis of an ideal with finitely many common roots to another order by linear algebra in the quotient ring (Faugère, Gianni,
/// Lazard, Mora: Efficient computation of zero-dimensional Gröbner bases by change of ordering, 1993).
/// </summary>
internal sealed class OrderConversion
{
    private readonly GroebnerBasis _basis;
    private readonly MonomialOrder _order;
    private readonly Budget _budget;
    private readonly Dictionary<Monomial, int> _standard;

    // Echelon rows: coordinates in the old standard monomials, then which combination of new ones they are.
    private readonly List<(BigInteger[] Coordinates, BigInteger[] Combination, int Pivot)> _rows = [];

    internal OrderConversion(GroebnerBasis basis, MonomialOrder order, Budget budget)
    {
        _basis = basis;
        _order = order;
        _budget = budget;
        _standard = basis.StandardMonomials(budget).Select((m, i) => (m, i)).ToDictionary(t => t.m, t => t.i);
    }

    internal List<MultivariatePolynomial> Run()
    {
        var (found, leads, standard) = (new List<MultivariatePolynomial>(), new List<Monomial>(), new List<Monomial>());
        var forms = new Dictionary<Monomial, MultivariatePolynomial>();
        var open = new SortedSet<Monomial>(_order) { default };
        while (open.Count > 0)
        {
            var monomial = open.Min;
            open.Remove(monomial);
            if (leads.Exists(lead => lead.Divides(monomial)))
            {
                continue;
            }

            var form = NormalForm(monomial, forms);
            if (Depends(form, standard.Count) is { } combination)
            {
                leads.Add(monomial);
                var terms = standard.Select((m, i) => (m, new Rational(combination[i]))).Append((monomial, new Rational(combination[standard.Count])));
                found.Add(MultivariatePolynomial.FromTerms(terms).PrimitivePart());
                continue;
            }

            forms[monomial] = form;
            standard.Add(monomial);
            for (var v = 0; v < _basis.VariableCount; v++)
            {
                open.Add(monomial * Monomial.Power(v, 1));
            }
        }

        return found;
    }

    // From the known form of the monomial less one variable.
    private MultivariatePolynomial NormalForm(Monomial monomial, Dictionary<Monomial, MultivariatePolynomial> forms)
    {
        for (var v = 0; v < monomial.VariableCount; v++)
        {
            if (monomial[v] > 0 && forms.TryGetValue(monomial.With(v, monomial[v] - 1), out var before))
            {
                return _basis.Reduce(before.Multiply(MultivariatePolynomial.Variable(v), _budget), _budget);
            }
        }

        return _basis.Reduce(MultivariatePolynomial.FromSorted([(monomial, BigInteger.One)]), _budget);
    }

    // The combination that is 0, where the new form depends on the old ones; otherwise it becomes a row.
    private BigInteger[]? Depends(MultivariatePolynomial form, int index)
    {
        var (coordinates, combination) = (new BigInteger[_standard.Count], new BigInteger[_standard.Count + 1]);
        combination[index] = form.Denominator;
        foreach (var (monomial, coefficient) in form.WholeTerms)
        {
            coordinates[_standard[monomial]] = coefficient;
        }

        foreach (var row in _rows)
        {
            var top = coordinates[row.Pivot];
            if (top.IsZero)
            {
                continue;
            }

            var divisor = BigInteger.GreatestCommonDivisor(top, row.Coordinates[row.Pivot]);
            var (scale, factor) = (row.Coordinates[row.Pivot] / divisor, top / divisor);
            _budget.Spend(2 * coordinates.Length * (1 + ((IntegerMath.Bits(scale) + IntegerMath.Bits(factor)) / 128)));
            _budget.NeedBits(IntegerMath.Bits(scale) + IntegerMath.Bits(factor));
            Combine(coordinates, scale, row.Coordinates, factor);
            Combine(combination, scale, row.Combination, factor);
            DivideByContent(coordinates, combination);
        }

        var pivot = Array.FindIndex(coordinates, c => !c.IsZero);
        if (pivot < 0)
        {
            return combination;
        }

        _rows.Add((coordinates, combination, pivot));
        return null;
    }

    private static void Combine(BigInteger[] values, BigInteger scale, BigInteger[] other, BigInteger factor)
    {
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = (values[i] * scale) - (other[i] * factor);
        }
    }

    private static void DivideByContent(BigInteger[] coordinates, BigInteger[] combination)
    {
        var content = BigInteger.Zero;
        foreach (var value in coordinates.Concat(combination))
        {
            content = BigInteger.GreatestCommonDivisor(content, value);
            if (content.IsOne)
            {
                return;
            }
        }

        for (var i = 0; i < coordinates.Length; i++)
        {
            coordinates[i] /= content;
        }

        for (var i = 0; i < combination.Length; i++)
        {
            combination[i] /= content;
        }
    }
}
