using ToolReasoner.Guest.Compiling.Texts;

namespace ToolReasoner.Guest.Compiling.Shapes;

/// <summary>Chooses among the ways to read a model's text.</summary>
internal static class Readings
{
    /// <summary>The first reading that compiles, else the one with the fewest errors; null when there is none to choose from.</summary>
    public static (Attempt Attempt, ProgramText Text)? Best(IEnumerable<ProgramText> readings, Func<string, Attempt> compile)
    {
        (Attempt Attempt, ProgramText Text)? best = null;
        foreach (var reading in readings)
        {
            var attempt = compile(reading.Source);
            if (best is null || ReferenceEquals(best.Value.Attempt.Or(attempt), attempt))
            {
                best = (attempt, reading);
            }

            if (attempt.Succeeded)
            {
                break;
            }
        }

        return best;
    }
}
