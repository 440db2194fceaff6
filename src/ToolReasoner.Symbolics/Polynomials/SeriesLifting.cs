using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Lifts monic factors in one variable to monic power series in the others, degree by degree, modulo a power of a prime.</summary>
internal sealed class SeriesLifting
{
    private readonly int _main;
    private readonly int _degree;
    private readonly BigInteger _modulus;
    private readonly uint _prime;
    private readonly TruncatedSeries _monic;
    private readonly Budget _budget;

    /// <summary>Prepares.</summary>
    /// <param name="value">Its leading coefficient in the main variable is not 0 modulo the prime where all others are 0.</param>
    /// <param name="lead">That leading coefficient.</param>
    /// <param name="main">The main variable.</param>
    /// <param name="others">The other variables.</param>
    /// <param name="prime">A prime.</param>
    /// <param name="exponent">Of the modulus prime^exponent.</param>
    /// <param name="degree">Highest total degree in the others that is kept.</param>
    /// <param name="budget">Pays for it.</param>
    internal SeriesLifting(
        MultivariatePolynomial value, MultivariatePolynomial lead, int main, IReadOnlyList<int> others, uint prime, int exponent, int degree, Budget budget)
    {
        _main = main;
        _degree = degree;
        _prime = prime;
        _modulus = BigInteger.Pow(prime, exponent);
        _budget = budget;

        // All monomials up to the degree may occur.
        var count = 1.0;
        for (var i = 1; i <= others.Count; i++)
        {
            count *= (double)(degree + i) / i;
        }

        if (count > 2_000_000)
        {
            throw new GaveUpException($"a factorisation would need series of about {count:0} terms");
        }

        Lead = ToSeries(lead);
        _monic = Multiply(ToSeries(value), Inverse(Lead));
    }

    internal TruncatedSeries Lead { get; }

    internal List<TruncatedSeries> Lift(List<IntegerPolynomial> image)
    {
        var start = image.ConvertAll(f => ModuloPolynomial.Monic(f, _modulus));
        var inverses = start.Select((_, i) => CofactorInverse(start, i)).ToList();
        var factors = start.ConvertAll(f => new List<Dictionary<Monomial, IntegerPolynomial>> { new() { [default] = f } });

        // prefixes[i] is the product of the first i + 1 factors as far as it is known.
        var prefixes = factors.ConvertAll(_ => new List<Dictionary<Monomial, IntegerPolynomial>>());
        for (var d = 0; d <= _degree; d++)
        {
            Extend(factors, prefixes, d);
            if (d > 0)
            {
                var error = Subtract(Part(_monic, d), prefixes[^1][d]);
                for (var i = 0; i < factors.Count; i++)
                {
                    factors[i][d] = Solve(error, inverses[i], start[i]);
                }

                Correct(factors, prefixes, d);
            }
        }

        return factors.ConvertAll(f => new TruncatedSeries(f));
    }

    internal TruncatedSeries Multiply(TruncatedSeries left, TruncatedSeries right)
    {
        var parts = new List<Dictionary<Monomial, IntegerPolynomial>>();
        for (var d = 0; d <= _degree; d++)
        {
            var part = new Dictionary<Monomial, IntegerPolynomial>();
            for (var a = 0; a <= d; a++)
            {
                AddProduct(part, Part(left, a), Part(right, d - a));
            }

            parts.Add(Reduce(part));
        }

        return new TruncatedSeries(parts);
    }

    /// <summary>With coefficients of least absolute value.</summary>
    internal MultivariatePolynomial ToPolynomial(TruncatedSeries series)
    {
        var sums = new TermSums();
        foreach (var (monomial, coefficient) in series.Parts.SelectMany(part => part))
        {
            for (var i = 0; i <= coefficient.Degree; i++)
            {
                sums.Add(monomial * Monomial.Power(_main, i), IntegerMath.SymmetricMod(coefficient[i], _modulus));
            }
        }

        return MultivariatePolynomial.FromSums(sums, BigInteger.One);
    }

    private static Dictionary<Monomial, IntegerPolynomial> Part(TruncatedSeries series, int degree) =>
        degree < series.Parts.Count ? series.Parts[degree] : [];

    private TruncatedSeries ToSeries(MultivariatePolynomial value)
    {
        var parts = Enumerable.Range(0, _degree + 1).Select(_ => new Dictionary<Monomial, IntegerPolynomial>()).ToList();
        var coefficients = value.CoefficientsIn(_main);
        for (var i = 0; i < coefficients.Count; i++)
        {
            foreach (var (monomial, coefficient) in coefficients[i].WholeTerms)
            {
                var degree = monomial.TotalDegree;
                if (degree <= _degree)
                {
                    var sum = parts[degree].GetValueOrDefault(monomial, IntegerPolynomial.Zero);
                    parts[degree][monomial] = sum + IntegerPolynomial.Monomial(coefficient, i);
                }
            }
        }

        return new TruncatedSeries(parts);
    }

    // 1/series for one whose coefficients do not hold the main variable.
    private TruncatedSeries Inverse(TruncatedSeries series)
    {
        var unit = IntegerMath.Inverse(series.Parts[0][default][0], _modulus);
        var parts = new List<Dictionary<Monomial, IntegerPolynomial>> { new() { [default] = unit } };
        for (var d = 1; d <= _degree; d++)
        {
            var part = new Dictionary<Monomial, IntegerPolynomial>();
            for (var a = 1; a <= d; a++)
            {
                AddProduct(part, series.Parts[a], parts[d - a]);
            }

            parts.Add(Reduce(part.ToDictionary(t => t.Key, t => t.Value * -unit)));
        }

        return new TruncatedSeries(parts);
    }

