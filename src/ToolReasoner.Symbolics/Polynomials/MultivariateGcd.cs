using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// Greatest common divisors in several variables: variables that only one holds are taken out, images modulo a prime show coprime ones,
/// then the heuristic by large values (Char, Geddes, Gonnet 1989), certified by division, and remainder sequences where values grow too large.
/// </summary>
internal static class MultivariateGcd
{
    private const int Tries = 6;
    private const long MostBits = 60_000;

    internal static MultivariatePolynomial Of(MultivariatePolynomial left, MultivariatePolynomial right, Budget budget)
    {
        budget.Deepen();
        if (left.IsZero || right.IsZero)
        {
            return (left.IsZero ? right : left).PrimitivePart();
        }

        var (f, g) = (left.PrimitivePart(), right.PrimitivePart());
        if (f.IsConstant || g.IsConstant)
        {
            return MultivariatePolynomial.One;
        }

        // A single term, or the same twice, needs no more.
        if (f.Count == 1 || g.Count == 1)
        {
            return MultivariatePolynomial.FromSorted([(f.MonomialContent().Common(g.MonomialContent()), BigInteger.One)]);
        }

        return f.Equals(g) ? f : WithoutMonomials(f, g, budget);
    }

    private static MultivariatePolynomial WithoutMonomials(MultivariatePolynomial f, MultivariatePolynomial g, Budget budget)
    {
        var (m, n) = (f.MonomialContent(), g.MonomialContent());
        if (m.IsOne && n.IsOne)
        {
            return CommonVariables(f, g, budget);
        }

        var common = MultivariatePolynomial.FromSorted([(m.Common(n), BigInteger.One)]);
        return common.Multiply(CommonVariables(f.DivideByMonomial(m), g.DivideByMonomial(n), budget), budget);
    }

    private static MultivariatePolynomial CommonVariables(MultivariatePolynomial f, MultivariatePolynomial g, Budget budget)
    {
        var count = Math.Max(f.VariableCount, g.VariableCount);
        var both = new List<int>();
        for (var v = 0; v < count; v++)
        {
            if (f.Degree(v) > 0 && g.Degree(v) > 0)
            {
                both.Add(v);
            }
        }

        if (both.Count == 0)
        {
            return MultivariatePolynomial.One;
        }

        // A variable that does not occur in the gcd: the gcd divides all coefficients of its powers.
        for (var variable = 0; variable < count; variable++)
        {
            if (both.Contains(variable) ? !IsFreeOf(f, g, variable, budget) : f.Degree(variable) <= 0 && g.Degree(variable) <= 0)
            {
                continue;
            }

            var parts = SmallestFirst([.. f.CoefficientsIn(variable), .. g.CoefficientsIn(variable)]);
            return parts.Aggregate(MultivariatePolynomial.Zero, (gcd, part) => gcd.IsConstant && !gcd.IsZero ? gcd : Of(gcd, part, budget));
        }

        if (both.Count == 1)
        {
            var gcd = f.ToUnivariate(both[0]).Numerator.Gcd(g.ToUnivariate(both[0]).Numerator, budget);
            return MultivariatePolynomial.FromUnivariate(gcd.PrimitivePart(), both[0]);
        }

        return Heuristic(f, g, both[0], budget)?.PrimitivePart() ?? ByRemainders(f, g, both.MinBy(v => Math.Min(f.Degree(v), g.Degree(v))), budget);
    }

    /// <summary>Those that are not 0, the ones with few terms first.</summary>
    internal static List<MultivariatePolynomial> SmallestFirst(List<MultivariatePolynomial> values)
    {
        var sorted = values.FindAll(value => !value.IsZero);
        sorted.Sort((left, right) => left.Count.CompareTo(right.Count));
        return sorted;
    }

    // At a point modulo a prime where both keep their degree, the image of the gcd divides the gcd of the images.
    private static bool IsFreeOf(MultivariatePolynomial f, MultivariatePolynomial g, int variable, Budget budget)
    {
        var prime = WordPrimes.Below(1u << 31);
        var chance = new Random(variable + 1);
        for (var round = 0; round < 2; round++)
        {
            var point = new ulong[Math.Max(f.VariableCount, g.VariableCount)];
            for (var v = 0; v < point.Length; v++)
            {
                point[v] = (ulong)chance.Next(1, int.MaxValue);
            }

            var (a, b) = (Image(f, variable, point, prime, budget), Image(g, variable, point, prime, budget));
            if (a.Degree == f.Degree(variable) && b.Degree == g.Degree(variable))
            {
                return a.Gcd(b, budget).Degree == 0;
            }
        }

        return false;
    }

    private static ModularPolynomial Image(MultivariatePolynomial value, int variable, ulong[] point, uint prime, Budget budget)
    {
        var degree = value.Degree(variable);
        if (degree > IntegerPolynomial.MaxDegree)
        {
            throw new GaveUpException($"a polynomial of degree {degree} is too large to be written out");
        }

        var residues = new ulong[degree + 1];
        foreach (var (monomial, coefficient) in value.WholeTerms)
        {
            budget.Spend(1 + monomial.VariableCount);
            var product = WordModulus.Of(coefficient, prime);
            for (var v = 0; v < monomial.VariableCount; v++)
            {
                product = v == variable || monomial[v] == 0 ? product : unchecked(product * WordModulus.Pow(point[v], (ulong)monomial[v], prime) % prime);
            }

            residues[monomial[variable]] = (residues[monomial[variable]] + product) % prime;
        }

        return ModularPolynomial.Own(residues, prime);
    }

