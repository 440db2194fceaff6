namespace ToolReasoner.Symbolics.Tests.Texts;

public sealed class RoundTripTests
{
    [Theory]
    [InlineData(1, 500)]
    [InlineData(2, 800)]
    [InlineData(3, 800)]
    [InlineData(4, 300)]
    public void What_is_written_reads_back_as_an_equal_expression(int depth, int count) => Check(depth, count);

    [Theory]
    [InlineData(3, 20_000)]
    [InlineData(5, 3_000)]
    [Trait("Category", "Slow")]
    public void Very_much_that_is_written_reads_back_as_an_equal_expression(int depth, int count) => Check(depth, count);

    private static void Check(int depth, int count)
    {
        var random = new RandomExpressions(seed: 20250 + depth);
        var failures = Enumerable.Range(0, count).Select(_ => Reading.NotBack(random.Any(depth))).Where(failure => failure is not null).ToList();
        Assert.True(failures.Count == 0, $"{failures.Count} do not read back:\n" + string.Join('\n', failures.OrderBy(failure => failure!.Length).Take(25)));
    }
}
