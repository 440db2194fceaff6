namespace ToolReasoner.Cli.Tests;

/// <summary>What people see.</summary>
public sealed class PlainTests
{
    [Fact]
    public async Task A_program_from_standard_input_shows_its_output_its_result_and_one_line_about_the_run()
    {
        var run = await CommandRun.WithInputAsync("Console.Write(\"no line end\"); 6 * 7", ["run", "-"]);
        Assert.Equal(0, run.ExitStatus);
        var lines = run.Output.Split('\n');
        Assert.Equal("no line end", lines[0]);
        Assert.Equal("=> 42", lines[1]);
        Assert.StartsWith("ok · compiled in ", lines[2], StringComparison.Ordinal);
        Assert.Contains("jail: ", lines[2], StringComparison.Ordinal);
        Assert.Equal(4, lines.Length);
    }

    [Fact]
    public async Task Several_files_have_headers_and_a_wrong_line_has_a_caret()
    {
        using var folder = new ProgramFolder();
        var first = folder.Add("first.csx", "var x = 1;\nint y = \"one\";");
        var second = folder.Add("second.csx", "throw new InvalidOperationException(\"on purpose\");");
        var run = await CommandRun.OfAsync("run", first, second);
        Assert.Contains($"== {first}\nerror CS0029 at 2:9: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("    2 | int y = \"one\";\n      |         ^\n", run.Output, StringComparison.Ordinal);
        Assert.Contains(
            $"== {second}\nerror RUNTIME at line 1: System.InvalidOperationException: on purpose\n    1 | throw new", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_sample_runs_to_its_end()
    {
        var run = await CommandRun.OfAsync("run", "--batch", Built.Samples, "--json");
        Assert.Equal(0, run.ExitStatus);
        Assert.InRange(run.Lines.Count, 4, 20);
        Assert.All(run.Lines, line => Assert.Equal("ok", line.GetProperty("verdict").GetString()));
        Assert.Contains(run.Lines, line => line.GetProperty("stdout").GetString()!.Contains("verified: 45360", StringComparison.Ordinal));
    }
}
