using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// Factors a square-free polynomial in several variables: at a point for all variables but one it is factored in that one, the monic factors
/// are lifted to power series in the other variables around the point, modulo a power of a prime, and those that belong together are found by
/// trying (as Musser 1975 and Wang 1978 lift, with all variables at once by total degree, and the leading coefficient left to the end).
/// </summary>
internal sealed class SeriesRecombination
{
    private const int Points = 6;

    private readonly MultivariatePolynomial _value;
    private readonly int _main;
    private readonly List<int> _others;
    private readonly Budget _budget;

    /// <summary>Prepares.</summary>
    /// <param name="value">Square-free, primitive with regard to the main variable, whose degree in it is 2 or more.</param>
    /// <param name="main">Its main variable.</param>
    /// <param name="budget">Pays for it.</param>
    internal SeriesRecombination(MultivariatePolynomial value, int main, Budget budget)
    {
        _value = value;
        _main = main;
        _others = [.. value.Variables().Where(v => v != main)];
        _budget = budget;
    }

    internal List<MultivariatePolynomial> Run()
    {
        var (point, image) = BestPoint();
        if (image.Count == 1)
        {
            return [_value];
        }

        var shifted = Shift(_value, point, 1);
        var lead = shifted.LeadingCoefficientIn(_main);

        // lc·(product of the right series) is lc times a factor over its own lc: a polynomial of no higher degree in the other variables.
        var degree = DegreeInOthers(shifted) + lead.TotalDegree;
        var (prime, exponent) = Modulus(shifted.Multiply(lead, _budget), image);
        var lifting = new SeriesLifting(shifted, lead, _main, _others, prime, exponent, degree + 1, _budget);
        return Recombine(lifting.Lift(image), lifting, point, degree);
    }

    // Of several points where nothing is lost, the one where the image has fewest factors.
    private (int[] Point, List<IntegerPolynomial> Image) BestPoint()
    {
        var chance = new Random(23);
        var (best, bestImage) = (default(int[]), default(List<IntegerPolynomial>));
        for (var (tries, good) = (0, 0); good < Points; tries++)
        {
            var bound = 1 + (tries / 4);
            var point = _others.Select(_ => tries == 0 ? 0 : chance.Next(-bound, bound + 1)).ToArray();
            var image = _value;
            for (var i = 0; i < point.Length; i++)
            {
                image = image.Evaluate(_others[i], point[i], _budget);
            }

            var univariate = image.ToUnivariate(_main).Numerator;
            _budget.Spend(_value.Count);
            if (univariate.Degree < _value.Degree(_main) || !univariate.IsSquareFree(_budget))
            {
                continue;
            }

            good++;
            var factors = ModularRecombination.FactorSquareFree(univariate.PrimitivePart(), _budget);
            if (bestImage is null || factors.Count < bestImage.Count)
            {
                (best, bestImage) = (point, factors);
            }

            if (bestImage.Count <= 1)
            {
                break;
            }

            // Two factors at the first good points, most likely, are two factors.
            good += bestImage.Count == 2 ? 2 : 0;
        }

        return (best!, bestImage!);
    }

    // A prime modulo which the image stays as it is, and a power of it above twice any coefficient of a candidate: by Gelfond's inequality
    // the product of heights of factors is at most 2^(2·sum of degrees) times the height of the product.
    private (uint Prime, int Exponent) Modulus(MultivariatePolynomial product, List<IntegerPolynomial> image)
    {
        var bits = product.MaxBits() + (2.0 * product.Variables().Sum(product.Degree)) + 2;
        foreach (var prime in WordPrimes.Descending())
        {
            _budget.Spend();
            var images = image.ConvertAll(f => ModularPolynomial.Of(f, prime));
            var all = images.Aggregate((a, b) => a.Multiply(b));
            if (all.Degree == image.Sum(f => f.Degree) && all.Gcd(all.Derivative(), _budget).Degree == 0)
            {
                return (prime, ModularRecombination.ExponentFor(prime, bits, _budget));
            }
        }

        throw new GaveUpException("no prime for lifting a factorisation");
    }

    private List<MultivariatePolynomial> Recombine(List<TruncatedSeries> series, SeriesLifting lifting, int[] point, int degree)
    {
        var (found, rest) = (new List<MultivariatePolynomial>(), _value);
        var size = 1;
        while (2 * size <= series.Count)
        {
            if (FindSubset(series, size, rest, lifting, point, degree) is not var (factor, quotient, chosen))
            {
                size++;
                continue;
            }

            found.Add(factor);
            rest = quotient;
            series = [.. series.Where((_, i) => !chosen.Contains(i))];
        }

        found.Add(rest.PrimitivePart());
        return found;
    }

    private (MultivariatePolynomial Factor, MultivariatePolynomial Quotient, int[] Chosen)? FindSubset(
        List<TruncatedSeries> series, int size, MultivariatePolynomial rest, SeriesLifting lifting, int[] point, int degree)
    {
        foreach (var chosen in Subsets.OfHalf(series.Count, size))
        {
            _budget.Spend(size);
            var product = lifting.Lead;
            foreach (var i in chosen)
            {
                product = lifting.Multiply(product, series[i]);
            }

            // One degree more than needed was lifted: what is not 0 there is no polynomial.
            if (!product.IsZeroAt(degree + 1))
            {
                continue;
            }

            var candidate = lifting.ToPolynomial(product);
            candidate = candidate.DivideExact(candidate.ContentIn(_main, _budget), _budget);
            candidate = Shift(candidate, point, -1).PrimitivePart();
            if (!candidate.IsConstant && rest.TryDivide(candidate, out var quotient, _budget))
            {
                return (candidate, quotient, chosen);
            }
        }

        return null;
    }

    private MultivariatePolynomial Shift(MultivariatePolynomial value, int[] point, int sign)
    {
        for (var i = 0; i < point.Length; i++)
        {
            value = point[i] == 0 ? value : value.Substitute(_others[i], MultivariatePolynomial.Variable(_others[i]) + (sign * point[i]), _budget);
        }

        return value;
    }

    private int DegreeInOthers(MultivariatePolynomial value)
    {
        var degree = 0;
        foreach (var (monomial, _) in value.WholeTerms)
        {
            degree = Math.Max(degree, monomial.TotalDegree - monomial[_main]);
        }

        return degree;
    }
}
