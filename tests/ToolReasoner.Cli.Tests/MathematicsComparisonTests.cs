using ToolReasoner.Cli.Running;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Cli.Tests;

public sealed class MathematicsComparisonTests
{
    [Fact]
    public void Other_words_for_the_same_are_no_difference() =>
        Assert.Empty(Compare(Run("1/2\n{ 1, 6 }\n"), Run("0.5\n{ 6, 1 }\n")));

    [Fact]
    public void A_certificate_counts_only_for_its_own_answer()
    {
        var ours = Run("x is 16\nx is 6\n-6\n") with { Certificates = ["solve x - 6 for x ⇒ 6"] };
        Assert.Equal(
            [("line 1", "unknown"), ("line 2", "symbolics"), ("line 3", "unknown")],
            Compare(ours, Run("x is 1\nx is 1\n1\n")).Select(one => (one.Where, one.Right)));
    }

    [Fact]
    public void What_cannot_be_told_is_not_called_different()
    {
        var only = Assert.Single(Compare(Run("an apple in a tree\n"), Run("f(g(x)) ≈ ?\n")));
        Assert.NotEqual(true, only.Equal);
        Assert.Equal("unknown", only.Right);
    }

    [Fact]
    public void Missing_lines_and_other_ends_are_differences()
    {
        var threw = Run("1\n") with { End = new RunEnd.Threw("E", "no", 1) };
        Assert.Equal(["verdict", "line 2"], Compare(Run("1\n2\n"), threw).Select(one => one.Where));
    }

    private static IReadOnlyList<MathematicsDifference> Compare(SandboxRun ours, SandboxRun theirs) =>
        MathematicsComparison.Of(ours, theirs, TestContext.Current.CancellationToken);

    private static SandboxRun Run(string output) =>
        new(new RunEnd.Completed(), output, "", null, [], TimeSpan.Zero, TimeSpan.Zero, TimeSpan.Zero, 0, "none");
}
