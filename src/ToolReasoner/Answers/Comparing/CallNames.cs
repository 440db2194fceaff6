using ToolReasoner.Symbolics;

namespace ToolReasoner.Answers;

/// <summary>Calls of functions that are not known, as f(4 − x), turned into symbols: nothing is known of their values but that equal calls are equal.</summary>
internal sealed class CallNames
{
    private readonly Dictionary<Expr, Expr> _symbols = [];

    /// <summary>Whether one function is called with arguments that are written differently: they may still be equal.</summary>
    public bool MayCoincide => _symbols.Keys.Cast<FunctionExpr>().GroupBy(call => call.Function).Any(calls => calls.Count() > 1);

    /// <summary>The value with its calls replaced.</summary>
    public Expr Replace(Expr value) => value.IsConstant ? value : value.Transform(part => part is FunctionExpr { Function.IsKnown: false } ? SymbolOf(part) : part);

    private Expr SymbolOf(Expr call)
    {
        if (!_symbols.TryGetValue(call, out var symbol))
        {
            _symbols[call] = symbol = Expr.Symbol($"call_{_symbols.Count}");
        }

        return symbol;
    }
}
