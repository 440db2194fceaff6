using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// How small an algebraic constant can be without being 0. An expression E is a quotient U/L of algebraic integers; u and l bound |U| and |L|
/// and all their conjugates, D the degree of the field they lie in. If E is not 0, the norm of U is a whole number other than 0, so that
/// |U| ≥ u^(1−D) and |E| ≥ 1/(u^(D−1)·l). Rules for u and l: C. Burnikel, S. Funke, K. Mehlhorn, S. Schirra, S. Schmitt, "A separation bound
/// for real algebraic expressions" (ESA 2001; Algorithmica 55, 2009), where for a root of degree k of U/L one of U·L^(k−1) and U^(k−1)·L is
/// put under the root. The argument is one of norms, so it holds for complex numbers too.
/// D is counted over what is adjoined: radicals of prime numbers together, roots of unity together, other radicals and root objects one by one.
/// </summary>
internal sealed class SeparationBound
{
    // Roundings in the logarithms below are far smaller than this, per node.
    private const double Slack = 1e-9;

    private readonly Dictionary<Expr, (double U, double L)?> _bounds = [];
    private readonly Dictionary<BigInteger, BigInteger> _radicals = [];
    private readonly HashSet<(Expr, BigInteger)> _roots = [];
    private readonly Dictionary<string, (int Degree, int Count)> _objects = [];
    private readonly HashSet<Expr> _seenObjects = [];
    private readonly Budget _budget;
    private BigInteger _order = BigInteger.One;

    private SeparationBound(Budget budget) => _budget = budget;

    /// <summary>A k such that the constant is 0 or at least 2^−k in absolute value; null if it is not known to be algebraic. No divisor in it may be 0.</summary>
    public static double? Bits(Expr value, Budget budget)
    {
        var bound = new SeparationBound(budget);
        if (bound.Of(value) is not var (u, l))
        {
            return null;
        }

        var degree = bound.Degree();
        return ((degree - 1) * u) + l + 1 + (Slack * degree);
    }

    private double Degree()
    {
        var degree = (double)Totient(_order);
        foreach (var root in _radicals.Values)
        {
            degree *= (double)root;
        }

        foreach (var (_, root) in _roots)
        {
            degree *= (double)root;
        }

        foreach (var (of, count) in _objects.Values)
        {
            for (var i = 0; i < count; i++)
            {
                degree *= of - i;
            }
        }

        return degree;
    }

    // Logarithms to base 2 of u and l; null if the expression may not be algebraic.
    private (double U, double L)? Of(Expr value)
    {
        if (_bounds.TryGetValue(value, out var known))
        {
            return known;
        }

        _budget.Deepen();
        var made = value switch
        {
            NumberExpr number => (Log(BigInteger.Abs(number.Value.Numerator)), Log(number.Value.Denominator)),
            ConstantExpr { Constant: Constant.I } => Unity(4),
            SumExpr => OfSum(value),
            ProductExpr => OfProduct(value),
            PowerExpr power => OfPower(power),
            RootOfExpr root => OfObject(root),
            FunctionExpr call => OfFunction(call),
            _ => null,
        };
        return _bounds[value] = made is var (u, l) ? (Math.Max(0, u) + Slack, Math.Max(0, l) + Slack) : null;
    }

    private static double Log(BigInteger value) => value <= 1 ? 0 : BigInteger.Log(value) / Math.Log(2);

    private (double U, double L)? OfSum(Expr sum)
    {
        // Σ c·r with rational c: c times the common denominator is whole.
        var common = BigInteger.One;
        var parts = new List<(Rational Coefficient, double U, double L)>();
        foreach (var term in sum.Operands)
        {
            var (coefficient, rest) = Sums.Split(term);
            if (Of(rest) is not var (u, l))
            {
                return null;
            }

            common *= coefficient.Denominator / BigInteger.GreatestCommonDivisor(common, coefficient.Denominator);
            parts.Add((coefficient, u, l));
        }

        var below = parts.Sum(part => part.L);
        var largest = double.NegativeInfinity;
        var total = 0.0;
        foreach (var (coefficient, u, l) in parts)
        {
            var size = Log(BigInteger.Abs((coefficient * new Rational(common)).Numerator)) + u + below - l;
            total = double.IsNegativeInfinity(largest) ? 1 : size > largest ? (total * Math.Pow(2, largest - size)) + 1 : total + Math.Pow(2, size - largest);
            largest = Math.Max(largest, size);
        }

        return (largest + Math.Log2(total), below + Log(common));
    }

