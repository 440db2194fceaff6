using System.Text.Json;

namespace ToolReasoner.Cli.Tests;

/// <summary>What other programs rely on.</summary>
public sealed class JsonTests(EveryVerdict batch) : IClassFixture<EveryVerdict>
{
    private static readonly string[] s_fields =
        ["file", "verdict", "stdout", "stderr", "result", "diagnostics", "compile_ms", "run_ms", "wall_ms", "peak_bytes", "jail"];

    private static readonly string[] s_diagnosticFields = ["id", "severity", "message", "line", "column", "source_line", "hint"];

    [Fact]
    public void The_command_does_its_job_whatever_the_programs_do()
    {
        Assert.Equal(0, batch.Run.ExitStatus);
        Assert.Empty(batch.Run.Error);
    }

    [Fact]
    public void Every_line_has_exactly_the_fields_of_the_format()
    {
        Assert.All(batch.Run.Lines, line => Assert.Equal(s_fields, line.EnumerateObject().Select(field => field.Name)));
        Assert.All(
            batch.Run.Lines.SelectMany(line => line.GetProperty("diagnostics").EnumerateArray()),
            one => Assert.Equal(s_diagnosticFields, one.EnumerateObject().Select(field => field.Name)));
    }

    [Fact]
    public void Lines_come_in_the_order_of_the_files_though_the_first_ends_late()
    {
        var names = batch.Run.Lines.Select(line => Path.GetFileName(line.GetProperty("file").GetString())![0]);
        Assert.Equal("abcdefghi", string.Concat(names));
        Assert.Equal("slow", batch.LineOf("a_slow").GetProperty("result").GetString());
    }

    [Theory]
    [InlineData("a_slow", "ok")]
    [InlineData("b_fine", "ok")]
    [InlineData("c_compile_error", "compile_error")]
    [InlineData("d_runtime_error", "runtime_error")]
    [InlineData("e_timeout", "timeout")]
    [InlineData("f_memory_limit", "memory_limit")]
    [InlineData("g_output_limit", "output_limit")]
    [InlineData("h_blocked", "blocked")]
    [InlineData("i_killed", "killed")]
    public void Every_way_to_end_has_its_verdict(string program, string verdict) =>
        Assert.Equal(verdict, batch.LineOf(program).GetProperty("verdict").GetString());

    [Fact]
    public void A_program_reads_its_standard_input_and_shows_all_it_did()
    {
        var line = batch.LineOf("b_fine");
        Assert.Equal("a line\n", line.GetProperty("stdout").GetString());
        Assert.Equal("beside\n", line.GetProperty("stderr").GetString());
        Assert.Equal("1267650600228229401496703205376", line.GetProperty("result").GetString());
        Assert.Empty(line.GetProperty("diagnostics").EnumerateArray());
        Assert.InRange(line.GetProperty("peak_bytes").GetInt64(), 1 << 20, 1 << 28);
        Assert.InRange(line.GetProperty("run_ms").GetDouble(), 0.1, 60_000);
        Assert.True(line.GetProperty("jail").GetString() is "bubblewrap" or "landlock");
    }

    [Fact]
    public void A_compile_error_points_into_the_text()
    {
        var one = Assert.Single(batch.LineOf("c_compile_error").GetProperty("diagnostics").EnumerateArray());
        Assert.Equal("CS0029", one.GetProperty("id").GetString());
        Assert.Equal("error", one.GetProperty("severity").GetString());
        Assert.Equal((2, 14), (one.GetProperty("line").GetInt32(), one.GetProperty("column").GetInt32()));
        Assert.Equal("int number = text;", one.GetProperty("source_line").GetString());
    }

    [Fact]
    public void An_exception_is_the_last_diagnostic_with_its_line()
    {
        var one = Last("d_runtime_error");
        Assert.Equal("RUNTIME", one.GetProperty("id").GetString());
        Assert.Contains("DivideByZeroException", one.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal(3, one.GetProperty("line").GetInt32());
        Assert.Equal("Console.WriteLine(1 / zero);", one.GetProperty("source_line").GetString());
    }

    [Theory]
    [InlineData("e_timeout", "LIMIT")]
    [InlineData("f_memory_limit", "LIMIT")]
    [InlineData("g_output_limit", "LIMIT")]
    [InlineData("h_blocked", "BLOCKED")]
    [InlineData("i_killed", "KILLED")]
    public void A_bad_end_is_put_in_words(string program, string id)
    {
        var one = Last(program);
        Assert.Equal(id, one.GetProperty("id").GetString());
        Assert.NotEmpty(one.GetProperty("message").GetString()!);
    }

    private JsonElement Last(string program) => batch.LineOf(program).GetProperty("diagnostics").EnumerateArray().Last();
}
