using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <content>Factors.</content>
public sealed partial class IntegerPolynomial
{
    /// <summary>The n-th cyclotomic polynomial.</summary>
    /// <param name="n">1 or more.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public static IntegerPolynomial Cyclotomic(int n, Budget? budget = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(n, 1);
        return Symbolics.Cyclotomic.Polynomial(n, Budget.OrDefault(budget));
    }

    /// <summary>The n for which this is the n-th cyclotomic polynomial; null where there is none.</summary>
    /// <param name="budget">Null for a fresh one.</param>
    public int? CyclotomicOrder(Budget? budget = null) => Symbolics.Cyclotomic.OrderOf(this, Budget.OrDefault(budget));

    /// <summary>Its factors over the rationals, with whole coefficients: complete, each proved irreducible.</summary>
    /// <param name="budget">Null for a fresh one.</param>
    /// <exception cref="GaveUpException">The budget is used up.</exception>
    public PolynomialFactorization<IntegerPolynomial> Factor(Budget? budget = null) => IntegerFactorization.Of(this, Budget.OrDefault(budget));

    /// <summary>Square-free parts, pairwise coprime and primitive, with their multiplicities, ascending.</summary>
    /// <param name="budget">Null for a fresh one.</param>
    public PolynomialFactorization<IntegerPolynomial> SquareFreeFactor(Budget? budget = null) =>
        new(LeadingCoefficient.Sign < 0 ? -Content() : Content(), SquareFreeFactorization.Of(this, Budget.OrDefault(budget)));

    /// <summary>Whether it is irreducible over the rationals: of positive degree, and no product of two such.</summary>
    /// <param name="budget">Null for a fresh one.</param>
    public bool IsIrreducible(Budget? budget = null) => Degree > 0 && (Degree == 1 || Factor(budget).IsIrreducible);

    /// <summary>Its different rational roots with their multiplicities, ascending.</summary>
    /// <param name="budget">Null for a fresh one.</param>
    /// <exception cref="InvalidOperationException">It is 0, of which every number is a root.</exception>
    public IReadOnlyList<(Rational Root, int Multiplicity)> RationalRoots(Budget? budget = null)
    {
        ThrowIfZero();
        budget = Budget.OrDefault(budget);
        var roots = new List<(Rational, int)>();
        foreach (var (part, multiplicity) in SquareFreeFactorization.Of(this, budget))
        {
            roots.AddRange(Symbolics.RationalRoots.OfSquareFree(part, budget).Select(root => (root, multiplicity)));
        }

        return [.. roots.OrderBy(root => root.Item1)];
    }

    /// <summary>Irreducible monic factors modulo a prime, with coefficients from 0 to the prime less one, and their multiplicities.</summary>
    /// <param name="prime">A prime below 2^31.</param>
    /// <param name="budget">Null for a fresh one.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not such a prime.</exception>
    /// <exception cref="InvalidOperationException">It is 0 modulo the prime.</exception>
    public PolynomialFactorization<IntegerPolynomial> FactorModulo(int prime, Budget? budget = null)
    {
        if (prime < 2 || !WordPrimes.IsPrime((uint)prime))
        {
            throw new ArgumentOutOfRangeException(nameof(prime), prime, "not a prime");
        }

        var image = ModularPolynomial.Of(this, (uint)prime);
        if (image.IsZero)
        {
            throw new InvalidOperationException($"the polynomial is 0 modulo {prime}");
        }

        var factors = ModularFactorization.Factor(image, Budget.OrDefault(budget))
            .Select(f => new PolynomialFactor<IntegerPolynomial>(f.Factor.Lift(), f.Multiplicity))
            .OrderBy(f => f.Factor, Order).ThenBy(f => f.Multiplicity);
        return new PolynomialFactorization<IntegerPolynomial>((long)image.LeadingCoefficient, [.. factors]);
    }

    /// <summary>By degree, then by coefficients from the highest down.</summary>
    internal static IComparer<IntegerPolynomial> Order { get; } = Comparer<IntegerPolynomial>.Create((left, right) =>
    {
        var order = left.Degree.CompareTo(right.Degree);
        for (var i = left.Degree; i >= 0 && order == 0; i--)
        {
            order = left.Coefficients[i].CompareTo(right.Coefficients[i]);
        }

        return order;
    });

    private void ThrowIfZero()
    {
        if (IsZero)
        {
            throw new InvalidOperationException("every number is a root of the polynomial 0");
        }
    }
}
