namespace ToolReasoner.Trainer.Training;

/// <summary>Where a run is.</summary>
/// <param name="Step">Steps taken.</param>
/// <param name="Loss">Nats a learned token, over the steps since the last report.</param>
/// <param name="HeldOutLoss">The same on held-out rows; null where they were not looked at.</param>
/// <param name="Rate">The learning rate.</param>
/// <param name="TokensPerSecond">Over the steps since the last report.</param>
/// <param name="Done">The part of the run that is done, 0 to 1.</param>
/// <param name="Left">Time that is left, about.</param>
internal sealed record SftProgress(
    int Step, double Loss, double? HeldOutLoss, double Rate, double TokensPerSecond, double Done, TimeSpan Left)
{
    public string Describe() => FormattableString.Invariant(
        $"step {Step}  loss {Loss:F4}{(HeldOutLoss is { } held ? FormattableString.Invariant($"  held out {held:F4}") : "")}  rate {Rate:E2}  {TokensPerSecond:F0} tokens/s  {Done * 100:F1} %  {Left:d\\.hh\\:mm\\:ss} left");
}
