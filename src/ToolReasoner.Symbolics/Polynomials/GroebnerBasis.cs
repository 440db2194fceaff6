using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>The reduced Gröbner basis of an ideal of polynomials over the rationals. Immutable.</summary>
public sealed class GroebnerBasis
{
    private readonly GroebnerElement[] _elements;

    private GroebnerBasis(GroebnerElement[] elements, MonomialOrder order, int variableCount)
    {
        _elements = elements;
        Order = order;
        VariableCount = variableCount;
        Polynomials = Array.ConvertAll(elements, e => e.ToPolynomial());
    }

    /// <summary>With coprime whole coefficients, the leading one positive; smallest leading monomial first. One polynomial, 1, where there are no common roots.</summary>
    public IReadOnlyList<MultivariatePolynomial> Polynomials { get; }

    /// <summary>Tells which monomials lead.</summary>
    public MonomialOrder Order { get; }

    /// <summary>Variables of the ring: those with smaller numbers.</summary>
    public int VariableCount { get; }

    /// <summary>Leading monomials of the polynomials.</summary>
    public IReadOnlyList<Monomial> LeadingMonomials => Array.ConvertAll(_elements, e => e.Lead);

    /// <summary>Whether the ideal is everything: there is no common root, not even a complex one.</summary>
    public bool IsInconsistent => _elements.Length == 1 && _elements[0].Lead.IsOne;

    /// <summary>Whether there are finitely many complex common roots, and at least one.</summary>
    public bool IsZeroDimensional => Dimension() == 0;

    /// <summary>The basis of the ideal that polynomials generate.</summary>
    /// <param name="generators">Any.</param>
    /// <param name="order">Tells which monomials lead.</param>
    /// <param name="variableCount">Variables of the ring; null for those that occur.</param>
    /// <param name="budget">Null for a fresh one.</param>
    /// <exception cref="GaveUpException">The budget is used up.</exception>
    public static GroebnerBasis Of(IReadOnlyList<MultivariatePolynomial> generators, MonomialOrder order, int? variableCount = null, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(generators);
        ArgumentNullException.ThrowIfNull(order);
        var count = Math.Max(variableCount ?? 0, generators.Select(g => g.VariableCount).DefaultIfEmpty(0).Max());
        budget = Budget.OrDefault(budget);

        // Numbers grow far less in the graded order, and conversion is cheap where it is linear algebra.
        return order == MonomialOrder.Lexicographic && generators.Any(g => g.TotalDegree > 1)
            ? Direct(generators, MonomialOrder.GradedReverseLexicographic, count, budget).ConvertTo(order, budget)
            : Direct(generators, order, count, budget);
    }

    /// <summary>What is left of a polynomial modulo the ideal: 0 exactly where it is in the ideal.</summary>
    /// <param name="polynomial">Any.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public MultivariatePolynomial Reduce(MultivariatePolynomial polynomial, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(polynomial);
        return polynomial.Divide(Polynomials, Order, budget).Remainder;
    }

    /// <summary>Whether a polynomial is in the ideal.</summary>
    /// <param name="polynomial">Any.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public bool Contains(MultivariatePolynomial polynomial, Budget? budget = null) => Reduce(polynomial, budget).IsZero;

    /// <summary>Dimension of the set of common roots: 0 for finitely many, -1 for none.</summary>
    /// <param name="budget">Null for a fresh one.</param>
    public int Dimension(Budget? budget = null) =>
        IsInconsistent ? -1 : VariableCount - SmallestHittingSet([.. _elements.Select(e => Support(e.Lead))], 0, VariableCount, Budget.OrDefault(budget));

    /// <summary>Monomials that are no multiple of a leading one, ascending: as many as there are complex common roots, with multiplicity.</summary>
    /// <param name="budget">Null for a fresh one.</param>
    /// <exception cref="InvalidOperationException">They are infinitely many.</exception>
    public IReadOnlyList<Monomial> StandardMonomials(Budget? budget = null)
    {
        if (IsInconsistent)
        {
            return [];
        }

        if (!IsZeroDimensional)
        {
            throw new InvalidOperationException("the ideal has infinitely many common roots");
        }

        budget = Budget.OrDefault(budget);
        var leads = LeadingMonomials;
        var (found, layer) = (new List<Monomial>(), new HashSet<Monomial> { default });
        while (layer.Count > 0)
        {
            found.AddRange(layer);
            var next = new HashSet<Monomial>();
            foreach (var monomial in layer)
            {
                for (var v = 0; v < VariableCount; v++)
                {
                    budget.Spend(1 + leads.Count);
                    var product = monomial * Monomial.Power(v, 1);
                    if (!leads.Any(lead => lead.Divides(product)))
                    {
                        next.Add(product);
                    }
                }
            }

            layer = next;
        }

        found.Sort(Order);
        return found;
    }

    /// <summary>The basis of the same ideal for another order; by linear algebra where there are finitely many common roots.</summary>
    /// <param name="order">The other order.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public GroebnerBasis ConvertTo(MonomialOrder order, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(order);
        budget = Budget.OrDefault(budget);
        if (IsInconsistent || !IsZeroDimensional)
        {
            return Direct(Polynomials, order, VariableCount, budget);
        }

        var converted = new OrderConversion(this, order, budget).Run();
        return new GroebnerBasis([.. converted.Select(p => GroebnerElement.Of(p, order)).OrderBy(e => e.Lead, order)], order, VariableCount);
    }

    /// <summary>The part of the ideal without the first variables, as a basis.</summary>
    /// <param name="generators">Of the ideal.</param>
    /// <param name="count">How many variables go: 1 or more.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public static IReadOnlyList<MultivariatePolynomial> Eliminate(IReadOnlyList<MultivariatePolynomial> generators, int count, Budget? budget = null)
    {
        var basis = Of(generators, MonomialOrder.Elimination(count), null, budget);
        return [.. basis.Polynomials.Where(p => p.Variables().All(v => v >= count))];
    }

    /// <summary>By Buchberger's algorithm in the order itself.</summary>
    internal static GroebnerBasis Direct(IReadOnlyList<MultivariatePolynomial> generators, MonomialOrder order, int variableCount, Budget budget)
    {
        var start = generators.Where(g => !g.IsZero).Select(g => GroebnerElement.Of(g, order)).ToList();
        return new GroebnerBasis(new BuchbergerAlgorithm(order, budget).Run(start), order, variableCount);
    }

    private static List<int> Support(Monomial monomial) => [.. Enumerable.Range(0, monomial.VariableCount).Where(v => monomial[v] > 0)];

    // Least number of variables that meet every leading monomial; its complement is a largest independent set (Kredel, Weispfenning 1988).
    private static int SmallestHittingSet(List<List<int>> sets, int used, int best, Budget budget)
    {
        budget.Deepen();
        if (sets.Count == 0 || used >= best)
        {
            return Math.Min(used, best);
        }

        foreach (var variable in sets.MinBy(set => set.Count)!)
        {
            budget.Spend(sets.Count);
            best = SmallestHittingSet([.. sets.Where(set => !set.Contains(variable))], used + 1, best, budget);
        }

        return best;
    }
}
