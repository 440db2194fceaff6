using ToolReasoner.Tests.Shared;

namespace ToolReasoner.Cli.Tests.Solving;

/// <summary>What a person's terminal gets, by way of <c>script</c>, which gives the command one.</summary>
public sealed class TerminalTests
{
    [Fact]
    public async Task A_wide_terminal_has_program_and_output_side_by_side_in_colour()
    {
        var screen = await OnTerminalAsync(150, Scripted.RightAtOnce, "--show");

        Assert.Contains("┌─ program ─", screen, StringComparison.Ordinal);
        var line = Assert.Single(screen.Split('\n'), line => Plain(line).Contains("│ Console.WriteLine(6 * 7);", StringComparison.Ordinal));
        Assert.Matches(@"│ Console\.WriteLine\(6 \* 7\); +│ 42 +│", Plain(line));
        Assert.Equal(150, Plain(line).TrimEnd('\r').Length);
        Assert.Contains("\e[36m6\e[0m", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_narrow_terminal_has_them_below_each_other()
    {
        var screen = await OnTerminalAsync(60, Scripted.RightAtOnce, "--show");

        Assert.DoesNotContain("┌─", screen, StringComparison.Ordinal);
        Assert.Contains("  | Console.WriteLine(6 * 7);", Plain(screen), StringComparison.Ordinal);
        Assert.Contains("  | 42", Plain(screen), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_stay_as_they_come_and_progress_leaves_no_trace_of_itself_between_them()
    {
        var screen = await OnTerminalAsync(100, ["These words come in pieces of six letters: \\boxed{42}."], "--show", "--recipe",
            "direct");

        Assert.Contains("These words come in pieces of six letters: \\boxed{42}.", screen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_show_a_line_of_progress_comes_and_goes()
    {
        var screen = await OnTerminalAsync(100, Scripted.RightAtOnce);

        Assert.Contains("the solver is asked · 0 calls", screen, StringComparison.Ordinal);
        Assert.Contains("\r\e[K\e[1m42\e[0m", screen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_model_or_a_program_writes_cannot_steer_the_terminal()
    {
        var screen = await OnTerminalAsync(
            120, ["Look:\e]0;stolen\a\n```csharp\nConsole.Write(\"\\u001b[2J gone\"); // \e[8m\n```", "It is \\boxed{\e[31m42}."],
                "--show", "--recipe", "tir");

        Assert.DoesNotContain("\e]0;", screen, StringComparison.Ordinal);
        Assert.DoesNotContain("\e[2J", screen, StringComparison.Ordinal);
        Assert.DoesNotContain("\e[8m", screen, StringComparison.Ordinal);
        Assert.Contains("␛]0;stolen␇", screen, StringComparison.Ordinal);
        Assert.Contains("␛[2J gone", screen, StringComparison.Ordinal);
    }

    private static async Task<string> OnTerminalAsync(int columns, ServerReply[] replies, params string[] more)
    {
        await using var server = await Scripted.StartAsync(replies);
        using var folder = new ProgramFolder();
        var file = Path.Combine(folder.Path, "screen");
        var command = string.Join(' ', new[] { Built.Command, "solve", Scripted.Problem, "--model",
            server.Model() }.Concat(more).Select(word => $"'{word}'"));
        using var process = CommandRun.StartOther("script", ["-qec", $"stty cols {columns} rows 40; exec {command}", file]);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(120));
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(patience.Token);
        await process.WaitForExitAsync(patience.Token);
        return await output;
    }

    private static string Plain(string text) => System.Text.RegularExpressions.Regex.Replace(text, "\e\\[[0-9;]*[mK]|\r", "");
}
