using System.Diagnostics;

namespace ToolReasoner.Bench;

/// <summary>What people start per program: python3 in a jail, <c>dotnet run file.cs</c>.</summary>
internal static class ChildProcesses
{
    private static readonly string[] s_pythons = ["/usr/bin/python3", "/usr/local/bin/python3"];
    private static readonly string[] s_bubblewrap = ["/usr/bin/bwrap", "--unshare-all", "--ro-bind", "/", "/", "--proc", "/proc"];
    private static readonly string[] s_unshare = ["/usr/bin/unshare", "--user", "--net", "--pid", "--fork"];
    private static readonly string s_folder = Directory.CreateTempSubdirectory("toolreasoner-bench-").FullName;

    public static IEnumerable<Contender> Contenders(BenchSize size)
    {
        var python = s_pythons.FirstOrDefault(File.Exists);
        if (python is not null)
        {
            var jail = File.Exists(s_bubblewrap[0]) ? s_bubblewrap : s_unshare;
            yield return new Contender($"python3 under {Path.GetFileName(jail[0])}, fresh process", size.Rounds, (pair, _) =>
                RunAsync([.. jail, python, "-c", pair.Python]));
            if (RunAsync([python, "-c", "import sympy"]).ContinueWith(done => done.IsCompletedSuccessfully, TaskScheduler.Default).Result)
            {
                yield return new Contender("the same with import sympy", size.SlowRounds, (pair, _) =>
                    RunAsync([.. jail, python, "-c", "import sympy\n" + pair.Python])) { Takes = pair => pair.Name is "hello" or "sieve" };
            }
        }

        yield return new Contender("dotnet run file.cs, no jail", size.SlowRounds, async (pair, number) =>
        {
            var file = Path.Combine(s_folder, $"p{number}.cs");
            await File.WriteAllTextAsync(file, "#:property PublishAot=false\nusing System.Numerics;\nusing System.Text;\n" + pair.CSharp);
            await RunAsync(["dotnet", "run", file]);
        }) { Takes = pair => pair.Name is "hello" };
    }

    /// <summary>Removes what the contenders wrote.</summary>
    public static void CleanUp() => Directory.Delete(s_folder, recursive: true);

    private static async Task RunAsync(string[] command)
    {
        using var process = Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = await process.StandardError.ReadToEndAsync();
        await output;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{string.Join(' ', command)}: {error}");
        }
    }
}
