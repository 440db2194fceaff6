using ToolReasoner.Sandboxing;

namespace ToolReasoner.Sandbox.Tests.Attacks;

/// <summary>The corpus is what it says it is.</summary>
[Collection(OneAtATime.Name)]
public sealed class CorpusTests
{
    [Fact]
    public void Every_header_can_be_read_and_expects_something()
    {
        Assert.All(AttackCorpus.All.Values, program =>
        {
            Assert.NotEmpty(program.Expected(policy: true));
            Assert.NotEmpty(program.Expected(policy: false));
            Assert.True(Enum.IsDefined(program.Oracle));
            Assert.True(program.Oracle != Oracle.None || !program.HasControl, "A control needs an oracle.");
            Assert.Equal(program.Oracle == Oracle.Text, program.Leak is not null);
        });
    }

    [Fact]
    public void There_are_attacks_of_every_family_and_most_are_watched_and_controlled()
    {
        string[] families =
        [
            "file-read", "file-write", "socket", "exec", "threads", "memory", "output", "loop", "crash", "signal", "native", "kernel", "ipc",
            "reflection", "frames", "secrets", "state", "directives", "compile",
        ];
        Assert.Equal(families.Order(), AttackCorpus.All.Keys.Select(name => name.Split('/')[0]).Distinct().Order());
        Assert.True(AttackCorpus.All.Count >= 150);
        Assert.True(AttackCorpus.All.Values.Count(program => program.HasControl) >= 90);
    }

    [Fact]
    public async Task Every_program_that_should_compile_does_so_without_a_policy()
    {
        var folder = Directory.CreateTempSubdirectory("corpus-").FullName;
        await using var scene = new AttackScene();
        foreach (var program in AttackCorpus.All.Values.Where(program => !program.Expected(policy: false).Contains(Verdict.CompileError)))
        {
            var path = Path.Combine(folder, program.Name.Replace('/', '.') + ".csx");
            await File.WriteAllTextAsync(path, scene.Fill(program, inTheOpen: false), TestContext.Current.CancellationToken);
        }

        var run = await OpenRun.StartAsync(["compile", folder, folder], TimeSpan.FromMinutes(2), TestContext.Current.CancellationToken);

        Directory.Delete(folder, recursive: true);
        Assert.Equal("", run.Printed);
    }
}
