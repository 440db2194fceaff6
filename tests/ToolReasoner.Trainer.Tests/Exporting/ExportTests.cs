using ToolReasoner.Onnx.Writing;
using ToolReasoner.Trainer.Exporting;
using ToolReasoner.Trainer.Modeling;
using ToolReasoner.Trainer.Training;

namespace ToolReasoner.Trainer.Tests.Exporting;

[Collection("libtorch")]
public sealed class ExportTests
{
    [Theory]
    [InlineData(WeightPrecision.Float32, 1e-3, 1e-4)]
    [InlineData(WeightPrecision.Float16, 0.2, 1e-2)]
    [InlineData(WeightPrecision.Int8, 1.0, 3e-2)]
    public void The_exported_model_computes_what_the_trainer_computes(WeightPrecision precision, double worst, double loss)
    {
        using var samples = new Samples();
        var rows = samples.Packed(30);
        var options = new SftOptions { Steps = 30, BatchTokens = 2048, PartTokens = 2048, WarmupSteps = 5, Rate = 5e-3 };
        var trained = Samples.Run(rows, options, Samples.Start(rows, depth: 3)).End;
        using var decoder = Samples.Decoder(trained);
        var folder = Path.Combine(samples.Path, "model");

        ModelExport.Write(decoder.ToWeights(), samples.Path, precision, folder);
        var check = ExportCheck.Run(decoder, folder, rows, 8, TestContext.Current.CancellationToken);

        Assert.InRange(check.WorstLogit, 0, worst);
        Assert.InRange(Math.Abs(check.TrainerLoss - check.OnnxLoss), 0, loss);
        Assert.True(check.TrainerLoss < 3); // trained, so that there is something to get wrong
    }

    [Theory]
    [InlineData(6, 6e6, 7e6)]
    [InlineData(8, 13e6, 16e6)]
    [InlineData(10, 21e6, 22.5e6)]
    public void Depth_alone_gives_the_size(int depth, double least, double most) =>
        Assert.InRange(DecoderSize.Parameters(DecoderSize.Of(depth, 4096, 1024)), least, most);

    [Fact]
    public void The_deepest_model_that_ships_stays_under_25_MB_in_8_bits()
    {
        using var samples = new Samples();
        var shape = DecoderSize.Of(10, 4096, 1024);

        var bytes = ModelExport.Write(DecoderWeights.Random(shape, 1), samples.Path, WeightPrecision.Int8, Path.Combine(samples.Path, "big"));

        Assert.InRange(bytes, 20_000_000, 25_000_000);
    }
}
