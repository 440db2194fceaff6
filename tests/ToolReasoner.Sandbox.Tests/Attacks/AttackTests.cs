using ToolReasoner.Sandboxing;

namespace ToolReasoner.Sandbox.Tests.Attacks;

/// <summary>An attack against one jail: nothing gets out, the verdict is right, the next program runs normally.</summary>
public abstract class OneAttack(JailedStage stage)
{
    protected async Task TryAsync(string name)
    {
        Assert.SkipWhen(stage.Absent is not null, stage.Absent ?? "");
        var program = AttackCorpus.All[name];
        stage.Scene.Victims.Dismiss();
        stage.Scene.Restore();
        var source = stage.Scene.Fill(program, inTheOpen: false);
        await using var watch = new AttackWatch(stage.Scene, program);

        var run = await stage.RunAsync(source, program.WallTime);

        var said = string.Join('\n', run.Diagnostics.Select(one => $"{one} {one.SourceLine} {one.Hint}"));
        var findings = await watch.FindingsAsync($"{run.Output}\n{run.ErrorOutput}\n{run.Result}", $"{said}\n{run.End}");
        var story = $"{name}: {run.Verdict}, {run.End}, {run.WallTime.TotalMilliseconds:0} ms, {run.PeakBytes >> 20} MiB\n{said}\n"
            + $"{Start(run.Output)}\n{Start(run.ErrorOutput)}\nFindings: {string.Join("; ", findings)}";
        TestContext.Current.TestOutputHelper?.WriteLine(story);
        Assert.True(findings.Count == 0, story);
        Assert.True(program.Expected(stage.Policy).Contains(run.Verdict), story);
        Assert.True(run.CompileTime + run.RunTime < program.WallTime + stage.Slack, story);
        Assert.True(run.Output.Length <= 16_000 && run.ErrorOutput.Length <= 16_000 && (run.Result?.Length ?? 0) <= 16_000, story);
        Assert.Equal("Ok 42", await stage.RunNextAsync());
        Assert.Empty(await stage.ForgottenGuestsAsync());
        Assert.Equal(0, await stage.DescriptorsTooManyAsync());
        if (program.Oracle == Oracle.State)
        {
            Assert.Equal(stage.UntouchedState, (await stage.RunAsync(AttackCorpus.StateProbe, TimeSpan.FromSeconds(5))).Output);
        }
    }

    private static string Start(string text) => text[..Math.Min(text.Length, 1500)];
}

/// <summary>Every attack of the corpus.</summary>
public abstract class AttackTests(JailedStage stage) : OneAttack(stage)
{
    public static TheoryData<string> Names => AttackCorpus.Names();

    [Theory]
    [MemberData(nameof(Names))]
    public Task An_attack_gets_nothing_and_harms_nobody(string name) => TryAsync(name);
}

/// <inheritdoc/>
[Collection(OneAtATime.Name)]
[Trait("Category", "Slow")]
public sealed class LandlockWithPolicyAttackTests(LandlockWithPolicy stage) : AttackTests(stage), IClassFixture<LandlockWithPolicy>;

/// <inheritdoc/>
[Collection(OneAtATime.Name)]
public sealed class LandlockAttackTests(LandlockAlone stage) : AttackTests(stage), IClassFixture<LandlockAlone>;

/// <inheritdoc/>
[Collection(OneAtATime.Name)]
[Trait("Category", "Slow")]
public sealed class BubblewrapWithPolicyAttackTests(BubblewrapWithPolicy stage) : AttackTests(stage), IClassFixture<BubblewrapWithPolicy>;

/// <inheritdoc/>
[Collection(OneAtATime.Name)]
public sealed class BubblewrapAttackTests(BubblewrapAlone stage) : AttackTests(stage), IClassFixture<BubblewrapAlone>;

/// <inheritdoc/>
[Collection(OneAtATime.Name)]
[Trait("Category", "Slow")]
public sealed class ContainerWithPolicyAttackTests(ContainerWithPolicy stage) : AttackTests(stage), IClassFixture<ContainerWithPolicy>;

/// <inheritdoc/>
[Collection(OneAtATime.Name)]
[Trait("Category", "Slow")]
public sealed class ContainerAttackTests(ContainerAlone stage) : AttackTests(stage), IClassFixture<ContainerAlone>;

/// <inheritdoc/>
[Collection(OneAtATime.Name)]
[Trait("Category", "Slow")]
public sealed class PodmanAttackTests(PodmanAlone stage) : AttackTests(stage), IClassFixture<PodmanAlone>;

/// <summary>One attack of each family, and those that a container might answer in another way, for the usual run.</summary>
[Collection(OneAtATime.Name)]
public sealed class ContainerAttackSampleTests(ContainerAlone stage) : OneAttack(stage), IClassFixture<ContainerAlone>
{
    [Theory]
    [MemberData(nameof(Names))]
    public Task An_attack_gets_nothing_and_harms_nobody(string name) => TryAsync(name);

    public static TheoryData<string> Names => [.. AttackCorpus.All.Values.Where(program => program.FitsProcessor)
        .GroupBy(program => program.Name.Split('/')[0]).Select(family => family.First().Name)];
}
