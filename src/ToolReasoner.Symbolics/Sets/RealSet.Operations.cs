using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <content>Sets joined. All throw <see cref="GaveUpException"/> when the order of two ends is not decided.</content>
public sealed partial class RealSet
{
    /// <summary>What belongs to this or the other.</summary>
    /// <param name="other">Any.</param>
    public RealSet Union(RealSet other) => Join(other, (mine, theirs) => mine || theirs);

    /// <summary>What belongs to both.</summary>
    /// <param name="other">Any.</param>
    public RealSet Intersect(RealSet other) => Join(other, (mine, theirs) => mine && theirs);

    /// <summary>What belongs to this and not to the other.</summary>
    /// <param name="other">Any.</param>
    public RealSet Except(RealSet other) => Join(other, (mine, theirs) => mine && !theirs);

    /// <summary>All real numbers that do not belong to it.</summary>
    public RealSet Complement() => All.Except(this);

    /// <summary>Whether all that belongs to it belongs to the other as well.</summary>
    /// <param name="other">Any.</param>
    public bool IsSubsetOf(RealSet other) => Except(other).IsEmpty;

    /// <summary>Whether the same numbers belong to both, however the ends are written.</summary>
    /// <param name="other">Any.</param>
    public bool SetEquals(RealSet other) => Join(other, (mine, theirs) => mine != theirs).IsEmpty;

    /// <summary>Its points without the inner ones: what lies at an end of a piece.</summary>
    public RealSet Boundary() => Of([.. _cuts.Select(cut => cut.Value).Where(value => Ends.InfiniteSign(value) == 0).Distinct()], _order);

    /// <summary>The integers that belong to it, ascending.</summary>
    /// <param name="budget">Null for a default one.</param>
    /// <exception cref="InvalidOperationException">It is not bounded.</exception>
    public IEnumerable<BigInteger> Integers(Budget? budget = null)
    {
        if (!IsBounded)
        {
            throw new InvalidOperationException("an unbounded set may hold infinitely many integers");
        }

        budget = Budget.OrDefault(budget);
        return Pieces.SelectMany(piece => IntegersOf(piece, budget));
    }

    private IEnumerable<BigInteger> IntegersOf(RealInterval piece, Budget budget)
    {
        // The largest integer that is not above the left end: either it belongs to the piece or the next one begins it.
        for (var n = WholeParts.Floor(piece.Lower, _order, budget); ; n++)
        {
            budget.Spend();
            switch (Between(n, new Cut(piece.Lower, !piece.HoldsLower), new Cut(piece.Upper, piece.HoldsUpper)))
            {
                case Truth.True:
                    yield return n;
                    break;
                case Truth.Unknown:
                    throw new GaveUpException($"it is not decided whether {n} belongs to {piece.ToExpr()}");
                default:
                    if (_order.Compare(n, piece.Upper) is null or >= 0)
                    {
                        yield break;
                    }

                    break;
            }
        }
    }

    private RealSet Join(RealSet other, Func<bool, bool, bool> belongs)
    {
        ArgumentNullException.ThrowIfNull(other);
        var order = _order == ConstantOrder.Default ? other._order : _order;
        var (i, j, inside, cuts) = (0, 0, false, new List<Cut>());
        while (i < _cuts.Length || j < other._cuts.Length)
        {
            var side = i == _cuts.Length ? 1 : j == other._cuts.Length ? -1 : Cut.Compare(_cuts[i], other._cuts[j], order);
            var cut = side <= 0 ? _cuts[i] : other._cuts[j];
            cut = side == 0 && other._cuts[j].Value.Size < cut.Value.Size ? other._cuts[j] : cut;
            i += side <= 0 ? 1 : 0;
            j += side >= 0 ? 1 : 0;

            // After an odd number of its cuts a place is inside a set.
            if (belongs((i & 1) == 1, (j & 1) == 1) != inside)
            {
                inside = !inside;
                cuts.Add(cut);
            }
        }

        return new RealSet([.. cuts], order);
    }
}
