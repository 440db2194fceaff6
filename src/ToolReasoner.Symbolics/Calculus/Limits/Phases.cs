namespace ToolReasoner.Symbolics;

/// <summary>
/// Names for what oscillates: sin f and cos f of an f → ∞ become sin θ and cos θ of a phase θ that takes all values again and again, and a
/// fractional part becomes a number from [0, 1). What holds for all phases holds for the expression.
/// </summary>
/// <param name="budget">Pays.</param>
/// <param name="pin">The value that the only phase is held at; null where it is to have a name.</param>
internal sealed class Phases(Budget budget, Expr? pin = null)
{
    private const int Pieces = 64;
    private const int MostPeriods = 24;
    private const int Bits = 64;

    private readonly List<(Expr Phase, Expr Argument)> _waves = [];
    private readonly List<(Expr Phase, Expr Argument)> _fractions = [];

    /// <summary>The phases of sines and cosines.</summary>
    public IReadOnlyList<(Expr Phase, Expr Argument)> Waves => _waves;

    /// <summary>Whether anything has a name here.</summary>
    public bool IsAny => _waves.Count + _fractions.Count > 0;

    /// <summary>A phase for a new argument.</summary>
    public Expr AddWave(Expr argument)
    {
        var phase = Held() ?? Expr.Symbol($"phase{_waves.Count}'");
        _waves.Add((phase, argument));
        return phase;
    }

    /// <summary>A symbol for the fractional part of an argument.</summary>
    public Expr AddFraction(Expr argument)
    {
        var known = _fractions.FirstOrDefault(f => f.Argument.Equals(argument)).Phase;
        if (known is null)
        {
            known = Held() ?? Expr.Symbol($"fraction{_fractions.Count}'");
            _fractions.Add((known, argument));
        }

        return known;
    }

    private Expr? Held() => pin is null || !IsAny ? pin : throw new GaveUpException("a second oscillation beside the one that is held");

    /// <summary>Whether a symbol stands for a fractional part.</summary>
    public bool IsFraction(SymbolExpr symbol) => _fractions.Any(f => f.Phase.Equals(symbol));

    /// <summary>Whether it depends on a phase.</summary>
    public bool AreIn(Expr value) => _waves.Count + _fractions.Count > 0 && In(value).Count > 0;

    /// <summary>The phases that it depends on.</summary>
    public IReadOnlyList<SymbolExpr> In(Expr value) =>
        value.MentionsSymbols ? [.. SymbolSearch.Free(value).Where(symbol => IsFraction(symbol) || _waves.Any(w => w.Phase.Equals(symbol)))] : [];

    /// <summary>1 or −1 where the value keeps away from 0 on one side for all values of its only phase; else null.</summary>
    public int? Sign(Expr value)
    {
        if (In(value) is not [var phase] || SymbolSearch.Free(value).Count > 1)
        {
            return null;
        }

        int? sign = null;
        foreach (var piece in Cover(value, phase))
        {
            var ball = NumericValue.Enclose(value, Bits, new Dictionary<Expr, ComplexBall> { [phase] = piece }, budget);
            if (!ball.IsFinite || !ball.IsReal || ball.Real.Sign is not { } here || here == 0 || (sign is not null && sign != here))
            {
                return null;
            }

            sign = here;
        }

        return sign;
    }

    // Balls that cover all values of the phase: [0, 1], or as many full turns as make one of every sine in it.
    private IEnumerable<Ball> Cover(Expr value, SymbolExpr phase)
    {
        var turns = IsFraction(phase) ? 1 : Turns(value, phase);
        var width = IsFraction(phase) ? 1.0 / Pieces : 2 * Math.PI / Pieces;
        for (var i = 0; i <= Pieces * turns; i++)
        {
            yield return Ball.Between(BigFloat.Of(i * width), BigFloat.Of((i + 1) * width), Bits);
        }
    }

    // The phase stands in sines and cosines only, with rational factors.
    private static int Turns(Expr value, SymbolExpr phase)
    {
        var turns = System.Numerics.BigInteger.One;
        Visit(value);
        return turns <= MostPeriods ? (int)turns : throw new GaveUpException("an oscillation of a very long period");

        void Visit(Expr part)
        {
            if (part is FunctionExpr { Function: var f } call && (f == Function.Sin || f == Function.Cos) && call.Operands[0].CoefficientsIn(phase) is [_, NumberExpr { Value: var factor }])
            {
                turns = turns / System.Numerics.BigInteger.GreatestCommonDivisor(turns, factor.Denominator) * factor.Denominator;
                return;
            }

            if (part.Equals(phase))
            {
                throw new GaveUpException("a phase stands outside of sines and cosines");
            }

            foreach (var operand in part.Operands)
            {
                Visit(operand);
            }
        }
    }
}
