namespace ToolReasoner.Symbolics.Tests.Polynomials;

public sealed class GroebnerBasisTests
{
    private static MultivariatePolynomial V(int index) => MultivariatePolynomial.Variable(index);

    private static List<MultivariatePolynomial> Katsura(int n)
    {
        var sum = Enumerable.Range(-n, (2 * n) + 1).Aggregate(MultivariatePolynomial.Zero, (s, i) => s + U(i));
        var system = new List<MultivariatePolynomial> { sum - 1 };
        for (var m = 0; m < n; m++)
        {
            system.Add(Enumerable.Range(-n, (2 * n) + 1).Aggregate(-U(m), (s, i) => s + (U(i) * U(m - i))));
        }

        return system;

        MultivariatePolynomial U(int i) => Math.Abs(i) <= n ? V(Math.Abs(i)) : MultivariatePolynomial.Zero;
    }

    private static List<MultivariatePolynomial> Cyclic(int n)
    {
        var system = new List<MultivariatePolynomial>();
        for (var length = 1; length < n; length++)
        {
            system.Add(Enumerable.Range(0, n).Aggregate(MultivariatePolynomial.Zero, (s, i) => s + Product(i, length)));
        }

        system.Add(Product(0, n) - 1);
        return system;

        MultivariatePolynomial Product(int from, int length) =>
            Enumerable.Range(from, length).Aggregate(MultivariatePolynomial.One, (p, i) => p * V(i % n));
    }

    [Theory]
    [InlineData(2, 4)]
    [InlineData(3, 8)]
    [InlineData(4, 16)]
    public void Katsuras_systems_have_two_to_the_n_roots(int n, int roots)
    {
        var basis = GroebnerBasis.Of(Katsura(n), MonomialOrder.GradedReverseLexicographic);
        Assert.True(basis.IsZeroDimensional);
        Assert.Equal(roots, basis.StandardMonomials().Count);
        Assert.All(Katsura(n), generator => Assert.True(basis.Contains(generator)));
    }

    [Fact]
    public void Cyclic_4_is_a_curve_and_cyclic_5_has_70_roots()
    {
        Assert.Equal(1, GroebnerBasis.Of(Cyclic(4), MonomialOrder.GradedReverseLexicographic).Dimension());
        Assert.Equal(70, GroebnerBasis.Of(Cyclic(5), MonomialOrder.GradedReverseLexicographic).StandardMonomials().Count);
    }

    [Fact]
    public void Conversion_of_the_order_agrees_with_the_direct_computation()
    {
        foreach (var system in new[] { Katsura(2), Cyclic(3), [(V(0) * V(0)) - V(1), (V(1) * V(1)) + V(0) - 3] })
        {
            var basis = GroebnerBasis.Of(system, MonomialOrder.GradedReverseLexicographic);
            var direct = GroebnerBasis.Direct(system, MonomialOrder.Lexicographic, basis.VariableCount, new Budget());
            Assert.Equal(direct.Polynomials, basis.ConvertTo(MonomialOrder.Lexicographic).Polynomials);
        }
    }

    [Fact]
    public void The_lexicographic_basis_of_cyclic_5_begins_with_its_known_polynomial_in_the_last_variable()
    {
        var basis = GroebnerBasis.Of(Cyclic(5), MonomialOrder.GradedReverseLexicographic).ConvertTo(MonomialOrder.Lexicographic);
        Assert.Equal("x4^15 + 122*x4^10 - 122*x4^5 - 1", basis.Polynomials[0].ToString());
    }

    [Fact]
    public void All_s_polynomials_of_a_basis_reduce_to_zero()
    {
        var chance = new Random(1);
        for (var round = 0; round < 15; round++)
        {
            var generators = Enumerable.Range(0, 3).Select(_ => MultivariatePolynomialTests.Random(chance, 3, 3, 4)).Where(g => !g.IsZero).ToList();
            foreach (var order in new[] { MonomialOrder.GradedReverseLexicographic, MonomialOrder.GradedLexicographic })
            {
                var basis = GroebnerBasis.Of(generators, order);
                Assert.All(generators, generator => Assert.True(basis.Contains(generator)));
                for (var i = 0; i < basis.Polynomials.Count; i++)
                {
                    for (var j = 0; j < i; j++)
                    {
                        Assert.True(basis.Contains(SPolynomial(basis, i, j)));
                    }
                }
            }
        }
    }

    [Fact]
    public void The_basis_does_not_depend_on_the_generators()
    {
        var (f, g) = ((V(0) * V(0)) + V(1) - 1, (V(0) * V(1)) - 2);
        var basis = GroebnerBasis.Of([f, g], MonomialOrder.Lexicographic);
        Assert.Equal(basis.Polynomials, GroebnerBasis.Of([(f * V(2)) + g, f, g * (V(0) + 1), g], MonomialOrder.Lexicographic).Polynomials);
    }

    [Fact]
    public void A_contradictory_system_has_the_basis_one()
    {
        var basis = GroebnerBasis.Of([V(0) * V(1), (V(0) * V(1)) - 1], MonomialOrder.GradedReverseLexicographic);
        Assert.True(basis.IsInconsistent);
        Assert.Equal(-1, basis.Dimension());
        Assert.Equal("1", Assert.Single(basis.Polynomials).ToString());
    }

    [Fact]
    public void The_dimension_counts_free_variables()
    {
        Assert.Equal(2, GroebnerBasis.Of([V(0) * V(1), V(0) * V(2)], MonomialOrder.Lexicographic).Dimension());
        Assert.Equal(3, GroebnerBasis.Of([], MonomialOrder.Lexicographic, 3).Dimension());
        Assert.Equal(1, GroebnerBasis.Of([V(0) - V(1)], MonomialOrder.Lexicographic).Dimension());
    }

    [Fact]
    public void Elimination_gives_the_implicit_equation_of_a_curve() =>
        Assert.Equal("x1^3 - x2^2", Assert.Single(GroebnerBasis.Eliminate([V(1) - V(0).Pow(2), V(2) - V(0).Pow(3)], 1)).ToString());

    [Fact]
    public void A_system_of_200_variables_gives_up_within_its_budget()
    {
        var chance = new Random(3);
        var system = Enumerable.Range(0, 200).Select(_ => Enumerable.Range(0, 5).Aggregate(
            MultivariatePolynomial.One, (p, _) => p + (V(chance.Next(200)) * V(chance.Next(200)) * (Rational)chance.Next(1, 9)))).ToList();
        Assert.Throws<GaveUpException>(() => GroebnerBasis.Of(system, MonomialOrder.GradedReverseLexicographic, null, new Budget(TimeSpan.FromSeconds(1))));
    }

    private static MultivariatePolynomial SPolynomial(GroebnerBasis basis, int i, int j)
    {
        var (f, g) = (basis.Polynomials[i], basis.Polynomials[j]);
        var multiple = Monomial.LeastCommonMultiple(basis.LeadingMonomials[i], basis.LeadingMonomials[j]);
        return Part(f, basis.LeadingMonomials[i]) - Part(g, basis.LeadingMonomials[j]);

        MultivariatePolynomial Part(MultivariatePolynomial p, Monomial lead)
        {
            var coefficient = p.Terms.First(t => t.Monomial == lead).Coefficient;
            return p * MultivariatePolynomial.FromTerms([(multiple.Divide(lead), coefficient.Reciprocal())]);
        }
    }
}
