namespace ToolReasoner.Symbolics;

/// <summary>Complete factorisation in several variables: contents and square-free parts by gcd, their factors by <see cref="SeriesRecombination"/>.</summary>
internal static class MultivariateFactorization
{
    /// <summary>Irreducible factors of something primitive.</summary>
    internal static List<PolynomialFactor<MultivariatePolynomial>> Of(MultivariatePolynomial value, Budget budget)
    {
        var factors = new List<PolynomialFactor<MultivariatePolynomial>>();
        foreach (var (part, multiplicity) in SquareFree(value, budget))
        {
            factors.AddRange(FactorSquareFree(part, budget).ConvertAll(factor => new PolynomialFactor<MultivariatePolynomial>(factor, multiplicity)));
        }

        factors.Sort((left, right) => InOrder(left.Factor, right.Factor));
        return factors;
    }

    /// <summary>Square-free parts of something primitive, with different parts coprime; parts with one multiplicity may be several.</summary>
    internal static List<PolynomialFactor<MultivariatePolynomial>> SquareFree(MultivariatePolynomial value, Budget budget)
    {
        budget.Deepen();
        var parts = new List<PolynomialFactor<MultivariatePolynomial>>();
        if (value.IsConstant)
        {
            return parts;
        }

        var monomial = value.MonomialContent();
        for (var v = 0; v < monomial.VariableCount; v++)
        {
            if (monomial[v] > 0)
            {
                parts.Add(new(MultivariatePolynomial.Variable(v), monomial[v]));
            }
        }

        value = value.DivideByMonomial(monomial);
        var variables = value.Variables();
        if (variables.Count == 0)
        {
            return parts;
        }

        if (variables.Count == 1)
        {
            var univariate = SquareFreeFactorization.Of(value.ToUnivariate(variables[0]).Numerator, budget);
            parts.AddRange(univariate.ConvertAll(p => new PolynomialFactor<MultivariatePolynomial>(MultivariatePolynomial.FromUnivariate(p.Factor, variables[0]), p.Multiplicity)));
            return parts;
        }

        // The content in one variable has factors without it only, the rest none of these.
        var variable = MainVariable(value);
        var content = value.ContentIn(variable, budget);
        parts.AddRange(SquareFree(content, budget));
        parts.AddRange(Yun(value.DivideExact(content, budget).PrimitivePart(), variable, budget));
        return parts;
    }

    /// <summary>The variable in which factoring is likely to be cheapest: with a simple leading coefficient, and of low degree.</summary>
    internal static int MainVariable(MultivariatePolynomial value) => value.Variables()
        .OrderBy(v => value.LeadingCoefficientIn(v).TotalDegree).ThenBy(value.Degree).First();

    // By total degree, then by the number of terms, then as text.
    private static int InOrder(MultivariatePolynomial left, MultivariatePolynomial right)
    {
        var order = left.TotalDegree.CompareTo(right.TotalDegree);
        order = order == 0 ? left.Count.CompareTo(right.Count) : order;
        return order == 0 ? string.CompareOrdinal(left.ToString(), right.ToString()) : order;
    }

    private static List<PolynomialFactor<MultivariatePolynomial>> Yun(MultivariatePolynomial value, int variable, Budget budget)
    {
        var derivative = value.Derivative(variable);
        var gcd = value.Gcd(derivative, budget);
        if (gcd.IsConstant)
        {
            return [new(value, 1)];
        }

        var parts = new List<PolynomialFactor<MultivariatePolynomial>>();
        var (distinct, cofactor) = (value.DivideExact(gcd, budget), derivative.DivideExact(gcd, budget));
        for (var multiplicity = 1; !distinct.IsConstant; multiplicity++)
        {
            var rest = cofactor - distinct.Derivative(variable);
            var part = distinct.Gcd(rest, budget);
            if (!part.IsConstant)
            {
                parts.Add(new(part, multiplicity));
            }

            (distinct, cofactor) = (distinct.DivideExact(part, budget), rest.DivideExact(part, budget));
        }

        return parts;
    }

    private static List<MultivariatePolynomial> FactorSquareFree(MultivariatePolynomial value, Budget budget)
    {
        budget.Deepen();
        var variables = value.Variables();
        if (value.TotalDegree == 1)
        {
            return [value];
        }

        if (variables.Count == 1)
        {
            var factors = IntegerFactorization.Of(value.ToUnivariate(variables[0]).Numerator, budget).Factors;
            return [.. factors.Select(f => MultivariatePolynomial.FromUnivariate(f.Factor, variables[0]))];
        }

        // A homogeneous polynomial factors as it does with 1 for one of its variables, which does not divide it.
        if (IsHomogeneous(value))
        {
            var last = variables[^1];
            return FactorSquareFree(value.Evaluate(last, Rational.One, budget).PrimitivePart(), budget).ConvertAll(f => Homogenise(f, last));
        }

        // With regard to the main variable it is primitive, or the content has factors of its own.
        var main = MainVariable(value);
        var content = value.ContentIn(main, budget);
        if (!content.IsConstant)
        {
            return [.. FactorSquareFree(content, budget), .. FactorSquareFree(value.DivideExact(content, budget).PrimitivePart(), budget)];
        }

        return value.Degree(main) == 1 ? [value] : new SeriesRecombination(value, main, budget).Run();
    }

    private static bool IsHomogeneous(MultivariatePolynomial value)
    {
        var degree = value.LeadingMonomial.TotalDegree;
        foreach (var (monomial, _) in value.WholeTerms)
        {
            if (monomial.TotalDegree != degree)
            {
                return false;
            }
        }

        return true;
    }

    private static MultivariatePolynomial Homogenise(MultivariatePolynomial value, int variable)
    {
        var degree = value.TotalDegree;
        return MultivariatePolynomial.FromTerms(value.Terms.Select(t => (t.Monomial * Monomial.Power(variable, degree - t.Monomial.TotalDegree), t.Coefficient)))
            .PrimitivePart();
    }
}
