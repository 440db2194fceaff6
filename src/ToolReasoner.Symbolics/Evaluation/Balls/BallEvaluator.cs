using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// Evaluates a tree in balls at one precision. Equal parts are evaluated once. What has no value, or none that can be enclosed, is
/// indeterminate. For one operation on one thread.
/// </summary>
internal sealed class BallEvaluator
{
    private readonly Dictionary<Expr, ComplexBall> _done = [];
    private readonly BallEvaluator? _outer;
    private readonly HashSet<Expr>? _dependent;
    private readonly BallEvaluator? _onAxis;

    /// <summary>An evaluator.</summary>
    /// <param name="precision">Bits that every operation is rounded to.</param>
    /// <param name="values">Values of symbols, or of other parts; null for none.</param>
    /// <param name="store">What earlier evaluations left.</param>
    /// <param name="budget">Pays for it.</param>
    public BallEvaluator(int precision, IReadOnlyDictionary<Expr, ComplexBall>? values, EnclosureStore store, Budget budget)
    {
        Precision = precision;
        Budget = budget;
        Store = store;
        foreach (var (part, value) in values ?? new Dictionary<Expr, ComplexBall>())
        {
            _done[part] = value;
        }
    }

    // One in which a variable is bound. Parts that do not depend on it are asked of the outer one.
    private BallEvaluator(BallEvaluator outer, Expr variable, ComplexBall value, HashSet<Expr> dependent, int precision, bool isAnalytic)
    {
        Precision = precision;
        Budget = outer.Budget;
        IsAnalytic = isAnalytic;
        Store = outer.Store;
        _outer = outer;
        _dependent = dependent;
        _done[variable] = value;
        _onAxis = isAnalytic ? new BallEvaluator(outer, variable, value.Real, dependent, precision, isAnalytic: false) : null;
    }

    /// <summary>Bits that every operation is rounded to.</summary>
    public int Precision { get; }

    /// <summary>Pays for it.</summary>
    public Budget Budget { get; }

    /// <summary>What earlier evaluations left.</summary>
    public EnclosureStore Store { get; }

    /// <summary>
    /// Whether a result is finite only where the expression is analytic in its variable all over the variable's rectangle: what integration
    /// needs. Functions such as |x| are then continued from the real axis.
    /// </summary>
    public bool IsAnalytic { get; }

    /// <summary>One evaluation at one precision.</summary>
    /// <param name="value">What to evaluate.</param>
    /// <param name="precision">Bits, 2 or more.</param>
    /// <param name="values">Values of symbols, or of other parts; null for none.</param>
    /// <param name="budget">Pays for it.</param>
    public static ComplexBall Evaluate(Expr value, int precision, IReadOnlyDictionary<Expr, ComplexBall>? values, Budget budget) =>
        new BallEvaluator(precision, values, new EnclosureStore(), budget).Of(value);

    /// <summary>Evaluates.</summary>
    public ComplexBall Of(Expr value)
    {
        if (_done.TryGetValue(value, out var known))
        {
            return known;
        }

        if (_dependent is not null && !_dependent.Contains(value))
        {
            return _outer!.Of(value);
        }

        Budget.Deepen();
        Budget.Spend(Steps(value));
        var result = OfNode(value);

        // What is real by its structure is real, even where the way to it goes through complex numbers.
        if (!result.IsReal && value.IsSurely(Possible.Real) && !IsAnalytic)
        {
            result = result.Real;
        }

        return _done[value] = result;
    }

    /// <summary>Whether a statement holds.</summary>
    public Truth Holds(Expr statement)
    {
        switch (statement)
        {
            case LogicExpr { Kind: LogicKind.True }:
                return Truth.True;
            case LogicExpr { Kind: LogicKind.False }:
                return Truth.False;
            case LogicExpr { Kind: LogicKind.Not }:
                return Opposite(Holds(statement.Operands[0]));
            case LogicExpr { Kind: LogicKind.And }:
                return All(statement.Operands.Select(Holds));
            case LogicExpr { Kind: LogicKind.Or }:
                return Opposite(All(statement.Operands.Select(part => Opposite(Holds(part)))));
            case RelationExpr { Kind: <= RelationKind.GreaterOrEqual } relation:
                return Compare(relation.Kind, relation.Operands[0], relation.Operands[1]);
            default:
                return Truth.Unknown;
        }
    }

    /// <summary>An evaluator of a body for one value of its variable.</summary>
    /// <param name="variable">A symbol.</param>
    /// <param name="value">Its value.</param>
    /// <param name="dependent">The parts of the body that depend on it: <see cref="Dependent"/>.</param>
    /// <param name="precision">Bits.</param>
    /// <param name="isAnalytic">See <see cref="IsAnalytic"/>.</param>
    public BallEvaluator Bind(Expr variable, ComplexBall value, HashSet<Expr> dependent, int precision, bool isAnalytic = false) =>
        new(this, variable, value, dependent, precision, isAnalytic);

    /// <summary>The parts of a tree that mention a symbol, and the symbol; bound ones of the same name count too, which costs time only.</summary>
    public static HashSet<Expr> Dependent(Expr body, Expr variable)
    {
        var (dependent, seen) = (new HashSet<Expr> { variable }, new HashSet<Expr>());
        Visit(body);
        return dependent;

        void Visit(Expr part)
        {
            if (!seen.Add(part))
            {
                return;
            }

            Nesting.Check();
            foreach (var operand in part.Operands)
            {
                Visit(operand);
                if (dependent.Contains(operand))
                {
                    dependent.Add(part);
                }
            }
        }
    }

