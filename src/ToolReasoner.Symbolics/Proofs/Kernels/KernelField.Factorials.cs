using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <content>Factorials and their like, each by the one of least argument.</content>
internal sealed partial class KernelField
{
    private const int MostShift = 200;

    private static readonly Expr s_shift = Expr.Symbol("shift");

    // (r + k)! is (r + m)! times the factors between, for the smallest m that occurs with r.
    private KernelFraction Factorial(FunctionExpr call)
    {
        if (Split(call.Operands[0]) is not var (rest, shift))
        {
            return WithNormalArguments(call);
        }

        var least = Least(Expr.Tuple(s_shift, rest), shift);
        var expression = Expr.Factorial(rest + least);
        var result = Opaque(expression);
        for (var i = least + 1; i <= shift; i++)
        {
            result = Multiply(result, Convert(rest + i));
        }

        return result;
    }

    // H(r + k) and ψ(r + k) are sums of 1/(r + i) more than at the smallest shift.
    private KernelFraction Shifted(FunctionExpr call)
    {
        if (Split(call.Operands[0]) is not var (rest, shift))
        {
            return WithNormalArguments(call);
        }

        var least = Least(Expr.Tuple(Expr.Symbol(call.Function.Name), rest), shift);
        var result = Opaque(Expr.Apply(call.Function, rest + least));
        var offset = call.Function == Function.Digamma ? -1 : 0;
        for (var i = least + 1; i <= shift; i++)
        {
            result = Add(result, Reciprocal(Convert(rest + i + offset)));
        }

        return result;
    }

    private BigInteger Least(Expr key, BigInteger shift)
    {
        if (!_shifts.TryGetValue(key, out var least))
        {
            return _shifts[key] = shift;
        }

        if (shift < least)
        {
            _isStale = true;
            least = _shifts[key] = shift;
        }

        return shift - least <= MostShift ? least : throw new GaveUpException("factorials too far apart to be compared");
    }

    // What depends on symbols or is no whole number, and a whole number.
    private (Expr Others, BigInteger Shift)? Split(Expr value)
    {
        var number = Rational.Zero;
        var rest = new List<Expr>();
        foreach (var (coefficient, term) in LinearTerms(value))
        {
            if (term is NumberExpr)
            {
                number += coefficient;
            }
            else
            {
                rest.Add(Sums.Scale(coefficient, term));
            }
        }

        return rest.Count == 0 && number.IsInteger ? null : (Expr.Add([.. rest, number - new Rational(number.Floor())]), number.Floor());
    }
}
