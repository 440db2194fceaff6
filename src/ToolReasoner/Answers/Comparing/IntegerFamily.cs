using ToolReasoner.Symbolics;

namespace ToolReasoner.Answers;

/// <summary>Values by a rule over the integers: <c>x = π/4 + kπ, k ∈ ℤ</c>. The letter of the rule and where it starts counting are free.</summary>
/// <param name="Value">Depends on the parameter.</param>
/// <param name="Parameter">Runs through all integers.</param>
internal sealed record IntegerFamily(Expr Value, Expr Parameter)
{
    /// <summary>Reads one; null if it is something else.</summary>
    public static IntegerFamily? In(Expr value)
    {
        if (value is not (SequenceExpr { Kind: SequenceKind.List, Operands.Count: 2 } or LogicExpr { Kind: LogicKind.And, Operands.Count: 2 }))
        {
            return null;
        }

        var member = value.Operands.FirstOrDefault(part => part is RelationExpr { Kind: RelationKind.Member, Operands: [SymbolExpr, NamedSetExpr { Set: NamedSet.Integers }] });
        var rule = value.Operands.FirstOrDefault(part => !ReferenceEquals(part, member));
        if (member is null || rule is null)
        {
            return null;
        }

        var body = Named.In(rule)?.Value ?? rule;
        return FormulaComparison.IsScalar(body) && body.DependsOn(member.Operands[0]) ? new IntegerFamily(body, member.Operands[0]) : null;
    }

    /// <summary>Decides for two rules.</summary>
    public static Decision Decide(IntegerFamily one, IntegerFamily other, FormulaComparison comparison)
    {
        var value = other.Value.Substitute(other.Parameter, one.Parameter);
        if (comparison.Decide(one.Value, value) is { Truth: Truth.True } same)
        {
            return same;
        }

        if (one.Value.CoefficientsIn(one.Parameter) is not [var start, var step] || value.CoefficientsIn(one.Parameter) is not [var otherStart, var otherStep])
        {
            return Decision.Unknown("whether the two rules make the same values is not decided");
        }

        var ratio = (step / otherStep).Simplify();
        var shift = ((start - otherStart) / step).Simplify();
        return !ratio.IsNumber(out var times) || !shift.IsNumber(out var steps) ? Decision.Unknown("whether the two rules make the same values is not decided")
            : Rational.Abs(times).IsOne && steps.IsInteger ? Decision.Proved("the same values, counted from elsewhere")
            : Decision.Refuted("the two rules make different values");
    }
}
