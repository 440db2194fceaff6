using System.Text.Json;

namespace ToolReasoner.Cli.Tests.Solving;

/// <summary>What <c>trace</c> and <c>recipes</c> show.</summary>
public sealed class TraceTests
{
    [Fact]
    public async Task A_trajectory_is_a_dialogue_with_rounds_programs_outputs_judgements_and_usage()
    {
        var run = await CommandRun.OfAsync("trace", Golden("divisors-corrected"));

        Assert.Equal(0, run.ExitStatus);
        Assert.Contains("How many positive divisors does 360 have?", run.Output, StringComparison.Ordinal);
        Assert.Contains("── round 1 ──\nsolver · ", run.Output, StringComparison.Ordinal);
        Assert.Contains("  | Enumerable.Range(1, 359).Count(d => 360 % d == 0)\n  output · ok\n  | => 23", run.Output,
            StringComparison.Ordinal);
        Assert.Contains("guide:\nVerify in two parts.", run.Output, StringComparison.Ordinal);
        Assert.Contains("judgement: does not pass · a check ran", run.Output, StringComparison.Ordinal);
        Assert.Contains("── round 2 ──", run.Output, StringComparison.Ordinal);
        Assert.Contains("── answer ──\n24\nverified: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("2 rounds · 4 programs · 6 calls · ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tries_have_a_line_each_or_with_branches_their_dialogues()
    {
        var brief = await CommandRun.OfAsync("trace", Golden("paths-vote"));
        var full = await CommandRun.OfAsync("trace", Golden("paths-vote"), "--branches");

        Assert.Equal(2, brief.Output.Split("of 3: 70 · unverified").Length - 1);
        Assert.DoesNotContain("Math.Pow(2, 4)", brief.Output, StringComparison.Ordinal);
        Assert.Contains("── try 3 of 3 ──", full.Output, StringComparison.Ordinal);
        Assert.Contains("Math.Pow(2, 4)", full.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_of_many_is_found_by_its_id_and_json_lines_of_solve_are_read_too()
    {
        await using var server = await Scripted.StartAsync("It is \\boxed{42}.");
        using var folder = new ProgramFolder();
        var problems = folder.Add("problems.jsonl", "{\"id\": \"a\", \"problem\": \"6 * 7?\"}\n{\"id\": \"b\", \"problem\": \"7 * 6?\"}");
        var lines = folder.Add("lines.jsonl", (await server.SolveAsync("--file", problems, "--json", "--recipe", "direct")).Output);

        var one = await CommandRun.OfAsync("trace", lines, "--id", "b");
        var json = await CommandRun.OfAsync("trace", lines, "--id", "b", "--json");
        var none = await CommandRun.OfAsync("trace", lines, "--id", "c");

        Assert.Contains("── b · direct · seed 0 ──\n7 * 6?\n", one.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("6 * 7?", one.Output, StringComparison.Ordinal);
        Assert.Contains("\n  \"recipe\": \"direct\",\n", json.Output, StringComparison.Ordinal);
        Assert.Equal("b", JsonDocument.Parse(json.Output).RootElement.GetProperty("problem").GetProperty("id").GetString());
        Assert.Equal(1, none.ExitStatus);
        Assert.Contains("problem c", none.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Control_characters_are_signs_even_in_a_file()
    {
        await using var server = await Scripted.StartAsync("\e[2Jgone \\boxed{4\u202e2}.");
        using var folder = new ProgramFolder();
        var file = Path.Combine(folder.Path, "runs.jsonl");
        await server.SolveAsync(Scripted.Problem, "--recipe", "direct", "--out", file);

        var run = await CommandRun.OfAsync("trace", file, "--plain");

        Assert.DoesNotContain('\e', run.Output);
        Assert.Contains("␛[2Jgone", run.Output, StringComparison.Ordinal);
        Assert.Contains("4\\u202e2", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_trajectory_is_named_by_its_line()
    {
        using var folder = new ProgramFolder();

        var run = await CommandRun.OfAsync("trace", folder.Add("other.jsonl", "{\"a\": 1}"));

        Assert.Equal(1, run.ExitStatus);
        Assert.Contains("line 1: it is no trajectory", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_recipes_are_shown_with_their_papers_and_what_can_be_set()
    {
        var run = await CommandRun.OfAsync("recipes");
        var json = await CommandRun.OfAsync("recipes", "--json");
        var list = await CommandRun.OfAsync("solve", "--list-recipes");

        Assert.Equal(run.Output, list.Output);
        Assert.Contains("cosc  CoSC, arXiv 2410.10735\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("    rounds=3  most rounds; 1 to 20\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("    inner=tir  how each try is made; a recipe\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(ToolReasoner.Recipes.Recipe.All.Select(recipe => recipe.Name),
            json.Lines.Select(line => line.GetProperty("name").GetString()));
    }

    private static string Golden(string name) => Cli.Tests.Golden.GoldenScript.Load(name).Trajectory;
}
