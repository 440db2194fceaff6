using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Calls that are no functions of numbers: what binds a variable, and the long spelling of what has a short one that may be misread.</summary>
internal static class SpecialForms
{
    private static readonly Dictionary<string, Func<IReadOnlyList<Expr>, Expr?>> s_forms = new Dictionary<string, Func<IReadOnlyList<Expr>, Expr?>>
    {
        ["derivative"] = Derivative, ["diff"] = Derivative,
        ["integral"] = Integral, ["integrate"] = Integral,
        ["limit"] = Limit,
        ["sum"] = items => Big(BigOperator.Sum, items),
        ["product"] = items => Big(BigOperator.Product, items),
        ["piecewise"] = Piecewise,
        ["rootof"] = RootOf,
        ["list"] = Expr.List,
        ["tuple"] = Expr.Tuple,
        ["pm"] = items => items.Count is 1 or 2 ? Expr.Sequence(SequenceKind.PlusMinus, items) : null,
    };

    private static readonly HashSet<string> s_binders = ["derivative", "diff", "integral", "integrate", "limit", "sum", "product"];

    /// <summary>Whether it is the name of one.</summary>
    public static bool Contains(string name) => s_forms.ContainsKey(name);

    /// <summary>Whether its second argument is a variable of its own.</summary>
    public static bool Binds(string name) => s_binders.Contains(name);

    /// <summary>Makes one, or null if the arguments do not fit.</summary>
    public static Expr? Make(string name, IReadOnlyList<Expr> items) => s_forms[name](items);

    private static Expr? Derivative(IReadOnlyList<Expr> items)
    {
        if (items.Count == 3 && items[1] is SymbolExpr && items[2] is NumberExpr { Value: { IsInteger: true, Sign: > 0 } times } && times <= 100)
        {
            return Expr.Derivative(items[0], [.. Enumerable.Repeat(items[1], (int)times.Numerator)]);
        }

        return items.Count >= 2 && Operands.IsScalar(items[0]) && items.Skip(1).All(variable => variable is SymbolExpr)
            ? Expr.Derivative(items[0], [.. items.Skip(1)])
            : null;
    }

    private static Expr? Integral(IReadOnlyList<Expr> items) =>
        items.Count is not (2 or 4) || items[1] is not SymbolExpr || !items.All(Operands.IsScalar) ? null
        : items.Count == 2 ? Expr.Integral(items[0], items[1])
        : Expr.Integral(items[0], items[1], items[2], items[3]);

    private static Expr? Limit(IReadOnlyList<Expr> items)
    {
        if (items.Count is not (3 or 4) || items[1] is not SymbolExpr || !Operands.IsScalar(items[0]) || !Operands.IsScalar(items[2]))
        {
            return null;
        }

        return items.Count == 3 ? Expr.Limit(items[0], items[1], items[2])
            : items[3] is SymbolExpr { Name: "left" } ? Expr.Limit(items[0], items[1], items[2], Approach.Left)
            : items[3] is SymbolExpr { Name: "right" } ? Expr.Limit(items[0], items[1], items[2], Approach.Right)
            : null;
    }

    private static Expr? Big(BigOperator kind, IReadOnlyList<Expr> items) =>
        items.Count == 4 && items[1] is SymbolExpr && items.All(Operands.IsScalar) ? Expr.BigOperation(kind, items[0], items[1], items[2], items[3]) : null;

    private static Expr? Piecewise(IReadOnlyList<Expr> items) =>
        items.Count >= 2 && items.Count % 2 == 0 && items.Where((_, index) => index % 2 == 1).All(Operands.IsStatement) ? Expr.Piecewise(items) : null;

    private static Expr? RootOf(IReadOnlyList<Expr> items)
    {
        if (items.Count != 2 || items[1] is not NumberExpr { Value: { IsInteger: true, Sign: >= 0 } index } || Coefficients(items[0]) is not { } coefficients)
        {
            return null;
        }

        try
        {
            return index < coefficients.Count - 1 ? Expr.RootOf(coefficients, (int)index.Numerator) : null;
        }
        catch (ArgumentException)
        {
            return null; // The polynomial has no such roots.
        }
    }

    // Of a sum of whole numbers times powers of x, from the constant up; null if it is no such sum.
    private static List<BigInteger>? Coefficients(Expr polynomial)
    {
        var coefficients = new List<BigInteger>();
        foreach (var term in polynomial is SumExpr ? polynomial.Operands : [polynomial])
        {
            var (number, power) = term switch
            {
                NumberExpr constant => (constant.Value, (Expr)1),
                ProductExpr { Operands: [NumberExpr factor, var rest] } => (factor.Value, rest),
                _ => (Rational.One, term),
            };
            var degree = power switch
            {
                NumberExpr => 0,
                SymbolExpr { Name: "x" } => 1,
                PowerExpr { Base: SymbolExpr { Name: "x" }, Exponent: NumberExpr { Value: { IsInteger: true, Sign: > 0 } exponent } } when exponent <= 1000 => (int)exponent.Numerator,
                _ => -1,
            };
            if (degree < 0 || !number.IsInteger)
            {
                return null;
            }

            while (coefficients.Count <= degree)
            {
                coefficients.Add(BigInteger.Zero);
            }

            coefficients[degree] += number.Numerator;
        }

        return coefficients;
    }
}