    private (double U, double L)? OfProduct(Expr product)
    {
        var (u, l) = (0.0, 0.0);
        foreach (var factor in product.Operands)
        {
            if (Of(factor) is not var (above, below))
            {
                return null;
            }

            (u, l) = (u + above, l + below);
        }

        return (u, l);
    }

    private (double U, double L)? OfPower(PowerExpr power)
    {
        if (power.Base is ConstantExpr { Constant: Constant.E })
        {
            return UnitRoots.TurnOf(power.Exponent) is { IsZero: false } turn && power.Exponent is not SumExpr ? Unity(2 * turn.Denominator) : null;
        }

        if (power.Exponent is not NumberExpr { Value: var exponent })
        {
            return null;
        }

        if (power.Base is NumberExpr { Value: { Sign: > 0 } number } && !exponent.IsInteger)
        {
            AddRadical(number.Numerator, exponent.Denominator);
            AddRadical(number.Denominator, exponent.Denominator);
            var (above, below) = (Log(number.Numerator) * Math.Abs((double)exponent), Log(number.Denominator) * Math.Abs((double)exponent));
            return exponent.Sign > 0 ? (above, below) : (below, above);
        }

        if (Of(power.Base) is not var (u, l))
        {
            return null;
        }

        if (!exponent.IsInteger)
        {
            _roots.Add((power.Base, exponent.Denominator));
            (u, l) = Root(u, l, (double)exponent.Denominator);
        }

        var times = Math.Abs((double)exponent.Numerator);
        return exponent.Sign > 0 ? (u * times, l * times) : (l * times, u * times);
    }

    private static (double U, double L) Root(double u, double l, double degree) =>
        u >= l ? ((u + ((degree - 1) * l)) / degree, l) : (u, (l + ((degree - 1) * u)) / degree);

    private void AddRadical(BigInteger value, BigInteger degree)
    {
        foreach (var (atom, _) in Radicands.Split(value))
        {
            var before = _radicals.GetValueOrDefault(atom, BigInteger.One);
            _radicals[atom] = before / BigInteger.GreatestCommonDivisor(before, degree) * degree;
        }
    }

    private (double U, double L) Unity(BigInteger order)
    {
        _order = _order / BigInteger.GreatestCommonDivisor(_order, order) * order;
        return (0, 0);
    }

    private (double U, double L)? OfObject(RootOfExpr root)
    {
        // a·α is an algebraic integer for the leading coefficient a, and |α| ≤ 1 + max|c|/|a| (Cauchy).
        var lead = root.Coefficients[^1];
        var largest = root.Coefficients.Max(BigInteger.Abs);
        var key = string.Join(',', root.Coefficients);
        if (_seenObjects.Add(root))
        {
            _objects[key] = (root.Coefficients.Length - 1, _objects.GetValueOrDefault(key).Count + 1);
        }

        return (Log(lead + largest), Log(lead));
    }

    private (double U, double L)? OfFunction(FunctionExpr call)
    {
        var function = call.Function;
        if (function == Function.Root && call.Operands[1] is NumberExpr { Value: { IsInteger: true, Sign: > 0 } degree } && Of(call.Operands[0]) is var (u, l))
        {
            _roots.Add((call.Operands[0], degree.Numerator));
            return Root(u, l, (double)degree.Numerator);
        }

        if (function == Function.Abs && call.Operands[0].IsSurely(Possible.Real))
        {
            return Of(call.Operands[0]);
        }

        if (call.Operands.Count != 1 || !s_trigonometric.Contains(function))
        {
            return null;
        }

        var (turns, rest) = Angles.Split(call.Operands[0]);
        if (rest is not NumberExpr { Value.IsZero: true })
        {
            return null;
        }

        // With ζ = e^(iπq): 2·cos = ζ + 1/ζ, 2i·sin = ζ − 1/ζ; each is at most 2, and so is what is below in a quotient.
        Unity(4);
        Unity(2 * turns.Denominator);
        return (1, 1);
    }

    private static readonly HashSet<Function> s_trigonometric = [Function.Sin, Function.Cos, Function.Tan, Function.Cot, Function.Sec, Function.Csc];

    private static BigInteger Totient(BigInteger value)
    {
        var result = value;
        foreach (var (prime, _) in Radicands.Split(value))
        {
            // An atom that was not factored counts as if it were prime: too large is safe.
            result = result / prime * (prime - 1);
        }

        return result;
    }
}
