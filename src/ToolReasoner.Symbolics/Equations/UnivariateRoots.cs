using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// All roots of a polynomial with rational coefficients: by short radicals or cosines of fractions of π where there are such, else as root
/// objects.
/// </summary>
internal static class UnivariateRoots
{
    private const int MostFormDegree = 24;

    /// <summary>The different real roots, ascending.</summary>
    /// <param name="polynomial">Not 0.</param>
    /// <param name="budget">Pays.</param>
    public static IReadOnlyList<Expr> Real(IntegerPolynomial polynomial, Budget budget)
    {
        if (polynomial.Degree < 1)
        {
            return [];
        }

        if (polynomial.Degree == 1)
        {
            return [new Rational(-polynomial[0], polynomial[1])];
        }

        var factors = polynomial.Factor(budget).Factors;
        if (factors.Count == 1)
        {
            return RealOfIrreducible(factors[0].Factor, budget);
        }

        var found = new List<PlacedRoot>();
        foreach (var (factor, _) in factors)
        {
            var places = factor.RealRoots(budget);
            if (places.Count > 0)
            {
                found.AddRange(RealOfIrreducible(factor, budget).Zip(places, (value, place) => new PlacedRoot(value, place)));
            }
        }

        found.Sort((left, right) => RealRoot.Compare(left.Place, right.Place, budget));
        return found.ConvertAll(root => root.Value);
    }

    /// <summary>The different complex roots, real ones first.</summary>
    /// <param name="polynomial">Not 0.</param>
    /// <param name="budget">Pays.</param>
    public static IReadOnlyList<Expr> Complex(IntegerPolynomial polynomial, Budget budget)
    {
        var real = Real(polynomial, budget);
        var others = polynomial.Factor(budget).Factors.SelectMany(f => NonRealOfIrreducible(f.Factor, budget)).ToList();
        return [.. real, .. others];
    }

    private static IReadOnlyList<Expr> RealOfIrreducible(IntegerPolynomial factor, Budget budget)
    {
        if (factor.Degree <= 2)
        {
            var none = factor.Degree == 2 && ((factor[1] * factor[1]) - (4 * factor[2] * factor[0])).Sign < 0;
            var roots = new Expr[none ? 0 : factor.Degree];
            for (var i = 0; i < roots.Length; i++)
            {
                roots[i] = Expr.RootOfIrreducible(factor.Coefficients.AsSpan(), i);
            }

            return roots;
        }

        var places = factor.RealRoots(budget);
        if (places.Count == 0)
        {
            return [];
        }

        if (factor.Degree <= MostFormDegree && RootForms.Of(factor, isReal: true, budget) is { } forms && InOrder(forms, places, budget) is { } sorted)
        {
            return sorted;
        }

        // Of a polynomial in x², the negative roots are the positive ones with a sign.
        var isEven = factor.Deflation() % 2 == 0;
        return [.. Enumerable.Range(0, places.Count).Select(i => isEven && 2 * i < places.Count
            ? -Expr.RootOfIrreducible(factor.Coefficients.AsSpan(), places.Count - 1 - i)
            : Expr.RootOfIrreducible(factor.Coefficients.AsSpan(), i))];
    }

    private static IEnumerable<Expr> NonRealOfIrreducible(IntegerPolynomial factor, Budget budget)
    {
        if (factor.Degree == 2)
        {
            return (factor[1] * factor[1]) - (4 * factor[2] * factor[0]) < 0
                ? [Expr.RootOfIrreducible(factor.Coefficients.AsSpan(), 0), Expr.RootOfIrreducible(factor.Coefficients.AsSpan(), 1)]
                : [];
        }

        var real = factor.Degree == 1 ? 1 : factor.RealRoots(budget).Count;
        if (real == factor.Degree)
        {
            return [];
        }

        if (factor.Degree <= MostFormDegree && RootForms.Of(factor, isReal: false, budget) is { } forms)
        {
            var others = forms.Where(form => !PointEvaluator.OfConstant(form, 128, budget).Imaginary.ContainsZero).ToList();
            if (others.Count == factor.Degree - real)
            {
                return others;
            }
        }

        return Enumerable.Range(real, factor.Degree - real).Select(i => Expr.RootOfIrreducible(factor.Coefficients.AsSpan(), i));
    }

    // Each form goes to the one isolating interval that its ball meets.
    private static IReadOnlyList<Expr>? InOrder(IReadOnlyList<Expr> forms, IReadOnlyList<RealRoot> places, Budget budget)
    {
        if (forms.Count != places.Count)
        {
            return null;
        }

        var sorted = new Expr?[places.Count];
        var fine = places.Select(place => place.Refine(48, budget)).ToList();
        foreach (var form in forms)
        {
            var ball = PointEvaluator.OfConstant(form, 128, budget).Real;
            if (!ball.IsFinite)
            {
                return null;
            }

            var (low, high) = (ball.Lower(128).ToRational(), ball.Upper(128).ToRational());
            var meets = Enumerable.Range(0, fine.Count).Where(i => fine[i].Low <= high && low <= fine[i].High).ToList();
            if (meets is not [var at] || sorted[at] is not null)
            {
                return null;
            }

            sorted[at] = form;
        }

        return [.. sorted.Select(form => form!)];
    }

    private sealed record PlacedRoot(Expr Value, RealRoot Place);
}
