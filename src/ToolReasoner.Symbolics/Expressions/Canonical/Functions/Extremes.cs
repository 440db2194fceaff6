using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>gcd, lcm, min and max: in any order, nested ones flattened, numbers put together.</summary>
internal static class Extremes
{
    /// <summary>Greatest common divisor of whole numbers, not negative.</summary>
    public static Expr? Gcd(IReadOnlyList<Expr> arguments) => Fold(Function.Gcd, arguments, wholeOnly: true, value => Rational.Abs(value), (left, right) => new Rational(BigInteger.GreatestCommonDivisor(left.Numerator, right.Numerator)));

    /// <summary>Least common multiple of whole numbers, not negative.</summary>
    public static Expr? Lcm(IReadOnlyList<Expr> arguments) => Fold(Function.Lcm, arguments, wholeOnly: true, value => Rational.Abs(value), (left, right) =>
        left.IsZero || right.IsZero ? Rational.Zero : new Rational(left.Numerator / BigInteger.GreatestCommonDivisor(left.Numerator, right.Numerator) * right.Numerator));

    /// <summary>Smallest.</summary>
    public static Expr? Min(IReadOnlyList<Expr> arguments) => Fold(Function.Min, arguments, wholeOnly: false, value => value, (left, right) => left < right ? left : right);

    /// <summary>Largest.</summary>
    public static Expr? Max(IReadOnlyList<Expr> arguments) => Fold(Function.Max, arguments, wholeOnly: false, value => value, (left, right) => left > right ? left : right);

    private static Expr? Fold(Function function, IReadOnlyList<Expr> arguments, bool wholeOnly, Func<Rational, Rational> one, Func<Rational, Rational, Rational> join)
    {
        Rational? number = null;
        var others = new SortedSet<Expr>(Comparer<Expr>.Create(CanonicalOrder.Compare));
        var pending = new Stack<Expr>(arguments);
        while (pending.TryPop(out var argument))
        {
            if (argument is FunctionExpr call && call.Function == function)
            {
                foreach (var operand in call.Operands)
                {
                    pending.Push(operand);
                }
            }
            else if (argument is NumberExpr { Value: var value } && (!wholeOnly || value.IsInteger))
            {
                number = number is { } before ? join(before, one(value)) : one(value);
            }
            else
            {
                others.Add(argument);
            }
        }

        if (!wholeOnly && others.Any(other => Infinities.IsDirected(other, out _)))
        {
            number = WithInfinity(function, others, number, out var all);
            if (all is not null)
            {
                return all;
            }
        }

        var result = others.ToList();
        if (number is { } found)
        {
            result.Insert(0, found);
        }

        return result.Count == 1 ? (wholeOnly && result[0] is not NumberExpr ? null : result[0]) : new FunctionExpr(function, result.ToArray());
    }

    // ∞ is the maximum of anything real, and nothing in a minimum; −∞ the other way round.
    private static Rational? WithInfinity(Function function, SortedSet<Expr> others, Rational? number, out Expr? all)
    {
        all = null;
        foreach (var other in others.Where(other => Infinities.IsDirected(other, out _)).ToList())
        {
            Infinities.IsDirected(other, out var sign);
            if (sign > 0 == (function == Function.Max))
            {
                all = other;
            }

            others.Remove(other);
            if (others.Count == 0 && number is null && all is null)
            {
                all = other;
            }
        }

        return number;
    }
}
