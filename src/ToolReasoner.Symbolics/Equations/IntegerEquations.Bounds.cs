using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <content>Boxes from positive definite quadratic parts, and products that are a constant.</content>
internal static partial class IntegerEquations
{
    // xᵀAx + bᵀx + c = 0 with definite A: |x_i − m_i|² ≤ N·(A⁻¹)_ii around the centre m, with N = bᵀA⁻¹b/4 − c.
    private static SolutionSet? ByDefinite(Problem problem, Budget budget)
    {
        var count = problem.Unknowns.Count;
        foreach (var equation in problem.Equations.Where(equation => equation.TotalDegree == 2))
        {
            budget.Spend(count);
            if (Enumerable.Range(0, count).Any(v => equation.Degree(v) != 2))
            {
                // A definite form holds the square of each unknown.
                continue;
            }

            budget.Spend(count * count);
            Rational Entry(int i, int j)
            {
                var exponents = new int[count];
                exponents[i]++;
                exponents[j]++;
                var value = new Rational(Coefficient(equation, exponents));
                return i == j ? value : value / 2;
            }

            var matrix = new Matrix<Rational>(count, count, Entry);
            var sign = matrix[0, 0].Sign;
            if (sign == 0 || matrix.Inverse(budget) is not { } inverse || !IsPositive(matrix * (Rational)sign, budget))
            {
                continue;
            }

            var linear = new Matrix<Rational>(count, 1, (i, _) => Coefficient(equation, Unit(i, count)));
            var centre = inverse * linear * new Rational(-1, 2);
            var size = ((linear.Transpose() * inverse * linear)[0, 0] / 4) - equation.ConstantTerm;
            var bounds = new RealSet[count];
            for (var i = 0; i < count; i++)
            {
                var square = size * inverse[i, i];
                bounds[i] = square.Sign < 0 ? RealSet.Empty
                    : problem.Bounds[i].Intersect(RealSet.Closed(centre[i, 0] - Expr.Sqrt(square), centre[i, 0] + Expr.Sqrt(square)));
            }

            return InBox(problem, bounds, Largest(bounds), budget);
        }

        return null;
    }

    // Sylvester: all leading minors are positive.
    private static bool IsPositive(Matrix<Rational> matrix, Budget budget) =>
        Enumerable.Range(1, matrix.Rows).All(k => matrix.Submatrix([.. Enumerable.Range(0, k)], [.. Enumerable.Range(0, k)]).Determinant(budget).Sign > 0);

    // F·G = n for a constant n: F is a divisor of n.
    private static SolutionSet? ByFactors(Problem problem, Budget budget)
    {
        if (problem.Unknowns.Count != 2)
        {
            return null;
        }

        foreach (var equation in problem.Equations)
        {
            var n = -(BigInteger)equation.ConstantTerm;
            var (content, factors) = (equation + (Rational)n).Factor(budget);
            if (n.IsZero || factors.Count < 2 || !content.IsInteger)
            {
                continue;
            }

            var first = factors[0].Factor.Pow(factors[0].Multiplicity);
            var rest = factors.Skip(1).Aggregate((MultivariatePolynomial)content, (product, part) => product * part.Factor.Pow(part.Multiplicity));
            var found = new List<BigInteger[]>();
            var isFinite = true;
            foreach (var divisor in NumberTheory.Divisors(BigInteger.Abs(n), budget).SelectMany(divisor => new[] { divisor, -divisor }))
            {
                if (WholePoints(first - (Rational)divisor, rest - (Rational)(n / divisor), budget) is { } points)
                {
                    found.AddRange(points);
                }
                else
                {
                    isFinite = false;
                }
            }

            if (isFinite)
            {
                return Proved(problem, found, budget);
            }
        }

        return null;
    }

    // Common whole zeros of two polynomials without a common factor: y among the roots of the resultant.
    private static List<BigInteger[]>? WholePoints(MultivariatePolynomial left, MultivariatePolynomial right, Budget budget)
    {
        var resultant = left.Resultant(right, 0, budget);
        if (resultant.IsZero)
        {
            return null;
        }

        var found = new List<BigInteger[]>();
        foreach (var y in IntegerRoots(resultant.ToUnivariate(1).Numerator, budget))
        {
            var inX = left.Evaluate(1, y, budget);
            inX = inX.IsZero ? right.Evaluate(1, y, budget) : inX;
            if (inX.IsZero)
            {
                return null;
            }

            found.AddRange(IntegerRoots(inX.ToUnivariate(0).Numerator, budget).Select(x => new[] { x, y }));
        }

        return found;
    }
}
