using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <content>Points with whole coordinates.</content>
public sealed partial class Polygon
{
    /// <summary>How many points with whole coordinates lie on the boundary.</summary>
    /// <exception cref="ArgumentException">The polygon crosses itself.</exception>
    public BigInteger BoundaryLatticePoints(Budget? budget = null) => LatticePoints(Budget.OrDefault(budget)).Boundary;

    /// <summary>How many points with whole coordinates lie inside, the boundary not counted.</summary>
    /// <exception cref="ArgumentException">The polygon crosses itself.</exception>
    public BigInteger InteriorLatticePoints(Budget? budget = null) => LatticePoints(Budget.OrDefault(budget)).Interior;

    private (BigInteger Interior, BigInteger Boundary) LatticePoints(Budget budget)
    {
        if (!IsSimple(budget))
        {
            throw new ArgumentException("a polygon that crosses itself has no clear inside");
        }

        return Vertices.All(vertex => vertex.X.IsInteger(out _) && vertex.Y.IsInteger(out _)) ? ByPick(budget) : ByRows(budget);
    }

    // Pick: area = interior + boundary/2 − 1.
    private (BigInteger Interior, BigInteger Boundary) ByPick(Budget budget)
    {
        var boundary = BigInteger.Zero;
        foreach (var edge in Edges)
        {
            (edge.End.X - edge.Start.X).IsInteger(out var dx);
            (edge.End.Y - edge.Start.Y).IsInteger(out var dy);
            boundary += BigInteger.GreatestCommonDivisor(dx, dy);
        }

        (2 * Area(budget)).IsInteger(out var twice);
        return ((twice - boundary + 2) / 2, boundary);
    }

    private (BigInteger Interior, BigInteger Boundary) ByRows(Budget budget)
    {
        var (left, right) = Range(Vertices.Select(vertex => vertex.X), budget);
        var (low, high) = Range(Vertices.Select(vertex => vertex.Y), budget);
        var (interior, boundary) = (BigInteger.Zero, BigInteger.Zero);
        for (var y = low; y <= high; y++)
        {
            for (var x = left; x <= right; x++)
            {
                budget.Spend(Vertices.Count * 16);
                var location = Locate(new Point(x, y), budget);
                interior += location == PointLocation.Inside ? 1 : 0;
                boundary += location == PointLocation.Boundary ? 1 : 0;
            }
        }

        return (interior, boundary);
    }

    private static (BigInteger From, BigInteger To) Range(IEnumerable<Expr> values, Budget budget)
    {
        var floors = values.Select(value => Order.Floor(value, budget) ?? throw new GaveUpException($"the whole part of {value} is not decided")).ToList();
        return (floors.Min(), floors.Max() + 1);
    }
}
