namespace ToolReasoner.Symbolics;

/// <summary>
/// An expression in balls at a point. What has no value there, or none that this precision can tell, is indeterminate. In the real domain a
/// value also counts as missing when any part of the expression is not real, as √x for negative x.
/// </summary>
internal sealed partial class PointEvaluator
{
    private const int MostTerms = 2_000;

    private readonly IReadOnlyDictionary<string, Rational> _point;
    private readonly int _precision;
    private readonly bool _isReal;
    private readonly Budget _budget;
    private readonly Dictionary<Expr, ComplexBall> _done = new(ReferenceEqualityComparer.Instance);

    /// <summary>An evaluator.</summary>
    /// <param name="point">Values of the symbols.</param>
    /// <param name="precision">Bits to work with.</param>
    /// <param name="isReal">Whether in the real domain.</param>
    /// <param name="budget">Pays.</param>
    public PointEvaluator(IReadOnlyDictionary<string, Rational> point, int precision, bool isReal, Budget budget)
    {
        _point = point;
        _precision = precision;
        _isReal = isReal;
        _budget = budget;
    }

    /// <summary>No symbol has a value.</summary>
    public static IReadOnlyDictionary<string, Rational> Nowhere { get; } = new Dictionary<string, Rational>();

    /// <summary>Whether some part certainly had no value, or was certainly not real where it had to be: more bits will not help.</summary>
    public bool IsOutside { get; private set; }

    /// <summary>The value of a constant.</summary>
    public static ComplexBall OfConstant(Expr value, int precision, Budget budget) => new PointEvaluator(Nowhere, precision, isReal: false, budget).Evaluate(value);

    /// <summary>The value.</summary>
    public ComplexBall Evaluate(Expr value)
    {
        if (value.Operands.Count > 0 && _done.TryGetValue(value, out var done))
        {
            return done;
        }

        _budget.Deepen();
        _budget.Spend(1 + (_precision / 64));
        var result = value switch
        {
            NumberExpr number => (ComplexBall)Ball.Of(number.Value, _precision),
            ConstantExpr constant => OfNamed(constant.Constant),
            SymbolExpr symbol => _point.TryGetValue(symbol.Name, out var at) ? Ball.Of(at, _precision) : throw new GaveUpException($"{symbol.Name} has no value here"),
            SumExpr => Fold(value, ComplexBall.Zero, ComplexBall.Add),
            ProductExpr => Fold(value, ComplexBall.One, ComplexBall.Multiply),
            PowerExpr power => OfPower(power),
            FunctionExpr call => OfFunction(call),
            RootOfExpr root => RootValues.Ball(root, _precision, _budget),
            PiecewiseExpr => OfPiecewise(value),
            BigOperatorExpr big => OfBigOperator(big),
            _ => ComplexBall.Indeterminate,
        };
        if (_isReal && !result.IsReal)
        {
            // Surely off the real line, or perhaps on it.
            IsOutside |= result.IsFinite && result.Imaginary.Sign is 1 or -1;
            result = ComplexBall.Indeterminate;
        }

        if (value.Operands.Count > 0)
        {
            _done[value] = result;
        }

        return result;
    }

    private ComplexBall Outside()
    {
        IsOutside = true;
        return ComplexBall.Indeterminate;
    }

    private ComplexBall OfNamed(Constant constant) => constant switch
    {
        Constant.Pi => Ball.Pi(_precision),
        Constant.E => Ball.E(_precision),
        Constant.I => ComplexBall.I,
        Constant.EulerGamma => Ball.EulerGamma(_precision),
        _ => Outside(),
    };

    private ComplexBall Fold(Expr value, ComplexBall start, Func<ComplexBall, ComplexBall, int, ComplexBall> join)
    {
        var result = start;
        foreach (var operand in value.Operands)
        {
            result = join(result, Evaluate(operand), _precision);
        }

        return result;
    }