    /// <summary>Whether a part is real where the variable is: only asked while <see cref="IsAnalytic"/>.</summary>
    public bool IsRealOnAxis(Expr part) => _onAxis is not null && _onAxis.Of(part) is { IsReal: true, IsFinite: true };

    // Measured: a product costs about 1 + p/64 steps up to some 10,000 bits, a function 20 + p²/1200.
    private long Steps(Expr value) => value is FunctionExpr or PowerExpr { Exponent: not NumberExpr }
        ? 20 + ((long)Precision * Precision / 1200)
        : 1 + (Precision / 64);

    private static Truth Opposite(Truth truth) => truth switch
    {
        Truth.True => Truth.False,
        Truth.False => Truth.True,
        _ => Truth.Unknown,
    };

    private static Truth All(IEnumerable<Truth> parts)
    {
        var result = Truth.True;
        foreach (var part in parts)
        {
            if (part == Truth.False)
            {
                return part;
            }

            result = part == Truth.Unknown ? part : result;
        }

        return result;
    }

    private Truth Compare(RelationKind kind, Expr left, Expr right)
    {
        var (a, b) = (Of(left), Of(right));
        if (IsAnalytic)
        {
            // Decided by the real parts, all over the rectangle, and for numbers that are real on the axis.
            if (!IsRealOnAxis(left) || !IsRealOnAxis(right))
            {
                return Truth.Unknown;
            }

            (a, b) = (a.Real, b.Real);
        }

        if (!a.IsFinite || !b.IsFinite)
        {
            return Truth.Unknown;
        }

        if (kind is RelationKind.Equal or RelationKind.NotEqual)
        {
            var equal = IsAnalytic && ComplexBall.Equal(a, b) == Truth.True ? Truth.Unknown : left.Equals(right) ? Truth.True : ComplexBall.Equal(a, b);
            return kind == RelationKind.Equal ? equal : Opposite(equal);
        }

        if (!a.IsReal || !b.IsReal)
        {
            return Truth.Unknown;
        }

        return kind switch
        {
            RelationKind.Less => Ball.Less(a.Real, b.Real),
            RelationKind.LessOrEqual => Ball.LessOrEqual(a.Real, b.Real),
            RelationKind.Greater => Ball.Less(b.Real, a.Real),
            _ => Ball.LessOrEqual(b.Real, a.Real),
        };
    }

    private ComplexBall OfNode(Expr value)
    {
        switch (value)
        {
            case NumberExpr number:
                return Ball.Of(number.Value, Precision);
            case ConstantExpr constant:
                return OfConstant(constant.Constant);
            case SumExpr:
                var sum = Of(value.Operands[0]);
                for (var i = 1; i < value.Operands.Count; i++)
                {
                    sum = ComplexBall.Add(sum, Of(value.Operands[i]), Precision);
                }

                return sum;
            case ProductExpr:
                var product = Of(value.Operands[0]);
                for (var i = 1; i < value.Operands.Count; i++)
                {
                    product = ComplexBall.Multiply(product, Of(value.Operands[i]), Precision);
                }

                return product;
            case PowerExpr power:
                return BallPowers.Of(power, this);
            case FunctionExpr call:
                return BallFunctions.Of(call, this);
            case RootOfExpr root:
                return Store.Of(root, Precision, Budget);
            case PiecewiseExpr:
                return OfCases(value, 0);
            case BigOperatorExpr big:
                return OfBigOperator(big);
            case IntegralExpr { Operands.Count: 4 } integral when !IsAnalytic:
                return new BallIntegration(integral, this).Result();
            default:
                return ComplexBall.Indeterminate;
        }
    }

    private ComplexBall OfConstant(Constant constant) => constant switch
    {
        Constant.Pi => Ball.Pi(Precision),
        Constant.E => Ball.E(Precision),
        Constant.I => ComplexBall.I,
        Constant.EulerGamma => Ball.EulerGamma(Precision),
        _ => ComplexBall.Indeterminate,
    };

    // A case whose condition is undecided may be the one: then the result holds it and what the others make.
    private ComplexBall OfCases(Expr cases, int from)
    {
        if (from >= cases.Operands.Count)
        {
            return ComplexBall.Indeterminate;
        }

        return Holds(cases.Operands[from + 1]) switch
        {
            Truth.True => Of(cases.Operands[from]),
            Truth.False => OfCases(cases, from + 2),
            _ when IsAnalytic => ComplexBall.Indeterminate,
            _ => ComplexBall.Union(Of(cases.Operands[from]), OfCases(cases, from + 2), Precision),
        };
    }

    private ComplexBall OfBigOperator(BigOperatorExpr big)
    {
        var (body, index) = (big.Operands[0], big.Operands[1]);
        if (Of(big.Operands[2]) is not { IsReal: true, IsExact: true } from || !from.Real.TryGetInteger(out var first)
            || Of(big.Operands[3]) is not { IsReal: true, IsFinite: true } to || !to.Real.TryFloor(out var last))
        {
            return ComplexBall.Indeterminate;
        }

        // The index takes the values first, first + 1, … up to the upper bound; none, if that is below: then it is empty.
        var dependent = Dependent(body, index);
        var result = big.Operator == BigOperator.Sum ? ComplexBall.Zero : ComplexBall.One;
        for (var i = first; i <= last; i++)
        {
            Budget.Spend(4);
            var term = new BallEvaluator(this, index, Ball.Of(i), dependent, Precision, IsAnalytic).Of(body);
            if (!term.IsFinite)
            {
                return ComplexBall.Indeterminate;
            }

            result = big.Operator == BigOperator.Sum ? ComplexBall.Add(result, term, Precision) : ComplexBall.Multiply(result, term, Precision);
        }

        return result;
    }
}
