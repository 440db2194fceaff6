using ToolReasoner.Trainer.Modeling;
using ToolReasoner.Trainer.Rows;
using ToolReasoner.Trainer.Training;
using TorchSharp;

namespace ToolReasoner.Trainer.Tests.Training;

[Collection("libtorch")]
public sealed class SftRunTests
{
    [Fact]
    public void A_run_that_was_stopped_goes_on_to_the_last_bit()
    {
        using var samples = new Samples();
        var rows = samples.Packed(60);
        var options = new SftOptions { Steps = 20, BatchTokens = 600, PartTokens = 256, WarmupSteps = 5, ReportEvery = 1 };

        var straight = Samples.Run(rows, options, Samples.Start(rows));
        var first = Samples.Run(rows, options with { StopAt = 10 }, Samples.Start(rows));
        var path = Path.Combine(samples.Path, Checkpoint.FileName);
        first.End.Write(path);
        var second = Samples.Run(rows, options, Checkpoint.Read(path));

        Assert.Equal(10, first.End.Position.Steps);
        Assert.Equal(20, straight.Reports.Count);
        Assert.True(straight.End.Position.Epoch > 0); // the order of a second epoch is met again too
        Assert.Equal(straight.Reports.Select(report => report.Loss), first.Reports.Concat(second.Reports).Select(report => report.Loss));
        Assert.Equal(straight.End.Matrices, second.End.Matrices);
        Assert.Equal(straight.End.Moments!.NormSquares, second.End.Moments!.NormSquares);
    }

    [Fact]
    public void Twenty_rows_are_learned_by_heart()
    {
        using var samples = new Samples();
        var rows = samples.Packed(20);
        var options = new SftOptions { Steps = 150, BatchTokens = 2048, PartTokens = 2048, WarmupSteps = 10, Rate = 5e-3 };

        var (reports, end) = Samples.Run(rows, options, Samples.Start(rows));

        Assert.True(reports[0].Loss > 2);
        using var decoder = Samples.Decoder(end);
        Assert.InRange(Loss(decoder, rows, 2048), 0, 0.05);
    }

    [Fact]
    public void A_row_does_not_see_those_beside_it()
    {
        using var samples = new Samples();
        var rows = samples.Packed(12);
        using var decoder = Samples.Decoder(Samples.Start(rows));

        Assert.Equal(Loss(decoder, rows, partTokens: 1), Loss(decoder, rows, partTokens: 4096), 5);
    }

    [Fact]
    public void A_run_that_is_cancelled_saves_the_last_whole_step()
    {
        using var samples = new Samples();
        var rows = samples.Packed(60);
        var options = new SftOptions { Steps = 20, BatchTokens = 600, PartTokens = 256, WarmupSteps = 5, ReportEvery = 1 };
        using var stop = new CancellationTokenSource();
        var saved = new List<Checkpoint>();
        using var run = new SftRun(rows, heldOut: null, options, Samples.Start(rows), torch.CPU, TimeProvider.System);

        run.Run(_ => stop.Cancel(), saved.Add, stop.Token);

        Assert.Equal(1, Assert.Single(saved).Position.Steps);
    }

    [Fact]
    public void A_checkpoint_that_is_cut_off_is_refused()
    {
        using var samples = new Samples();
        var path = Path.Combine(samples.Path, Checkpoint.FileName);
        Samples.Start(samples.Packed(5)).Write(path);
        File.WriteAllBytes(path, File.ReadAllBytes(path)[..^1]);

        Assert.Throws<WrongInputException>(() => Checkpoint.Read(samples.Path));
    }

    [Theory]
    [InlineData(0, 0.0, 0.1)]
    [InlineData(9, 0.0, 1.0)]
    [InlineData(50, 0.5, 0.55)]
    [InlineData(99, 1.0, 0.1)]
    public void The_rate_rises_and_falls_to_a_tenth(int step, double progress, double expected) =>
        Assert.Equal(expected, new RateSchedule(1, 10).At(step, progress), 6);

    private static double Loss(Decoder decoder, PackedRows rows, int partTokens) =>
        LossMeter.Loss(decoder, rows, partTokens, cancellationToken: TestContext.Current.CancellationToken);
}
