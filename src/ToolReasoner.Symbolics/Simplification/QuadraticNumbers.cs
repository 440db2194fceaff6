using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// Algebraic constants as sums of square roots: guessed from many digits by lattice reduction, and proved by the zero test.
/// </summary>
internal static class QuadraticNumbers
{
    private const int Bits = 512;
    private const int MostPrimes = 3;

    /// <summary>The constant as Σ c·√n over products n of the primes under its radicals, or by the quadratic equation that it solves; null if it is none.</summary>
    public static Expr? Of(Expr constant, Budget budget)
    {
        var ball = PointEvaluator.OfConstant(constant, Bits + 64, budget);
        if (!ball.IsFinite || !ball.Imaginary.ContainsZero || ball.Real.Sign is not (1 or -1) || !IsOfThisWorld(ball.Real.Midpoint)
            || SeparationBound.Bits(constant, budget) is null)
        {
            return null;
        }

        return BySquareRoots(constant, ball.Real, budget) ?? ByEquation(constant, ball.Real, budget);
    }

    // Neither so large nor so small that the digits kept say nothing of small whole numbers.
    private static bool IsOfThisWorld(BigFloat value) => Math.Abs(value.Exponent + BigInteger.Abs(value.Mantissa).GetBitLength()) < Bits / 4;

    private static Expr? BySquareRoots(Expr constant, Ball value, Budget budget)
    {
        var primes = new SortedSet<BigInteger>();
        Collect(constant, primes);
        var products = new List<BigInteger> { BigInteger.One };
        foreach (var prime in primes.Take(MostPrimes))
        {
            products.AddRange(products.Select(p => p * prime).ToList());
        }

        var numbers = products.ConvertAll(p => Ball.SquareRoot(Ball.Of(p), Bits + 64));
        numbers.Insert(0, value);
        if (Relation(numbers, budget) is not { } relation || relation[0].IsZero)
        {
            return null;
        }

        var terms = products.Select((p, i) => Expr.Multiply(new Rational(-relation[i + 1], relation[0]), Expr.Sqrt(p)));
        return Checked(Expr.Add([.. terms]), constant, budget);
    }

    private static Expr? ByEquation(Expr constant, Ball value, Budget budget)
    {
        if (Relation([Ball.One, value, Ball.Square(value, Bits + 64)], budget) is not { } relation || relation[2].IsZero)
        {
            return null;
        }

        var (c, b, a) = (relation[0], relation[1], relation[2]);
        var root = Expr.Sqrt((b * b) - (4 * a * c));
        foreach (var sign in new[] { 1, -1 })
        {
            if (Checked(((sign * root) - b) / (2 * a), constant, budget) is { } found)
            {
                return found.Expand(budget);
            }
        }

        return null;
    }

    private static Expr? Checked(Expr candidate, Expr constant, Budget budget) => ZeroTest.IsZero(candidate - constant, budget) ? candidate : null;

    // Small whole numbers with Σ n·x = 0 to almost all bits; null if there are none that are no accident.
    private static BigInteger[]? Relation(List<Ball> numbers, Budget budget)
    {
        var rows = new List<BigInteger[]>();
        for (var i = 0; i < numbers.Count; i++)
        {
            var row = new BigInteger[numbers.Count + 1];
            row[i] = BigInteger.One;
            row[^1] = numbers[i].Midpoint.ToFixed(Bits);
            rows.Add(row);
        }

        LatticeReduction.Reduce(rows, null, budget);
        var shortest = rows[0];
        var size = shortest.Max(x => x.IsZero ? 0 : (long)BigInteger.Abs(x).GetBitLength());

        // A relation by accident has about Bits/count bits in each number.
        return size < Bits / (2 * numbers.Count) ? shortest[..^1] : null;
    }

    private static void Collect(Expr value, SortedSet<BigInteger> primes)
    {
        switch (value)
        {
            case PowerExpr { Base: NumberExpr { Value: { Sign: > 0 } radicand }, Exponent: NumberExpr { Value.IsInteger: false } }:
                primes.UnionWith(Radicands.Split(radicand.Numerator).Select(atom => atom.Atom));
                return;
            case FunctionExpr call when Angles.Split(call.Operands[0]) is var (turns, _) && !turns.IsZero:
                primes.UnionWith(Radicands.Split(turns.Denominator).Select(atom => atom.Atom));
                break;
        }

        foreach (var operand in value.Operands)
        {
            Collect(operand, primes);
        }
    }
}
