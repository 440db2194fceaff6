using ToolReasoner.Trajectories;

namespace ToolReasoner.Reasoning;

/// <summary>A state of a search.</summary>
internal sealed class TreeNode(Trajectory state, TreeNode? parent, int number)
{
    public Trajectory State { get; } = state;

    public TreeNode? Parent { get; } = parent;

    /// <summary>In the order of making.</summary>
    public int Number { get; } = number;

    public int Depth { get; } = parent is null ? 0 : parent.Depth + 1;

    public List<TreeNode> Children { get; } = [];

    public bool IsClosed { get; set; }

    public int Visits { get; set; }

    public double TotalValue { get; set; }

    /// <summary>What the verifier thinks of it, 0 to 1; a judgement without a score counts by whether it passes, none as 1/2.</summary>
    public double Value => State.Judgement switch
    {
        { Score: { } score } => (score + 1) / 2,
        { Passes: { } passes } => passes ? 1 : 0,
        _ => 0.5,
    };
}

/// <summary>The states of a search, and which of them are next.</summary>
internal sealed class TreeSearch
{
    private readonly Trajectory _start;
    private readonly TreePolicy _policy;
    private readonly List<TreeNode> _nodes;
    private int _expansions;

    public TreeSearch(Trajectory start, TreePolicy policy)
    {
        (_start, _policy, Usage) = (start, policy, start.Usage);
        _nodes = [new TreeNode(start, null, 0)];
    }

    /// <summary>What the whole search has used.</summary>
    public Usage Usage { get; private set; }

    /// <summary>States that were not expanded, in the order of making.</summary>
    public IEnumerable<Trajectory> Leaves => _nodes.Where(node => node.Children.Count == 0 && node.Parent is not null).Select(node => node.State);

    /// <summary>The states to expand now; empty when the search is over.</summary>
    public IReadOnlyList<TreeNode> Next() => _policy switch
    {
        TreePolicy.BestFirst best => _expansions++ < best.Expansions
            ? Best(Open(), 1) : [],
        TreePolicy.Beam beam => Level(_expansions++, beam.Width), // those that a level leaves out are never come back to
        TreePolicy.Uct uct => _expansions++ < uct.Iterations ? Descend(uct) : [],
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>The states from which children grow, each with a seed and a share of what the whole search has left.</summary>
    public IReadOnlyList<(TreeNode Parent, Trajectory State)> Starts(IReadOnlyList<TreeNode> chosen)
    {
        var count = chosen.Count * _policy.Children;
        return [.. Enumerable.Range(0, count).Select(i => (chosen[i / _policy.Children], chosen[i / _policy.Children].State with
        {
            Seed = Seeds.Of(_start.Seed, (chosen[i / _policy.Children].Number * 1009) + (i % _policy.Children) + 1),
            Stop = null, Usage = Usage, Budget = _start.Budget.Share(Usage, count, i), Branches = [],
        }))];
    }

    /// <summary>Takes in what has grown from some starts.</summary>
    public void Add(IReadOnlyList<(TreeNode Parent, Trajectory State)> starts, IReadOnlyList<Trajectory> grown)
    {
        Usage = grown.Zip(starts).Aggregate(Usage, (sum, pair) => sum + pair.First.Usage.Since(pair.Second.State.Usage));
        foreach (var (state, start) in grown.Zip(starts))
        {
            Add(start.Parent, state);
        }
    }

    /// <summary>The best state with an answer, else the best of all; of equals the first.</summary>
    public Trajectory Best() => _nodes.Skip(1)
        .OrderByDescending(node => node.State.Answer is not null).ThenByDescending(node => node.Value).ThenBy(node => node.Number)
        .FirstOrDefault()?.State ?? _start;

    // Hands its value up.
    private void Add(TreeNode parent, Trajectory state)
    {
        var node = new TreeNode(state, parent, _nodes.Count);
        node.IsClosed = state.Answer is not null || state.IsSpent || node.Depth >= _policy.Depth;
        _nodes.Add(node);
        parent.Children.Add(node);
        parent.IsClosed = true;
        for (var up = node; up is not null; up = up.Parent)
        {
            up.Visits++;
            up.TotalValue += node.Value;
        }
    }

    private IEnumerable<TreeNode> Open() => _nodes.Where(node => !node.IsClosed);

    private List<TreeNode> Level(int depth, int width) => Best(Open().Where(node => node.Depth == depth), width);

    private static List<TreeNode> Best(IEnumerable<TreeNode> nodes, int count) =>
        [.. nodes.OrderByDescending(node => node.Value).ThenBy(node => node.Number).Take(count)];

    private List<TreeNode> Descend(TreePolicy.Uct uct)
    {
        var node = _nodes[0];
        while (node.Children.Count > 0)
        {
            var parent = node;
            var open = parent.Children.Where(HasOpen).ToList();
            if (open.Count == 0)
            {
                return [];
            }

            node = open.OrderByDescending(child => Bound(parent, child, uct)).ThenBy(child => child.Number).First();
        }

        return node.IsClosed ? [] : [node];
    }

    private static double Bound(TreeNode parent, TreeNode child, TreePolicy.Uct uct) =>
        (child.TotalValue / child.Visits) + (uct.Exploration * Math.Sqrt(Math.Log(parent.Visits) / child.Visits));

    private static bool HasOpen(TreeNode node) => !node.IsClosed || node.Children.Exists(HasOpen);
}
