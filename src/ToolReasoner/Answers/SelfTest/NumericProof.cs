using ToolReasoner.Symbolics;

namespace ToolReasoner.Answers.SelfTest;

/// <summary>
/// Evaluates both sides in balls at rational points. A ball holds the true value, so balls that do not meet prove a difference.
/// </summary>
internal static class NumericProof
{
    private const int Points = 3;
    private const int Bits = 80;

    private static readonly int[] s_primes = [101, 211, 307, 401, 503, 601, 701, 809, 907, 1009, 1103, 1201, 1301];

    /// <summary>Whether they surely have different values somewhere.</summary>
    public static bool Differ(Expr one, Expr other, CancellationToken cancellationToken) =>
        Any(one, other, differ: true, cancellationToken);

    /// <summary>Whether they cannot be told apart at any of a few points, to some twenty digits.</summary>
    public static bool Agree(Expr one, Expr other, CancellationToken cancellationToken) =>
        !Any(one, other, differ: false, cancellationToken);

    // With differ: is there a point that proves it? Without: is there one that does not show agreement?
    private static bool Any(Expr one, Expr other, bool differ, CancellationToken cancellationToken)
    {
        var symbols = one.FreeSymbols.Concat(other.FreeSymbols).Distinct().OrderBy(symbol => symbol.Name, StringComparer.Ordinal).ToList();
        for (var point = 0; point < (symbols.Count == 0 ? 1 : Points); point++)
        {
            var (left, right) = (At(one, symbols, point, cancellationToken), At(other, symbols, point, cancellationToken));
            var isKnown = left is { IsFinite: true } && right is { IsFinite: true };
            var meet = isKnown && ComplexBall.Overlaps(left!, right!);
            if (differ ? isKnown && !meet : !meet)
            {
                return true;
            }
        }

        return false;
    }

    private static ComplexBall? At(Expr value, List<SymbolExpr> symbols, int point, CancellationToken cancellationToken)
    {
        try
        {
            var budget = new Budget(TimeSpan.FromSeconds(1), cancellationToken: cancellationToken);
            var at = symbols.Select((symbol, i) => (symbol,
                Number: new Rational(s_primes[(i + (3 * point)) % s_primes.Length], 97 + (10 * point))))
                .ToDictionary(one => (Expr)one.symbol, one => (Expr)one.Number);
            return NumericValue.Approximate(at.Count == 0 ? value : value.Substitute(at), Bits, budget);
        }
        catch (Exception exception) when (exception is GaveUpException or DivideByZeroException)
        {
            return null;
        }
    }
}
