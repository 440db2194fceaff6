using ToolReasoner.Sandboxing;

namespace ToolReasoner.Sandbox.Tests.Compiling;

public sealed class CompilerPoolTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_compiler_that_has_been_used_enough_is_replaced_and_no_program_notices()
    {
        await using var sandbox = await JailedSandbox.StartAsync(new SandboxOptions { Jail = JailChoice.Landlock, CompilerUses = 2 }, Stop);
        var compilers = new HashSet<int>();
        for (var i = 0; i < 7; i++)
        {
            Assert.Equal($"{i}", (await sandbox.RunAsync(new SandboxProgram($"Console.Write({i});"), new SandboxLimits(), Stop)).Output);
            compilers.UnionWith(sandbox.IdleProcessIds.Where(IsCompiler));
        }

        Assert.InRange(compilers.Count, 3, 8);
    }

    private static bool IsCompiler(int processId)
    {
        try
        {
            return File.ReadAllText($"/proc/{processId}/cmdline").Contains("\0compile\0", StringComparison.Ordinal);
        }
        catch (IOException)
        {
            return false; // gone meanwhile
        }
    }
}
