using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// Lifts a factorisation modulo a prime to one modulo a power of it, in a tree of factors, doubling the exponent each time
/// (von zur Gathen, Gerhard: Modern Computer Algebra, algorithms 15.10 and 15.17).
/// </summary>
internal sealed class HenselLifting
{
    private readonly Node? _root;
    private readonly uint _prime;
    private readonly Budget _budget;
    private readonly List<ModularPolynomial> _factors;

    /// <summary>Prepares for lifting.</summary>
    /// <param name="factors">Monic, pairwise coprime; their product times the leading coefficient is the polynomial, modulo their prime.</param>
    /// <param name="lead">Leading coefficient of the polynomial, not divisible by the prime.</param>
    /// <param name="budget">Pays for it.</param>
    internal HenselLifting(List<ModularPolynomial> factors, BigInteger lead, Budget budget)
    {
        _factors = factors;
        _prime = factors[0].Prime;
        _budget = budget;
        Exponent = 1;
        _root = factors.Count > 1 ? Build(factors, lead) : null;
    }

    internal uint Prime => _prime;

    internal int Exponent { get; private set; }

    internal BigInteger Modulus => BigInteger.Pow(_prime, Exponent);

    /// <summary>Monic factors modulo prime^exponent, with residues from 0 up.</summary>
    internal List<IntegerPolynomial> LiftTo(IntegerPolynomial value, int exponent)
    {
        var steps = new List<int>();
        for (var e = exponent; e > Exponent; e = (e + 1) / 2)
        {
            steps.Add(e);
        }

        for (var i = steps.Count - 1; i >= 0; i--)
        {
            Exponent = steps[i];
            if (_root is not null)
            {
                Lift(_root, ModuloPolynomial.Reduce(value, Modulus), Modulus);
            }
        }

        if (_root is null)
        {
            return [ModuloPolynomial.Monic(value, Modulus)];
        }

        var lifted = new List<IntegerPolynomial>();
        Collect(_root, lifted);
        return lifted;
    }

    private static int SplitAt(List<ModularPolynomial> factors)
    {
        // Halves of about equal degree keep the tree cheap.
        var (total, sum, at) = (0, 0, 0);
        foreach (var factor in factors)
        {
            total += factor.Degree;
        }

        while (at < factors.Count - 1 && (at == 0 || 2 * sum < total))
        {
            sum += factors[at++].Degree;
        }

        return at;
    }

    private Node Build(List<ModularPolynomial> factors, BigInteger lead)
    {
        var at = SplitAt(factors);
        var (left, right) = (factors[..at], factors[at..]);
        var g = Product(left).Scale(WordModulus.Of(lead, _prime));
        var h = Product(right);
        var (_, s, t) = g.ExtendedGcd(h, _budget);
        return new Node
        {
            G = g.Lift(), H = h.Lift(), S = s.Lift(), T = t.Lift(),
            Left = left.Count > 1 ? Build(left, lead) : null,
            Right = right.Count > 1 ? Build(right, BigInteger.One) : null,
        };
    }

    private ModularPolynomial Product(List<ModularPolynomial> factors)
    {
        _budget.Spend(factors.Count);
        return factors.Aggregate((product, factor) => product.Multiply(factor));
    }

    private void Lift(Node node, IntegerPolynomial value, BigInteger modulus)
    {
        var error = ModuloPolynomial.Reduce(value - node.G.Multiply(node.H, _budget), modulus);
        var (q, r) = ModuloPolynomial.DivideByMonic(node.S.Multiply(error, _budget), node.H, modulus, _budget);
        var g = ModuloPolynomial.Reduce(node.G + node.T.Multiply(error, _budget) + q.Multiply(node.G, _budget), modulus);
        var h = ModuloPolynomial.Reduce(node.H + r, modulus);

        var b = ModuloPolynomial.Reduce(node.S.Multiply(g, _budget) + node.T.Multiply(h, _budget) - IntegerPolynomial.One, modulus);
        var (c, d) = ModuloPolynomial.DivideByMonic(node.S.Multiply(b, _budget), h, modulus, _budget);
        node.T = ModuloPolynomial.Reduce(node.T - node.T.Multiply(b, _budget) - c.Multiply(g, _budget), modulus);
        node.S = ModuloPolynomial.Reduce(node.S - d, modulus);
        (node.G, node.H) = (g, h);
        if (node.Left is not null)
        {
            Lift(node.Left, g, modulus);
        }

        if (node.Right is not null)
        {
            Lift(node.Right, h, modulus);
        }
    }

    private void Collect(Node node, List<IntegerPolynomial> lifted)
    {
        Collect(node.Left, node.G, lifted);
        Collect(node.Right, node.H, lifted);
    }

    private void Collect(Node? child, IntegerPolynomial leaf, List<IntegerPolynomial> lifted)
    {
        if (child is not null)
        {
            Collect(child, lifted);
        }
        else
        {
            lifted.Add(ModuloPolynomial.Monic(leaf, Modulus));
        }
    }

    // Invariant: value = G·H and S·G + T·H = 1, modulo the current power; H is monic.
    private sealed class Node
    {
        internal required IntegerPolynomial G { get; set; }

        internal required IntegerPolynomial H { get; set; }

        internal required IntegerPolynomial S { get; set; }

        internal required IntegerPolynomial T { get; set; }

        internal Node? Left { get; init; }

        internal Node? Right { get; init; }
    }
}
