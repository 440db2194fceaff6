using ToolReasoner.Trainer.Training;

namespace ToolReasoner.Trainer.Tests.Training;

public sealed class BatchPlanTests
{
    [Fact]
    public void Each_row_is_in_exactly_one_part_of_an_epoch_and_parts_fit()
    {
        using var samples = new Samples();
        var rows = samples.Packed(300);
        var plan = new BatchPlan(rows, batchTokens: 900, partTokens: 300, seed: 3);

        foreach (var epoch in new[] { 0, 1 })
        {
            var steps = plan.Epoch(epoch).ToList();
            Assert.Equal(Enumerable.Range(0, 300), steps.SelectMany(step => step.Parts).SelectMany(part => part).Order());
            Assert.All(steps.SelectMany(step => step.Parts), part =>
                Assert.InRange(part.Length * BatchPlan.Padded(part.Max(rows.LengthOf)), 1, 300));
            Assert.Equal(rows.Tokens.Length, steps.Sum(step => step.Tokens));
        }

        Assert.Equal(Order(plan, 0), Order(plan, 0));
        Assert.NotEqual(Order(plan, 0), Order(plan, 1));
    }

    [Fact]
    public void A_part_learns_what_its_rows_learn_and_nothing_else()
    {
        using var samples = new Samples();
        var rows = samples.Packed(40);
        var steps = new BatchPlan(rows, 500, 300, seed: 1).Epoch(0).ToList();

        Assert.All(steps, step => Assert.Equal(step.Learned, step.Parts.Sum(part => Part.Of(rows, part).Targets.Length)));
        Assert.Equal(rows.LearnedTokens, steps.Sum(step => step.Learned)); // the first token of these rows is never a learned one
    }

    private static List<int> Order(BatchPlan plan, int epoch) =>
        [.. plan.Epoch(epoch).SelectMany(step => step.Parts).SelectMany(part => part)];
}
