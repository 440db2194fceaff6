namespace ToolReasoner.Symbolics;

/// <summary>Nodes above 0 and weights of the Gauss–Legendre rule with an even number of nodes on [−1, 1], in balls.</summary>
internal sealed record GaussLegendreRule(IReadOnlyList<Ball> Nodes, IReadOnlyList<Ball> Weights)
{
    /// <summary>Computes a rule.</summary>
    /// <param name="count">Nodes on both sides together; even.</param>
    /// <param name="precision">Bits.</param>
    /// <param name="budget">Pays for it.</param>
    public static GaussLegendreRule Of(int count, int precision, Budget budget)
    {
        // Ball bounds of the recurrence grow by a factor of up to 1 + √2 a step.
        var working = precision + (int)(1.3 * count) + 32;
        var (nodes, weights) = (new List<Ball>(), new List<Ball>());
        for (var k = 1; k <= count / 2; k++)
        {
            var node = Node(count, k, precision + 8, working, budget);
            if (nodes.Count > 0 && Ball.Less(node, nodes[^1]) != Truth.True)
            {
                throw new GaveUpException("nodes of a Gauss–Legendre rule could not be told apart");
            }

            nodes.Add(node);
            weights.Add(Weight(count, node, precision, working));
        }

        return new GaussLegendreRule(nodes, weights);
    }

    // Newton's method, then a change of sign as proof. All these intervals are disjoint and above 0, and as many as there are roots there.
    private static Ball Node(int count, int k, int precision, int working, Budget budget)
    {
        var x = Ball.Of(Math.Cos(Math.PI * (k - 0.25) / (count + 0.5)));
        for (var bits = 6; bits < 2 * precision; bits *= 2)
        {
            budget.Spend(count * (4 + (working / 32)));
            var (value, slope) = Evaluate(count, x, working);
            x = Ball.Of(Ball.Subtract(x, Ball.Divide(value, slope, working), precision + 16).Midpoint);
        }

        var reach = Ball.Of(1).Scale(-precision);
        var below = Evaluate(count, Ball.Subtract(x, reach, working), working).Value.Sign;
        var above = Evaluate(count, Ball.Add(x, reach, working), working).Value.Sign;
        if (below * above is not -1)
        {
            throw new GaveUpException("a node of a Gauss–Legendre rule could not be enclosed");
        }

        return x.Widen(Magnitude.PowerOfTwo(-precision));
    }

    // 2/((1 − x²)·P'(x)²), with P' at the midpoint and |P''| ≤ P''(1) = (n − 1)n(n + 1)(n + 2)/8 for how far the node may be.
    private static Ball Weight(int count, Ball node, int precision, int working)
    {
        var slope = Evaluate(count, Ball.Of(node.Midpoint), working).Slope;
        var bend = Magnitude.Of((ulong)count * ((ulong)count + 1), 0) * Magnitude.Of(((ulong)count - 1) * ((ulong)count + 2), -3);
        slope = slope.Widen(bend * node.Radius);
        var rest = Ball.Multiply(Ball.Subtract(Ball.One, node, working), Ball.Add(Ball.One, node, working), working);
        return Ball.Divide(Ball.Of(2), Ball.Multiply(rest, Ball.Square(slope, working), working), precision);
    }

    // (k + 1)·P_(k+1) = (2k + 1)·x·P_k − k·P_(k−1), and (x² − 1)·P_n' = n·(x·P_n − P_(n−1)).
    private static (Ball Value, Ball Slope) Evaluate(int count, Ball x, int precision)
    {
        var (before, value) = (Ball.One, x);
        for (var k = 1; k < count; k++)
        {
            var next = Ball.Subtract(
                Ball.Multiply(Ball.Multiply(x, value, precision), Ball.Of((2L * k) + 1), precision),
                Ball.Multiply(before, Ball.Of((long)k), precision),
                precision);
            (before, value) = (value, Ball.Divide(next, Ball.Of(k + 1L), precision));
        }

        var top = Ball.Multiply(Ball.Subtract(Ball.Multiply(x, value, precision), before, precision), Ball.Of((long)count), precision);
        return (value, Ball.Divide(top, Ball.Multiply(Ball.Subtract(x, Ball.One, precision), Ball.Add(x, Ball.One, precision), precision), precision));
    }
}
