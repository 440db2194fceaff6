namespace ToolReasoner.Sandbox.Tests.Attacks;

/// <summary>One thing that an attack got or did.</summary>
/// <param name="Oracle">Who saw it.</param>
/// <param name="What">What it was.</param>
internal sealed record Finding(Oracle Oracle, string What);

/// <summary>Watches one attack from outside, in a jail and in the open alike: begun before it, asked after it.</summary>
internal sealed class AttackWatch : IAsyncDisposable
{
    // Twice the 256 MiB that a program is allowed, and twice the 64 threads: a host that polls sees a fast bomb a little late.
    private const long MostBytes = 512L << 20;
    private const int MostThreads = 128;

    private static readonly TimeSpan s_grace = TimeSpan.FromSeconds(2);

    private readonly AttackScene _scene;
    private readonly AttackProgram _program;
    private readonly UsageWatch? _usage;
    private readonly int _visits;
    private readonly int _signals;
    private readonly int _harmed;

    public AttackWatch(AttackScene scene, AttackProgram program)
    {
        _scene = scene;
        _program = program;
        _visits = scene.Network.Visits;
        _signals = scene.Victims.Signals;
        _harmed = scene.Victims.Harmed().Count;
        _usage = program.Oracle is Oracle.Memory or Oracle.Threads ? new UsageWatch(Environment.ProcessId) : null;
    }

    /// <summary>What the attack got or did.</summary>
    /// <param name="printed">What the program printed: output, errors, result.</param>
    /// <param name="quoted">What others say about it: diagnostics, the end's message.</param>
    public async Task<IReadOnlyList<Finding>> FindingsAsync(string printed, string quoted)
    {
        var findings = new List<Finding>();
        findings.AddRange(_scene.SecretsIn(printed + quoted).Select(secret => new Finding(Oracle.Secret, secret)));
        if (_program.Leak is { } leak && printed.Contains(leak, StringComparison.Ordinal))
        {
            findings.Add(new(Oracle.Text, leak));
        }

        findings.AddRange(printed.Split('\n').Where(line => line.Contains("GOT ", StringComparison.Ordinal))
            .Select(line => new Finding(Oracle.Claim, line)));
        findings.AddRange(_scene.Folders.Changes().Select(change => new Finding(Oracle.Files, change)));
        if (_scene.Network.Visits != _visits)
        {
            findings.Add(new(Oracle.Network, $"{_scene.Network.Visits - _visits} visits"));
        }

        var survivors = await SurvivorsAsync();
        _scene.Survivors.UnionWith(survivors.Select(row => row.Id));
        findings.AddRange(survivors.Select(row => new Finding(Oracle.Processes, row.ToString())));
        if (_scene.Victims.Signals != _signals || _scene.Victims.Harmed().Count != _harmed)
        {
            findings.Add(new(Oracle.Victim, $"{_scene.Victims.Signals - _signals} signals, {string.Join(' ', _scene.Victims.Harmed())}"));
        }

        if (_usage is not null)
        {
            await _usage.DisposeAsync();
            if (_usage.PeakBytes > MostBytes)
            {
                findings.Add(new(Oracle.Memory, $"{_usage.PeakBytes >> 20} MiB"));
            }

            if (_usage.PeakThreads > MostThreads)
            {
                findings.Add(new(Oracle.Threads, $"{_usage.PeakThreads} threads"));
            }
        }

        return findings;
    }

    public ValueTask DisposeAsync() => _usage?.DisposeAsync() ?? ValueTask.CompletedTask;

    /// <summary>Processes of the attack that are still there after two seconds.</summary>
    private async Task<IReadOnlyList<ProcessRow>> SurvivorsAsync()
    {
        var known = _scene.Victims.Ids.Concat(_scene.Survivors).ToHashSet();
        var survivors = ProcessTable.Read().Survivors(Environment.ProcessId, _scene.Token, known);
        for (var waited = TimeSpan.Zero; survivors.Count > 0 && waited < s_grace; waited += TimeSpan.FromMilliseconds(100))
        {
            await Task.Delay(100);
            survivors = ProcessTable.Read().Survivors(Environment.ProcessId, _scene.Token, known);
        }

        return survivors;
    }
}
