using System.Diagnostics;

namespace ToolReasoner.Bench;

/// <summary>Durations of one thing, in milliseconds.</summary>
internal sealed class Samples
{
    private readonly List<double> _values = [];

    public int Count => _values.Count;

    public string P50 => Text(0.5);

    public string P95 => Text(0.95);

    public void Add(TimeSpan time) => _values.Add(time.TotalMilliseconds);

    public double Quantile(double q)
    {
        var sorted = _values.Order().ToList();
        return sorted.Count == 0 ? double.NaN : sorted[(int)Math.Round(q * (sorted.Count - 1))];
    }

    /// <summary>Measures one call.</summary>
    public async Task<T> TimeAsync<T>(Func<Task<T>> call)
    {
        var started = Stopwatch.GetTimestamp();
        var result = await call();
        Add(Stopwatch.GetElapsedTime(started));
        return result;
    }

    private string Text(double q) => _values.Count == 0 ? "-" : $"{Quantile(q):0.0}";
}
