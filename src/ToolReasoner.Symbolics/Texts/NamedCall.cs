namespace ToolReasoner.Symbolics;

/// <summary>What a known name makes of its arguments.</summary>
/// <param name="Least">Fewest arguments.</param>
/// <param name="Most">Most arguments.</param>
/// <param name="Make">Makes the expression.</param>
internal sealed record NamedCall(int Least, int Most, Func<IReadOnlyList<Expr>, Expr> Make)
{
    /// <summary>Of a function that is known by that name.</summary>
    public static NamedCall Of(Function function) =>
        new(function.LeastArguments, function.MostArguments, arguments => Expr.Apply(function, arguments));
}
