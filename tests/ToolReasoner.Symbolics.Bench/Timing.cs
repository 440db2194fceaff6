using System.Diagnostics;

namespace ToolReasoner.Symbolics.Bench;

/// <summary>How long an operation takes when it is warm, or why it failed.</summary>
/// <param name="Milliseconds">Median; NaN when it failed.</param>
/// <param name="Error">Null when it did not fail.</param>
internal sealed record Timing(double Milliseconds, string? Error)
{
    // The runtime makes its better code 100 ms after the thirtieth call.
    private const int WarmCalls = 40;
    private const int TieringMilliseconds = 150;

    private const double ClockMilliseconds = 0.02;

    private static object? s_result;

    /// <summary>Times an operation of ours.</summary>
    public static Timing Of(Operation operation, bool isQuick)
    {
        try
        {
            var run = operation.Prepare();
            var (runs, seconds) = isQuick ? (10, 0.05) : (30, 0.3);
            Repeat(run, WarmCalls, seconds);
            Thread.Sleep(TieringMilliseconds);
            Repeat(run, WarmCalls, seconds / 2);
            return new(Repeat(run, runs, seconds), null);
        }
        catch (Exception problem) when (problem is GaveUpException or InvalidDataException or ArgumentException or NotSupportedException or ArithmeticException)
        {
            return new(double.NaN, problem.Message);
        }
    }

    /// <summary>The middle one.</summary>
    public static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }

    // At least so many runs and seconds, so that a quick operation is measured many times; a slow one ends after ten times the seconds.
    private static double Repeat(Func<object?> run, int runs, double seconds)
    {
        var once = Stopwatch.GetTimestamp();
        s_result = run();
        // The clock must not be part of what is measured: several calls between two looks at it.
        var calls = (int)Math.Clamp(ClockMilliseconds / Stopwatch.GetElapsedTime(once).TotalMilliseconds, 1, 100);
        var times = new List<double>();
        var start = Stopwatch.GetTimestamp();
        while (times.Count == 0 || (Stopwatch.GetElapsedTime(start).TotalSeconds is var passed && passed < (times.Count < runs ? seconds * 10 : seconds)))
        {
            var before = Stopwatch.GetTimestamp();
            for (var i = 0; i < calls; i++)
            {
                s_result = run();
            }

            times.Add(Stopwatch.GetElapsedTime(before).TotalMilliseconds / calls);
        }

        GC.KeepAlive(s_result);
        return Median(times);
    }
}
