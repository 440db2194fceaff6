namespace ToolReasoner.Symbolics;

/// <content>
/// Polynomial systems with finitely many solutions: the minimal polynomial of each unknown modulo the ideal has all its values as roots; which
/// of them belong together is told by balls, and proved.
/// </content>
internal sealed partial class SystemSolver
{
    private const int MostStandardMonomials = 120;
    private const int MostCombinations = 200_000;

    private List<Assignment>? ByGroebner(IReadOnlyList<Expr> differences)
    {
        var field = new KernelField(_isReal ? Assumptions.None : Assumptions.None.WithComplex([.. _unknowns]), _isReal, _budget);
        var generators = field.Convert(differences)
            .Select(fraction => field.Cancel(fraction).Numerator).Where(polynomial => !polynomial.IsZero).ToList();
        var kernels = field.Kernels;
        var own = _unknowns.Select(unknown => Enumerable.Range(0, kernels.Count).Where(v => kernels[v].Expr.Equals(unknown)).Append(-1).First()).ToList();
        if (own.Contains(-1) || kernels.Where((kernel, v) => !own.Contains(v) && kernel.Degree == 0).Any())
        {
            return null;
        }

        // Radicals are unknowns too, with their relations.
        var hasRadicals = false;
        for (var v = 0; v < kernels.Count; v++)
        {
            if (kernels[v] is { Degree: > 0, Replacement: { } replacement } kernel)
            {
                generators.Add(MultivariatePolynomial.Variable(v).Pow(kernel.Degree) - replacement);
                hasRadicals = true;
            }
        }

        var basis = GroebnerBasis.Of(generators, MonomialOrder.GradedReverseLexicographic, kernels.Count, _budget);
        if (basis.IsInconsistent)
        {
            return [];
        }

        if (!basis.IsZeroDimensional)
        {
            return null;
        }

        var monomials = basis.StandardMonomials(_budget);
        if (monomials.Count > MostStandardMonomials)
        {
            throw new GaveUpException($"the system has up to {monomials.Count} solutions");
        }

        var minimal = own.ConvertAll(v => MinimalPolynomial(basis, monomials, v));
        return Combine(basis, own, minimal, hasRadicals);
    }

    // Of multiplication by an unknown: the first power that is a combination of the lower ones.
    private IntegerPolynomial MinimalPolynomial(GroebnerBasis basis, IReadOnlyList<Monomial> monomials, int variable)
    {
        var index = Enumerable.Range(0, monomials.Count).ToDictionary(i => monomials[i], i => i);
        var columns = new List<Rational[]>();
        var power = MultivariatePolynomial.One;
        for (var k = 0; k <= monomials.Count; k++)
        {
            var column = new Rational[monomials.Count];
            foreach (var (monomial, coefficient) in power.Terms)
            {
                column[index[monomial]] = coefficient;
            }

            columns.Add(column);
            power = basis.Reduce(power.Multiply(MultivariatePolynomial.Variable(variable), _budget), _budget);
        }

        var matrix = new Matrix<Rational>(monomials.Count, columns.Count, (i, j) => columns[j][i]);
        var relation = matrix.NullSpace(_budget)[0];
        return new RationalPolynomial([.. relation]).Numerator.SquareFreePart(_budget);
    }

    private List<Assignment> Combine(GroebnerBasis basis, List<int> own, List<IntegerPolynomial> minimal, bool hasRadicals)
    {
        var real = minimal.ConvertAll(polynomial => UnivariateRoots.Real(polynomial, _budget));
        if (_isReal && real.Exists(roots => roots.Count == 0))
        {
            return [];
        }

        // Over the complex numbers a partial solution that is one always has a whole one over it: so the only one left is proved.
        // Fractions need no such proof: they are put in.
        var isRational = _isReal && real.TrueForAll(roots => roots.All(root => root is NumberExpr));
        var all = isRational ? real : minimal.ConvertAll(polynomial => UnivariateRoots.Complex(polynomial, _budget));
        var lexicographic = basis.ConvertTo(MonomialOrder.Lexicographic, _budget);
        foreach (var precision in new[] { 96, 384 })
        {
            if (Combinations(lexicographic, own, all, !hasRadicals && !isRational, precision) is { } found)
            {
                return [.. found.Where(assignment => !_isReal || assignment.Values.Values.All(value => Order.IsReal(value, _budget) != Truth.False))];
            }
        }

        throw new GaveUpException("the values of the unknowns do not combine in few enough ways");
    }

    private List<Assignment>? Combinations(
        GroebnerBasis basis, List<int> own, List<IReadOnlyList<Expr>> roots, bool isUnique, int precision)
    {
        var balls = roots.ConvertAll(values => values.Select(value => PointEvaluator.OfConstant(value, precision, _budget)).ToList());

        // From the last unknown of the order to the first, so that polynomials of the basis apply as soon as may be.
        var order = Enumerable.Range(0, own.Count).OrderByDescending(i => own[i]).ToList();
        var partial = new List<(Dictionary<int, ComplexBall> Point, Dictionary<int, int> Choice)> { ([], []) };
        foreach (var i in order)
        {
            var next = new List<(Dictionary<int, ComplexBall> Point, Dictionary<int, int> Choice)>();
            if ((long)partial.Count * roots[i].Count > MostCombinations)
            {
                return null;
            }

            foreach (var (point, choice) in partial)
            {
                var before = next.Count;
                for (var k = 0; k < roots[i].Count; k++)
                {
                    var extended = new Dictionary<int, ComplexBall>(point) { [own[i]] = balls[i][k] };
                    if (basis.Polynomials.All(polynomial => !polynomial.Variables().Contains(own[i])
                        || polynomial.Variables().Any(v => !extended.ContainsKey(v)) || KernelBalls.Evaluate(polynomial, Values(extended), precision, _budget).ContainsZero))
                    {
                        next.Add((extended, new Dictionary<int, int>(choice) { [i] = k }));
                    }
                }

                isUnique &= next.Count - before == 1 || point.Count == 0;
            }

            partial = next;
        }

        var found = new List<Assignment>();
        foreach (var (_, choice) in partial)
        {
            var values = choice.ToDictionary(pair => _unknowns[pair.Key], pair => roots[pair.Key][pair.Value]);
            found.Add(new Assignment(values));
            if (isUnique)
            {
                _proved.Add(Expr.Tuple([.. _unknowns.Select(unknown => values[unknown])]));
            }
        }

        return found;
    }

    private static ComplexBall[] Values(Dictionary<int, ComplexBall> point)
    {
        var values = new ComplexBall[point.Keys.Max() + 1];
        foreach (var (variable, value) in point)
        {
            values[variable] = value;
        }

        return values;
    }
}
