using System.Text.Json;

namespace ToolReasoner.Cli.Tests;

/// <summary>One batch with a program for each way to end, run once for all tests of this class.</summary>
public sealed class EveryVerdict : IAsyncLifetime
{
    private readonly ProgramFolder _folder = new();
    private CommandRun? _run;

    internal CommandRun Run => _run!;

    public JsonElement LineOf(string name) =>
        Run.Lines.Single(line => Path.GetFileName(line.GetProperty("file").GetString()) == name + ".csx");

    public async ValueTask InitializeAsync()
    {
        _folder.Add("a_slow.csx", "await Task.Delay(1500); \"slow\"");
        _folder.Add("b_fine.csx", "Console.WriteLine(Console.ReadLine()); Console.Error.WriteLine(\"beside\"); BigInteger.Pow(2, 100)");
        _folder.Add("c_compile_error.csx", "var text = \"√2\";\nint number = text;");
        _folder.Add("d_runtime_error.csx", "var zero = 0;\n\nConsole.WriteLine(1 / zero);");
        _folder.Add("e_timeout.csx", "while (true) { }");
        _folder.Add("f_memory_limit.csx", "var all = new List<byte[]>(); while (true) { all.Add(new byte[1 << 20]); Array.Fill(all[^1], (byte)1); }");
        _folder.Add("g_output_limit.csx", "while (true) Console.WriteLine(\"again\");");
        _folder.Add("h_blocked.csx", "System.IO.File.ReadAllText(\"/etc/hostname\")");
        _folder.Add("i_killed.csx", "int Deeper(int n) { Span<byte> deep = stackalloc byte[100_000]; return Deeper(n + 1) + deep[n % 7]; } Deeper(0)");
        _folder.Add("not_a_program.txt", "not run");
        _run = await CommandRun.OfAsync("run", "--batch", _folder.Path, "--json", "--parallel", "2", "--cpu", "1s", "--memory", "256MB", "--stdin", "a line");
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
