using ToolReasoner.Answers.SelfTest;

namespace ToolReasoner.Cli.Grading;

/// <summary>What a self test has found, gathered check by check.</summary>
internal sealed class SelfTestReport(int show)
{
    private readonly Dictionary<SelfTestKind, SelfTestTally> _kinds = Enum.GetValues<SelfTestKind>()
        .ToDictionary(kind => kind, _ => new SelfTestTally());
    private readonly Dictionary<(SelfTestKind, string), SelfTestTally> _rewrites = [];
    private readonly List<SelfTestCheck> _failures = [];

    public int Records { get; private set; }

    public IReadOnlyDictionary<SelfTestKind, SelfTestTally> Kinds => _kinds;

    /// <summary>By what was done, most failures first.</summary>
    public IEnumerable<(SelfTestKind Kind, string Rewrite, SelfTestTally Tally)> Rewrites => _rewrites
        .OrderByDescending(one => one.Value.Wrong).ThenByDescending(one => one.Value.Unknown).ThenBy(one => one.Key.Item1)
            .ThenBy(one => one.Key.Item2, StringComparer.Ordinal)
        .Select(one => (one.Key.Item1, one.Key.Item2, one.Value));

    /// <summary>The first failures of each kind of rewrite, wrong ones and those that could not be told.</summary>
    public IEnumerable<SelfTestCheck> Failures =>
        _failures.OrderBy(one => one.IsRight is null).ThenBy(one => one.Kind).ThenBy(one => one.Rewrite, StringComparer.Ordinal);

    public void Add(IReadOnlyList<SelfTestCheck> checks)
    {
        Records++;
        foreach (var check in checks)
        {
            _kinds[check.Kind].Add(check);
            if (!_rewrites.TryGetValue((check.Kind, check.Rewrite), out var tally))
            {
                _rewrites[(check.Kind, check.Rewrite)] = tally = new SelfTestTally();
            }

            tally.Add(check);
            var before = check.IsRight is null ? tally.Unknown : tally.Wrong;
            if (check.IsRight != true && before <= show)
            {
                _failures.Add(check);
            }
        }
    }
}
