namespace ToolReasoner.Trainer.Training;

/// <summary>The learning rate over a run: up in a line, then down along half a cosine to a tenth.</summary>
/// <param name="Peak">The greatest rate.</param>
/// <param name="WarmupSteps">Steps until it is reached.</param>
internal sealed record RateSchedule(double Peak, int WarmupSteps)
{
    private const double Floor = 0.1;

    /// <summary>The rate of a step.</summary>
    /// <param name="step">Steps taken before it.</param>
    /// <param name="progress">The part of the run that is done, 0 to 1.</param>
    public double At(int step, double progress)
    {
        var warm = WarmupSteps > 0 ? Math.Min(1, (step + 1.0) / WarmupSteps) : 1;
        var fallen = Floor + ((1 - Floor) * 0.5 * (1 + Math.Cos(Math.PI * Math.Clamp(progress, 0, 1))));
        return Peak * warm * fallen;
    }
}
