using System.Diagnostics;

namespace ToolReasoner.Symbolics.Cases;

/// <summary>A case, what the library said, and how that was judged.</summary>
internal sealed record CaseResult(Case Case, Verdict Verdict, string Said, string Why, TimeSpan Time);

/// <summary>Runs one case within its budget, and judges it.</summary>
internal static class CaseRun
{
    private static readonly TimeSpan s_time = TimeSpan.FromSeconds(10);

    public static CaseResult Of(Case one)
    {
        var started = Stopwatch.GetTimestamp();
        Outcome outcome;
        try
        {
            outcome = Operations.All.TryGetValue(one.Operation, out var operation)
                ? operation(one, new Budget(s_time, long.MaxValue / 2))
                : new Outcome.GaveUp($"no operation '{one.Operation}' here");
        }
        catch (ArgumentException e)
        {
            outcome = new Outcome.GaveUp(e.Message);
        }
        catch (ArithmeticException)
        {
            outcome = new Outcome.None();
        }
        catch (Exception e) when (e is GaveUpException or NotSupportedException)
        {
            outcome = new Outcome.GaveUp(e.Message);
        }

        var time = Stopwatch.GetElapsedTime(started);
        if (outcome is Outcome.GaveUp gaveUp)
        {
            return new CaseResult(one, Verdict.GaveUp, "gave up", gaveUp.Why, time);
        }

        var (verdict, why) = Judge.Of(one, outcome);
        return new CaseResult(one, verdict, outcome.ToString()!, why, time);
    }
}
