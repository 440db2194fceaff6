using ToolReasoner.Training.Curriculum;

namespace ToolReasoner.Training.Tests.Curriculum;

/// <summary>A family that is wrong does not pass.</summary>
public sealed class FamilyCheckTests(SandboxFixture sandbox)
{
    private static readonly Family s_right = new("doubles", Subject.Prealgebra)
    {
        Draw = draw => 2L * draw.Int("n", 1, 40_000),
        Statements = ["Double @n.", "What is twice @n?", "Find 2 times @n.", "Compute @n plus @n.", "Add @n to itself.", "What is @n + @n?"],
        Methods = [new("int result = 2 * @n;", "result"), new("int result = @n + @n;", "result")],
        Mistakes = [new("int result = @n * @n + 1;", "result", "It squares."), new("int result = @n + 3;", "result", "It adds three.")],
    };

    [Fact]
    public async Task A_right_one_passes() => Assert.Empty(await FaultsAsync(s_right));

    [Fact]
    public async Task A_method_that_prints_another_answer_is_named() => Assert.Contains(
        await FaultsAsync(s_right with { Methods = [s_right.Methods[0], new("int result = 3 * @n;", "result")] }), fault => fault.StartsWith("method 1 prints", StringComparison.Ordinal));

    [Fact]
    public async Task A_method_that_does_not_compile_is_named() => Assert.Contains(
        await FaultsAsync(s_right with { Methods = [s_right.Methods[0], new("int result = @n +;", "result")] }), fault => fault.Contains("compile", StringComparison.OrdinalIgnoreCase));

    [Fact]
    public async Task A_mistake_that_gives_the_right_answer_is_named() => Assert.Contains(
        await FaultsAsync(s_right with { Mistakes = [s_right.Mistakes[0], new("int result = @n * 2;", "result", "None.")] }), fault => fault.StartsWith("mistake 1 gives the right answer", StringComparison.Ordinal));

    [Fact]
    public async Task A_check_that_denies_the_right_answer_is_named() => Assert.Contains(
        await FaultsAsync(s_right with { Checks = [new("", "@claimed == @n")] }), fault => fault.StartsWith("check 0", StringComparison.Ordinal));

    [Fact]
    public async Task A_name_that_was_not_drawn_is_named() => Assert.Contains(
        await FaultsAsync(s_right with { Statements = [.. s_right.Statements, "What is twice @m?"] }), fault => fault.Contains("@m", StringComparison.Ordinal));

    [Fact]
    public async Task Too_few_values_are_said() => Assert.Contains(
        await FaultsAsync(s_right with { Draw = draw => 2L * draw.Int("n", 1, 2) }), fault => fault.Contains("draw from more values", StringComparison.Ordinal) || fault.Contains("draws gave no problem", StringComparison.Ordinal));

    private async Task<IReadOnlyList<string>> FaultsAsync(Family family)
    {
        await using var shared = sandbox.Sandbox.OpenProblem();
        return await new FamilyCheck(shared).FaultsAsync(family, draws: 10, seed: 1, TestContext.Current.CancellationToken);
    }
}
