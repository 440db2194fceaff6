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
        TreePolicy.BestFirst best => _expansions++ < best.Expansions ? [.. Open().OrderByDescending(node => node.Value).ThenBy(node => node.Number).Take(1)] : [],
        TreePolicy.Beam beam => [.. Open().GroupBy(node => node.Depth).OrderByDescending(level => level.Key).Take(1)
            .SelectMany(level => level.OrderByDescending(node => node.Value).ThenBy(node => node.Number).Take(beam.Width))],
        TreePolicy.Uct uct => _expansions++ < uct.Iterations ? Descend(uct) : [],
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>The state from which a child grows, with a seed and a budget of its own.</summary>
    public Trajectory Start(TreeNode node, int number) => node.State with
    {
        Seed = Seeds.Of(_start.Seed, (node.Number * 1009) + number + 1), Stop = null, Usage = node.State.Usage,
        Budget = _start.Budget.Share(Usage, _policy.Children),
    };

    /// <summary>Takes a state in, and hands its value up.</summary>
    public void Add(TreeNode parent, Trajectory state)
    {
        var node = new TreeNode(state, parent, _nodes.Count);
        node.IsClosed = state.Answer is not null || state.IsSpent || node.Depth >= _policy.Depth;
        _nodes.Add(node);
        parent.Children.Add(node);
        parent.IsClosed = true;
        Usage += state.Usage.Since(parent.State.Usage);
        for (var up = node; up is not null; up = up.Parent)
        {
            up.Visits++;
            up.TotalValue += node.Value;
        }
    }

    /// <summary>The best state with an answer, else the best of all; of equals the first.</summary>
    public Trajectory Best() => _nodes.Skip(1).OrderByDescending(node => node.State.Answer is not null).ThenByDescending(node => node.Value).ThenBy(node => node.Number)
        .FirstOrDefault()?.State ?? _start;

    private IEnumerable<TreeNode> Open() => _nodes.Where(node => !node.IsClosed);

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

            node = open.OrderByDescending(child => (child.TotalValue / child.Visits) + (uct.Exploration * Math.Sqrt(Math.Log(parent.Visits) / child.Visits))).ThenBy(child => child.Number).First();
        }

        return node.IsClosed ? [] : [node];
    }

    private static bool HasOpen(TreeNode node) => !node.IsClosed || node.Children.Exists(HasOpen);
}