    // 1/(product of the others) modulo one factor, by Newton's iteration from the inverse modulo the prime.
    private IntegerPolynomial CofactorInverse(List<IntegerPolynomial> factors, int at)
    {
        var cofactor = (IntegerPolynomial)1;
        for (var i = 0; i < factors.Count; i++)
        {
            cofactor = i == at ? cofactor : ModuloPolynomial.DivideByMonic(cofactor.Multiply(factors[i], _budget), factors[at], _modulus, _budget).Remainder;
        }

        var (_, inverse, _) = ModularPolynomial.Of(cofactor, _prime).ExtendedGcd(ModularPolynomial.Of(factors[at], _prime), _budget);
        var value = inverse.Lift();
        for (BigInteger known = _prime; known < _modulus; known *= known)
        {
            var error = (IntegerPolynomial)2 - ModuloPolynomial.DivideByMonic(value.Multiply(cofactor, _budget), factors[at], _modulus, _budget).Remainder;
            value = ModuloPolynomial.DivideByMonic(value.Multiply(error, _budget), factors[at], _modulus, _budget).Remainder;
        }

        return value;
    }

    // The products' parts of one degree, the factors' own parts of that degree taken for 0.
    private void Extend(List<List<Dictionary<Monomial, IntegerPolynomial>>> factors, List<List<Dictionary<Monomial, IntegerPolynomial>>> prefixes, int degree)
    {
        for (var i = 0; i < factors.Count; i++)
        {
            if (degree > 0)
            {
                factors[i].Add([]);
            }

            if (i == 0)
            {
                prefixes[0].Add(factors[0][degree]);
                continue;
            }

            var part = new Dictionary<Monomial, IntegerPolynomial>();
            for (var a = 0; a <= degree; a++)
            {
                AddProduct(part, prefixes[i - 1][a], factors[i][degree - a]);
            }

            prefixes[i].Add(Reduce(part));
        }
    }

    // Adds what the factors' new parts change: they meet only the constant parts of the others.
    private void Correct(List<List<Dictionary<Monomial, IntegerPolynomial>>> factors, List<List<Dictionary<Monomial, IntegerPolynomial>>> prefixes, int degree)
    {
        var change = factors[0][degree];
        prefixes[0][degree] = change;
        for (var i = 1; i < factors.Count; i++)
        {
            var next = new Dictionary<Monomial, IntegerPolynomial>();
            AddProduct(next, change, factors[i][0]);
            AddProduct(next, prefixes[i - 1][0], factors[i][degree]);
            change = Reduce(next);
            var sum = new Dictionary<Monomial, IntegerPolynomial>(prefixes[i][degree]);
            foreach (var (monomial, coefficient) in change)
            {
                sum[monomial] = sum.GetValueOrDefault(monomial, IntegerPolynomial.Zero) + coefficient;
            }

            prefixes[i][degree] = Reduce(sum);
        }
    }

    private Dictionary<Monomial, IntegerPolynomial> Solve(Dictionary<Monomial, IntegerPolynomial> error, IntegerPolynomial inverse, IntegerPolynomial modulo)
    {
        var solution = new Dictionary<Monomial, IntegerPolynomial>();
        foreach (var (monomial, coefficient) in error)
        {
            var rest = ModuloPolynomial.DivideByMonic(coefficient, modulo, _modulus, _budget).Remainder;
            var part = ModuloPolynomial.DivideByMonic(rest.Multiply(inverse, _budget), modulo, _modulus, _budget).Remainder;
            if (!part.IsZero)
            {
                solution[monomial] = part;
            }
        }

        return solution;
    }

    private void AddProduct(Dictionary<Monomial, IntegerPolynomial> sum, Dictionary<Monomial, IntegerPolynomial> left, Dictionary<Monomial, IntegerPolynomial> right)
    {
        foreach (var (monomial, coefficient) in left)
        {
            foreach (var (other, factor) in right)
            {
                var product = monomial * other;
                sum[product] = sum.GetValueOrDefault(product, IntegerPolynomial.Zero) + coefficient.Multiply(factor, _budget);
            }
        }
    }

    private Dictionary<Monomial, IntegerPolynomial> Subtract(Dictionary<Monomial, IntegerPolynomial> left, Dictionary<Monomial, IntegerPolynomial> right)
    {
        var difference = new Dictionary<Monomial, IntegerPolynomial>(left);
        foreach (var (monomial, coefficient) in right)
        {
            difference[monomial] = difference.GetValueOrDefault(monomial, IntegerPolynomial.Zero) - coefficient;
        }

        return Reduce(difference);
    }

    private Dictionary<Monomial, IntegerPolynomial> Reduce(Dictionary<Monomial, IntegerPolynomial> part)
    {
        var reduced = new Dictionary<Monomial, IntegerPolynomial>(part.Count);
        foreach (var (monomial, coefficient) in part)
        {
            var residue = ModuloPolynomial.Reduce(coefficient, _modulus);
            if (!residue.IsZero)
            {
                reduced[monomial] = residue;
            }
        }

        return reduced;
    }
}
