using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Evaluates a tree in complex doubles, given values of its symbols. NaN where there is no value, or none that doubles can give.</summary>
internal sealed class ComplexEvaluator
{
    private const int MostTerms = 1_000_000;

    private readonly Dictionary<string, Complex> _symbols;
    private readonly Dictionary<Expr, Complex> _done = new(ReferenceEqualityComparer.Instance);

    /// <summary>An evaluator.</summary>
    /// <param name="symbols">Values by name.</param>
    public ComplexEvaluator(IReadOnlyDictionary<string, Complex> symbols) => _symbols = new Dictionary<string, Complex>(symbols);

    /// <summary>Evaluates.</summary>
    public Complex Of(Expr value)
    {
        switch (value)
        {
            case NumberExpr number:
                return number.Value.ToDouble();
            case SymbolExpr symbol:
                return _symbols.TryGetValue(symbol.Name, out var known) ? known : ComplexElementary.None;
            case ConstantExpr constant:
                return OfConstant(constant.Constant);
        }

        if (_done.TryGetValue(value, out var done))
        {
            return done;
        }

        Nesting.Check();
        return _done[value] = ComplexElementary.Clean(OfNode(value));
    }

    /// <summary>Whether a statement holds; null where that cannot be told.</summary>
    public bool? Holds(Expr statement)
    {
        switch (statement)
        {
            case LogicExpr { Kind: LogicKind.True }:
                return true;
            case LogicExpr { Kind: LogicKind.False }:
                return false;
            case LogicExpr { Kind: LogicKind.Not }:
                return !Holds(statement.Operands[0]);
            case LogicExpr { Kind: LogicKind.And }:
                return statement.Operands.Aggregate((bool?)true, (all, part) => all & Holds(part));
            case LogicExpr { Kind: LogicKind.Or }:
                return statement.Operands.Aggregate((bool?)false, (any, part) => any | Holds(part));
            case RelationExpr { Kind: <= RelationKind.GreaterOrEqual } relation:
                var (left, right) = (Of(relation.Operands[0]), Of(relation.Operands[1]));
                return Complex.IsNaN(left) || Complex.IsNaN(right) ? null : Compare(relation.Kind, left, right);
            default:
                return null;
        }
    }

    private static bool? Compare(RelationKind kind, Complex left, Complex right) => kind switch
    {
        RelationKind.Equal => left == right,
        RelationKind.NotEqual => left != right,
        _ when !ComplexElementary.IsReal(left) || !ComplexElementary.IsReal(right) => null,
        RelationKind.Less => left.Real < right.Real,
        RelationKind.LessOrEqual => left.Real <= right.Real,
        RelationKind.Greater => left.Real > right.Real,
        _ => left.Real >= right.Real,
    };

    private static Complex OfConstant(Constant constant) => constant switch
    {
        Constant.Pi => Math.PI,
        Constant.E => Math.E,
        Constant.I => Complex.ImaginaryOne,
        Constant.EulerGamma => IntegralDoubles.EulerGamma,
        Constant.Infinity => double.PositiveInfinity,
        _ => ComplexElementary.None,
    };

    private Complex OfNode(Expr value)
    {
        switch (value)
        {
            case SumExpr:
                Complex sum = 0;
                foreach (var term in value.Operands)
                {
                    sum += Of(term);
                }

                return sum;
            case ProductExpr:
                Complex product = 1;
                foreach (var factor in value.Operands)
                {
                    product = Multiply(product, Of(factor));
                }

                return product;
            case PowerExpr { Base: ConstantExpr { Constant: Constant.E } } power:
                return ComplexElementary.Exp(Of(power.Exponent));
            case PowerExpr power:
                return ComplexElementary.Pow(Of(power.Base), Of(power.Exponent));
            case FunctionExpr call:
                return ComplexFunctions.Apply(call.Function, [.. call.Operands.Select(Of)]);
            case RootOfExpr root:
                return RootDoubles.Of(root);
            case PiecewiseExpr:
                return OfCases(value);
            case BigOperatorExpr big:
                return OfBigOperator(big);
            default:
                return ComplexElementary.None;
        }
    }

    // Real factors keep what they multiply real: 0·∞ does not get in by way of imaginary parts.
    private static Complex Multiply(Complex left, Complex right) =>
        ComplexElementary.IsReal(left) ? new(left.Real * right.Real, ComplexElementary.IsReal(right) ? 0 : left.Real * right.Imaginary)
        : ComplexElementary.IsReal(right) ? new(left.Real * right.Real, left.Imaginary * right.Real)
        : left * right;

    private Complex OfCases(Expr cases)
    {
        for (var i = 0; i < cases.Operands.Count; i += 2)
        {
            switch (Holds(cases.Operands[i + 1]))
            {
                case true:
                    return Of(cases.Operands[i]);
                case null:
                    return ComplexElementary.None;
            }
        }

        return ComplexElementary.None;
    }

    private Complex OfBigOperator(BigOperatorExpr big)
    {
        var (from, to) = (Of(big.Operands[2]), Of(big.Operands[3]));
        if (!(to.Real - from.Real < MostTerms) || !ComplexElementary.IsReal(from) || !ComplexElementary.IsReal(to) || from.Real != Math.Floor(from.Real))
        {
            return ComplexElementary.None;
        }

        var name = ((SymbolExpr)big.Operands[1]).Name;
        var symbols = new Dictionary<string, Complex>(_symbols);
        Complex result = big.Operator == BigOperator.Sum ? 0 : 1;
        for (var i = from.Real; i <= to.Real; i++)
        {
            symbols[name] = i;
            var term = new ComplexEvaluator(symbols).Of(big.Operands[0]);
            result = big.Operator == BigOperator.Sum ? result + term : result * term;
        }

        return result;
    }
}
