using ToolReasoner.Tests.Shared;

namespace ToolReasoner.Cli.Tests;

/// <summary>What the command has no reference to: fakes of both packages, which it finds as it would find the real ones.</summary>
public sealed class AdapterTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("adapter-test-").FullName;

    public AdapterTests() => SmallModel.Write(_folder);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_folder_is_run_by_the_adapter_that_lies_where_it_is_said()
    {
        var run = await CommandRun.WithInputAsync(
            "", ["doctor", "--model", $"genai:{_folder}?rows=8", "--json"], environment: Named("TOOLREASONER_GENAI", Built.FakeGenAi));

        Assert.Equal((0, ""), (run.ExitStatus, run.Error));
        var opened = run.Lines[0];
        Assert.Contains("by onnx-genai", opened.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.True(run.Lines.Count > 10);
        Assert.All(run.Lines, line => Assert.True(line.GetProperty("passed").ValueKind != System.Text.Json.JsonValueKind.False, line.ToString()));
    }

    [Fact]
    public async Task The_doctor_tries_our_own_runtime_the_same_way()
    {
        var run = await CommandRun.OfAsync("doctor", "--model", "nano");
        Assert.Equal((0, ""), (run.ExitStatus, run.Error));
        Assert.Contains("pass stop text", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("FAIL", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("provider=cuda", "provider cuda")]
    [InlineData("rows=99", "1 to 32")]
    [InlineData("rows", "NAME=VALUE")]
    public async Task What_the_adapter_refuses_is_the_users_to_mend(string options, string said)
    {
        var run = await CommandRun.WithInputAsync(
            "", ["solve", "1 + 1", "--model", $"genai:{_folder}?{options}"], environment: Named("TOOLREASONER_GENAI", Built.FakeGenAi));
        Assert.Equal(1, run.ExitStatus);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/no/such/folder", "-p:GenAiPackage=Cpu")]
    [InlineData("", "adapters/onnx-genai/ToolReasoner.OnnxGenAI.dll")]
    public async Task Without_the_adapter_it_says_how_to_get_it(string named, string said)
    {
        if (named.Length == 0 && Directory.Exists(Path.Combine(Path.GetDirectoryName(Built.Command)!, "adapters", "onnx-genai")))
        {
            Assert.Skip("The adapter is installed beside the command.");
        }

        var run = await CommandRun.WithInputAsync("", ["solve", "1 + 1", "--model", $"genai:{_folder}"], environment: Named("TOOLREASONER_GENAI", named));
        Assert.Equal(1, run.ExitStatus);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.Contains("onnx:DIR", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Both_mathematics_are_compared_and_what_was_proved_is_right()
    {
        const string program = """
            using AngouriMath;
            using AngouriMath.Extensions;
            Console.WriteLine("x^2 = 4".Solve("x"));
            Console.WriteLine("sqrt(x+3) = x-3".Solve("x"));
            Console.WriteLine("2*sqrt(3)/3 = 2/sqrt(3)".EvalBoolean());
            Console.WriteLine(MathS.FromString("x+x").ToString().Length);
            "1/2 + 1/4".Simplify().ToString()
            """;
        var both = await CommandRun.WithInputAsync(
            program, ["run", "-", "--mathematics", "both", "--json"], environment: Named("TOOLREASONER_ANGOURIMATH", Built.FakeAngouriMath));

        Assert.Equal((0, ""), (both.ExitStatus, both.Error));
        var line = Assert.Single(both.Lines);
        Assert.False(line.GetProperty("same").GetBoolean());
        Assert.Equal(("3/4", "3/4"), (line.GetProperty("symbolics").GetProperty("result").GetString(), line.GetProperty("angourimath").GetProperty("result").GetString()));
        Assert.Equal(
            [("line 2", "{ 6 }", "{ 1, 6 }", "symbolics"), ("line 3", "True", "False", "symbolics"), ("line 4", "5", "3", "unknown")],
            line.GetProperty("differences").EnumerateArray().Select(one => (
                one.GetProperty("where").GetString()!, one.GetProperty("symbolics").GetString()!, one.GetProperty("angourimath").GetString()!, one.GetProperty("right").GetString()!)));
        Assert.EndsWith("for x ⇒ { 6 }", line.GetProperty("differences")[0].GetProperty("certificate").GetString(), StringComparison.Ordinal);

        var plain = await CommandRun.WithInputAsync(
            program, ["run", "-", "--mathematics", "both"], environment: Named("TOOLREASONER_ANGOURIMATH", Built.FakeAngouriMath));
        Assert.Contains("symbolics is right", plain.Output, StringComparison.Ordinal);
        Assert.Contains("who is right is not known", plain.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_mathematics_is_chosen_by_name()
    {
        var run = await CommandRun.WithInputAsync(
            "AngouriMath.MathS.OnlyInTheFake", ["run", "-", "--mathematics", "angourimath", "--json"],
            environment: Named("TOOLREASONER_ANGOURIMATH", Built.FakeAngouriMath));
        Assert.Equal("fake", Assert.Single(run.Lines).GetProperty("result").GetString());
    }

    [Fact]
    public async Task Without_the_real_mathematics_it_says_how_to_get_it()
    {
        var run = await CommandRun.WithInputAsync("1", ["run", "-", "--mathematics", "both"], environment: Named("TOOLREASONER_ANGOURIMATH", "/no/such/folder"));
        Assert.Equal(1, run.ExitStatus);
        Assert.Contains("dotnet build src/ToolReasoner.AngouriMath", run.Error, StringComparison.Ordinal);
        Assert.Equal(1, (await CommandRun.OfAsync("run", "-", "--mathematics", "sympy")).ExitStatus);
    }

    private static Dictionary<string, string> Named(string variable, string value) => new() { [variable] = value };
}
