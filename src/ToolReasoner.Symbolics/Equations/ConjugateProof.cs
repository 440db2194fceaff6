namespace ToolReasoner.Symbolics;

/// <summary>
/// At a root of its norm, the product of a polynomial over all conjugate values of its radicals is 0. If balls show that no other factor of
/// that product is 0, the polynomial itself is: a proof without separation bounds.
/// </summary>
internal sealed class ConjugateProof
{
    private const int Bits = 192;
    private const int MostConjugates = 4_096;

    private readonly MultivariatePolynomial _polynomial;
    private readonly IReadOnlyList<(int Kernel, int Degree, MultivariatePolynomial Replacement)> _radicals;
    private readonly ComplexBall[] _values;
    private readonly Budget _budget;

    private ConjugateProof(
        MultivariatePolynomial polynomial, IReadOnlyList<(int Kernel, int Degree, MultivariatePolynomial Replacement)> radicals, ComplexBall[] values, Budget budget) =>
        (_polynomial, _radicals, _values, _budget) = (polynomial, radicals, values, budget);

    /// <summary>Whether the polynomial is proved to be 0; false says nothing.</summary>
    /// <param name="polynomial">In kernels; its norm over the radicals is 0 at the point.</param>
    /// <param name="radicals">Ascending: each with its degree, and its power as a polynomial in kernels before it.</param>
    /// <param name="kernels">Values of all kernels at the point, as expressions.</param>
    /// <param name="budget">Pays.</param>
    public static bool IsZero(
        MultivariatePolynomial polynomial, IReadOnlyList<(int Kernel, int Degree, MultivariatePolynomial Replacement)> radicals, IEnumerable<Expr> kernels, Budget budget)
    {
        if (radicals.Aggregate(1.0, (product, radical) => product * radical.Degree) > MostConjugates)
        {
            return false;
        }

        var values = kernels.Select(kernel => PointEvaluator.OfConstant(kernel, Bits, budget)).ToArray();
        return new ConjugateProof(polynomial, radicals, values, budget).Others(0, isOwn: true);
    }

    // Whether every choice of roots but the one at hand gives something else than 0.
    private bool Others(int depth, bool isOwn)
    {
        if (depth == _radicals.Count)
        {
            return isOwn || !KernelBalls.Evaluate(_polynomial, _values, Bits, _budget).ContainsZero;
        }

        if (isOwn && !Others(depth + 1, isOwn: true))
        {
            return false;
        }

        // All roots of the relation, whose right side depends on the roots chosen before.
        var (kernel, degree, replacement) = _radicals[depth];
        var own = _values[kernel];
        var root = isOwn ? own : KernelBalls.Root(KernelBalls.Evaluate(replacement, _values, Bits, _budget), degree, Bits, _budget);
        var fine = root.IsFinite;
        for (var k = isOwn ? 1 : 0; k < degree && fine; k++)
        {
            _values[kernel] = ComplexBall.Multiply(root, KernelBalls.UnitRoot(k, degree, Bits, _budget), Bits);
            fine = Others(depth + 1, isOwn: false);
        }

        _values[kernel] = own;
        return fine;
    }
}
