using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Σ c_j(n)·a(n + j) = g(n) for all n from some place on, with values that are given.</summary>
/// <param name="Index">The symbol n.</param>
/// <param name="Coefficients">c_0, …, c_r; null for 0. The first and the last are not 0.</param>
/// <param name="Right">g(n).</param>
/// <param name="Given">Values by index.</param>
/// <param name="From">The least n at which the equation is used: the lowest index given, or 0.</param>
internal sealed record LinearRecurrenceEquation(
    Expr Index, IReadOnlyList<Expr?> Coefficients, Expr Right, IReadOnlyDictionary<BigInteger, Expr> Given, BigInteger From)
{
    /// <summary>Reads an equation.</summary>
    public static LinearRecurrenceEquation Read(Expr equation, IReadOnlyList<Expr> conditions, Budget budget)
    {
        var difference = equation is RelationExpr { Kind: RelationKind.Equal } relation
            ? relation.Operands[0] - relation.Operands[1]
            : equation;
        var calls = new HashSet<Expr>();
        Collect(difference, calls);
        if (calls.Count == 0)
        {
            throw new ArgumentException("the equation has no terms f(n) of an unknown function", nameof(equation));
        }

        var function = ((FunctionExpr)calls.First()).Function;
        var index = calls.SelectMany(call => call.Operands).SelectMany(argument => argument.FreeSymbols).Distinct().ToList() is [var only]
            ? (Expr)only : throw new ArgumentException("the terms of a recurrence have one index", nameof(equation));
        var shifts = new Dictionary<BigInteger, Expr>();
        foreach (var call in calls)
        {
            if (((FunctionExpr)call).Function != function || call.Operands is not [var argument] || !(argument - index).IsInteger(out var shift))
            {
                throw new ArgumentException($"{call} is no term of the recurrence at a fixed distance from {index}", nameof(equation));
            }

            shifts[shift] = call;
        }

        var (low, high) = (shifts.Keys.Min(), shifts.Keys.Max());
        var (coefficients, rest) = (new Expr?[(int)BigInteger.Min(high - low, 10_000) + 1], difference.Expand(budget));
        foreach (var (shift, call) in shifts)
        {
            if (rest.CoefficientsIn(call) is not [var without, var factor] || shifts.Values.Any(factor.Contains))
            {
                throw new ArgumentException($"the recurrence is not linear in {call}", nameof(equation));
            }

            coefficients[(int)(shift - low)] = Quadratics.Tidy(factor.Substitute(index, index - low), budget);
            rest = without;
        }

        var given = Values(conditions, function);
        var from = given.Count > 0 ? given.Keys.Min() : BigInteger.Zero;
        return new LinearRecurrenceEquation(index, coefficients, (-rest).Substitute(index, index - low).Expand(budget), given, from);
    }

    private static Dictionary<BigInteger, Expr> Values(IReadOnlyList<Expr> conditions, Function function)
    {
        var values = new Dictionary<BigInteger, Expr>();
        foreach (var condition in conditions)
        {
            if (condition is not RelationExpr { Kind: RelationKind.Equal, Operands: [FunctionExpr { Operands: [var place] } call, var value] }
                || call.Function != function || !place.IsInteger(out var at))
            {
                throw new ArgumentException($"{condition} is no starting value", nameof(conditions));
            }

            values[at] = value;
        }

        return values;
    }

    private static void Collect(Expr value, HashSet<Expr> calls)
    {
        if (value is FunctionExpr { Function.IsKnown: false })
        {
            calls.Add(value);
            return;
        }

        foreach (var part in value.Operands)
        {
            Collect(part, calls);
        }
    }
}