    private ComplexBall OfPower(PowerExpr power)
    {
        var exponent = power.Exponent;
        if (power.Base is ConstantExpr { Constant: Constant.E })
        {
            return ComplexBall.Exp(Evaluate(exponent), _precision);
        }

        var @base = Evaluate(power.Base);
        if (exponent is not NumberExpr { Value: var number })
        {
            return ComplexBall.Pow(@base, Evaluate(exponent), _precision);
        }

        if (number.IsInteger)
        {
            return number.Sign < 0 && @base.IsZero ? Outside() : ComplexBall.Power(@base, number.Numerator, _precision);
        }

        if (@base.IsZero)
        {
            // The border of the domain; for a negative exponent not even that.
            return number.Sign < 0 || (_isReal && power.Base.MentionsSymbols) ? Outside() : ComplexBall.Zero;
        }

        if (@base.IsReal && @base.Real.Sign is 1 && number.Denominator <= 64)
        {
            return ComplexBall.Power(Ball.Root(@base.Real, (int)number.Denominator, _precision + 8), number.Numerator, _precision);
        }

        return ComplexBall.Pow(@base, Evaluate(exponent), _precision);
    }

    private ComplexBall OfPiecewise(Expr value)
    {
        for (var i = 0; i < value.Operands.Count; i += 2)
        {
            switch (Holds(value.Operands[i + 1]))
            {
                case Truth.True:
                    return Evaluate(value.Operands[i]);
                case Truth.Unknown:
                    return ComplexBall.Indeterminate;
            }
        }

        return Outside();
    }

    /// <summary>Whether a statement holds at the point, as far as this precision tells.</summary>
    public Truth Holds(Expr statement)
    {
        switch (statement)
        {
            case LogicExpr { Kind: LogicKind.True }:
                return Truth.True;
            case LogicExpr { Kind: LogicKind.False }:
                return Truth.False;
            case LogicExpr { Kind: LogicKind.Not }:
                return Negate(Holds(statement.Operands[0]));
            case LogicExpr { Kind: LogicKind.And or LogicKind.Or } logic:
                var absorbing = logic.Kind == LogicKind.And ? Truth.False : Truth.True;
                var parts = logic.Operands.Select(Holds).ToList();
                return parts.Contains(absorbing) ? absorbing : parts.Contains(Truth.Unknown) ? Truth.Unknown : Negate(absorbing);
            case RelationExpr { Kind: not (RelationKind.Member or RelationKind.Congruent) } relation:
                return Holds(relation);
            default:
                return Truth.Unknown;
        }
    }

    private Truth Holds(RelationExpr relation)
    {
        var (left, right) = (Evaluate(relation.Operands[0]), Evaluate(relation.Operands[1]));
        if (relation.Kind is RelationKind.Equal or RelationKind.NotEqual)
        {
            var equal = ComplexBall.Equal(left, right);
            return relation.Kind == RelationKind.Equal ? equal : Negate(equal);
        }

        return !left.IsReal || !right.IsReal ? Truth.Unknown : relation.Kind switch
        {
            RelationKind.Less => Ball.Less(left.Real, right.Real),
            RelationKind.LessOrEqual => Ball.LessOrEqual(left.Real, right.Real),
            RelationKind.Greater => Ball.Less(right.Real, left.Real),
            _ => Ball.LessOrEqual(right.Real, left.Real),
        };
    }

    private static Truth Negate(Truth truth) => truth switch
    {
        Truth.True => Truth.False,
        Truth.False => Truth.True,
        _ => Truth.Unknown,
    };

    private ComplexBall OfBigOperator(BigOperatorExpr big)
    {
        var (from, to) = (Evaluate(big.Operands[2]), Evaluate(big.Operands[3]));
        if (!from.IsReal || !to.IsReal || !from.Real.TryGetInteger(out var first) || !to.Real.TryGetInteger(out var last) || !from.IsExact || !to.IsExact || last - first > MostTerms)
        {
            return ComplexBall.Indeterminate;
        }

        var isSum = big.Operator == BigOperator.Sum;
        var result = isSum ? ComplexBall.Zero : ComplexBall.One;
        for (var i = first; i <= last; i++)
        {
            var inside = new Dictionary<string, Rational>(_point) { [((SymbolExpr)big.Operands[1]).Name] = i };
            var evaluator = new PointEvaluator(inside, _precision, _isReal, _budget);
            var term = evaluator.Evaluate(big.Operands[0]);
            IsOutside |= evaluator.IsOutside;
            result = isSum ? ComplexBall.Add(result, term, _precision) : ComplexBall.Multiply(result, term, _precision);
        }

        return result;
    }
}