    // Evaluates one variable at a number larger than twice any coefficient of the gcd is likely to be; the gcd of the values has the gcd's
    // coefficients for digits. Null where values would grow too large or luck fails.
    private static MultivariatePolynomial? Heuristic(MultivariatePolynomial f, MultivariatePolynomial g, int variable, Budget budget)
    {
        budget.Deepen();
        var value = (2 * BigInteger.Min(MaxCoefficient(f), MaxCoefficient(g))) + 29;
        var degree = Math.Max(f.Degree(variable), g.Degree(variable));
        for (var i = 0; i < Tries; i++)
        {
            var bits = (IntegerMath.Bits(value) * degree) + Math.Max(f.MaxBits(), g.MaxBits());
            if (bits > MostBits)
            {
                return null;
            }

            budget.Spend(1 + ((f.Count + g.Count) * (1 + (bits / 128))));
            var (a, b) = (f.Evaluate(variable, value, budget), g.Evaluate(variable, value, budget));
            if (!a.IsZero && !b.IsZero && HeuristicOfValues(a, b, budget) is { } image)
            {
                var candidate = FromDigits(image, value, variable, budget).PrimitivePart();
                if (f.TryDivide(candidate, out _, budget) && g.TryDivide(candidate, out _, budget))
                {
                    return candidate;
                }
            }

            // An irrational step, as of Char, Geddes and Gonnet.
            value = value * 73794 * IntegerRoot.Floor(IntegerRoot.Floor(value, 2, budget), 2, budget) / 27011;
        }

        return null;
    }

    // With the contents, which are digits too.
    private static MultivariatePolynomial? HeuristicOfValues(MultivariatePolynomial a, MultivariatePolynomial b, Budget budget)
    {
        var content = BigInteger.GreatestCommonDivisor(a.Content().Numerator, b.Content().Numerator);
        var (f, g) = (a.PrimitivePart(), b.PrimitivePart());
        if (f.IsConstant || g.IsConstant)
        {
            return (Rational)content;
        }

        var variables = f.Variables().Union(g.Variables()).ToList();
        var gcd = variables.Count == 1
            ? MultivariatePolynomial.FromUnivariate(f.ToUnivariate(variables[0]).Numerator.Gcd(g.ToUnivariate(variables[0]).Numerator, budget), variables[0])
            : Heuristic(f, g, variables.Min(), budget);
        return gcd is null ? null : gcd * (Rational)content;
    }

    private static MultivariatePolynomial FromDigits(MultivariatePolynomial image, BigInteger value, int variable, Budget budget)
    {
        var sums = new TermSums();
        foreach (var (monomial, coefficient) in image.WholeTerms)
        {
            var rest = coefficient;
            for (var power = 0; !rest.IsZero; power++)
            {
                budget.Spend(1 + (IntegerMath.Bits(rest) / 128));
                var digit = IntegerMath.SymmetricMod(rest, value);
                if (!digit.IsZero)
                {
                    sums.Add(monomial * Monomial.Power(variable, power), digit);
                }

                rest = (rest - digit) / value;
            }
        }

        return MultivariatePolynomial.FromSums(sums, BigInteger.One);
    }

    private static MultivariatePolynomial ByRemainders(MultivariatePolynomial f, MultivariatePolynomial g, int variable, Budget budget)
    {
        var (fContent, gContent) = (f.ContentIn(variable, budget), g.ContentIn(variable, budget));
        var (a, b) = (f.DivideExact(fContent, budget), g.DivideExact(gContent, budget));
        var last = Subresultants.Last([.. a.CoefficientsIn(variable)], [.. b.CoefficientsIn(variable)], budget);
        var member = MultivariatePolynomial.FromCoefficients(last, variable);
        return member.DivideExact(member.ContentIn(variable, budget), budget).Multiply(Of(fContent, gContent, budget), budget).PrimitivePart();
    }

    private static BigInteger MaxCoefficient(MultivariatePolynomial value)
    {
        var largest = BigInteger.Zero;
        foreach (var (_, coefficient) in value.WholeTerms)
        {
            largest = BigInteger.Max(largest, BigInteger.Abs(coefficient));
        }

        return largest;
    }

    private static Monomial Common(this Monomial left, Monomial right) => Monomial.GreatestCommonDivisor(left, right);

    internal static Monomial MonomialContent(this MultivariatePolynomial value)
    {
        var common = value.WholeTerms[0].Monomial;
        foreach (var (monomial, _) in value.WholeTerms)
        {
            common = Monomial.GreatestCommonDivisor(common, monomial);
        }

        return common;
    }

    internal static MultivariatePolynomial DivideByMonomial(this MultivariatePolynomial value, Monomial divisor)
    {
        return divisor.IsOne ? value : MultivariatePolynomial.FromSorted(SparseTerms.WithMonomials(value.WholeTerms, m => m.Divide(divisor)));
    }
}
