namespace ToolReasoner.Symbolics.Tests.Texts;

public sealed class RoundTripTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void What_is_written_reads_back_as_an_equal_expression(int depth)
    {
        var random = new RandomExpressions(seed: 20250 + depth);
        var failures = Enumerable.Range(0, 1500).Select(_ => Reading.NotBack(random.Any(depth))).Where(failure => failure is not null).ToList();
        Assert.True(failures.Count == 0, $"{failures.Count} do not read back:\n" + string.Join('\n', failures.OrderBy(failure => failure!.Length).Take(25)));
    }
}
