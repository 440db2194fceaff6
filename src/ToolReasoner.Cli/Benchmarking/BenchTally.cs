using System.Globalization;
using ToolReasoner.Benchmarks.Metrics;
using ToolReasoner.Benchmarks.Reporting;
using ToolReasoner.Benchmarks.Running;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Cli.Benchmarking;

/// <summary>What there is of a run so far, in words. Safe for use by many threads.</summary>
internal sealed class BenchTally(int total, TimeProvider clock)
{
    private readonly Lock _lock = new();
    private readonly long _started = clock.GetTimestamp();
    private int _before;
    private int _done;
    private int _right;
    private int _verified;
    private long _tokens;
    private long _programs;

    /// <summary>Results there are, those of earlier starts included.</summary>
    public int Done
    {
        get
        {
            lock (_lock)
            {
                return _done;
            }
        }
    }

    /// <summary>Counts results of earlier starts.</summary>
    public void Start(IEnumerable<SampleResult> results)
    {
        foreach (var result in results)
        {
            Take(result);
        }

        lock (_lock)
        {
            (_before, _tokens, _programs) = (_done, 0, 0);
        }
    }

    /// <summary>Counts a result.</summary>
    public void Take(SampleResult result)
    {
        lock (_lock)
        {
            _done++;
            _right += result.Grade.IsRight ? 1 : 0;
            _verified += result.Status == SolutionStatus.Verified ? 1 : 0;
            _tokens += result.Cost.OutputTokens;
            _programs += result.Programs.Values.Sum();
        }
    }

    /// <summary>For example <c>41.2 % right (36.9–45.6) · 30.1 % verified · 812 tokens/s · 14.0 programs/s · 3 min left</c>.</summary>
    public string InWords()
    {
        lock (_lock)
        {
            var seconds = Math.Max(0.001, clock.GetElapsedTime(_started).TotalSeconds);
            var left = _done == _before ? "" : " · " + Words((total - _done) * seconds / (_done - _before)) + " left";
            return string.Create(
                CultureInfo.InvariantCulture,
                $"{Percent.Of(Estimate.Share(_right, _done))} right · {Percent.Of(_done == 0 ? null : (double)_verified / _done)} verified · {_tokens / seconds:#,0} tokens/s · {_programs / seconds:0.0} programs/s{(_done < total ? left : "")}");
        }
    }

    private static string Words(double seconds) => seconds switch
    {
        < 90 => string.Create(CultureInfo.InvariantCulture, $"{seconds:0} s"),
        < 5400 => string.Create(CultureInfo.InvariantCulture, $"{seconds / 60:0} min"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{seconds / 3600:0.0} h"),
    };
}
