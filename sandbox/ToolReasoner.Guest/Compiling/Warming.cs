using ToolReasoner.Guest.Protocol;

namespace ToolReasoner.Guest.Compiling;

/// <summary>
/// The programs that a compiler compiles before it is shown a real one: one of every shape, with what programs use most, so that the
/// runtime has compiled every method that a real one will need.
/// </summary>
internal static class Warming
{
    // Rounds beyond the first only make the machine code better; with more than three nothing measurable is gained.
    private const int Rounds = 3;

    private const string Typical = """
        var words = new Dictionary<string, int> { ["a"] = 1 };
        var primes = Enumerable.Range(2, 50).Where(n => Enumerable.Range(2, n - 2).All(d => n % d != 0)).ToList();
        foreach (var group in primes.GroupBy(p => p % 10).OrderBy(g => g.Key).Select(g => new { g.Key, Sum = g.Sum() }))
        {
            Console.WriteLine($"{group.Key}: {group.Sum:D3}");
        }

        BigInteger product = primes.Aggregate(BigInteger.One, (a, b) => a * b);
        long Power(long x, int n) { long r = 1; for (int i = 0; i < n; i++) { r *= x; } return r; }
        try { Console.WriteLine(Math.Sqrt(Power(2, 10)) * 0.1 + product.ToString().Length); } catch (OverflowException e) { Console.WriteLine(e.Message); }
        record Point(int X, int Y);
        switch (words.Count) { case 1: Console.WriteLine(new Point(1, 2) is { X: > 0 } p ? p : null); break; default: break; }
        string.Join(",", primes.Select(p => p.ToString()))
        """;

    private const string WholeProgram = """
        using System;
        namespace Puzzle { class Program { static int s_count; static void Main(string[] args) { int[] a = { 1, 2 }; s_count += a[1]; } } }
        """;

    private static readonly (bool Policy, string[]? Prior, string Source)[] s_programs =
    [
        (true, null, "Console.WriteLine(1)"),
        (true, null, Typical),
        (true, null, WholeProgram),
        (true, null, "using System.IO;\nusing var w = new StringWriter();\nSpan<int> s = stackalloc int[2];\ns.Length"),
        (true, null, "Text.\n```csharp\nint x = 1;\n```\n```csharp\nusing System.Text;\nConsole.WriteLine(Sqrt(x));\n```"),
        (true, null, "int x = Math.Pow(2, 3);\nprimt(x);\n[1].Wher(y => y);\nStopwatch s;\nint y = 2**3;\n"),
        (true, null, "Console.WriteLine(System.IO.File.ReadAllText(\"a\"));"),
        (true, null, "async Task<int> F() { await Task.Yield(); return 1; }\nConsole.WriteLine(await F());\ndynamic d = 1; d++;"),
        (true, ["int x = 1;\nint F(int y) => x + y;"], "class A { public int V = 2; }\nF(new A().V)"),
        (false, null, "unsafe { int x = 1; int* p = &x; Console.WriteLine(*p); }"),
    ];

    /// <summary>Compiles the first of them: with it every assembly and resource has been used that a compilation can need.</summary>
    public static void Begin(ProgramCompiler compiler) => Compile(compiler, s_programs[0]);

    /// <summary>Compiles them all a few times, one with each step. For the time in which nobody waits.</summary>
    public static IEnumerable<int> Steps(ProgramCompiler compiler)
    {
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var program in s_programs)
            {
                Compile(compiler, program);
                yield return round;
            }
        }
    }

    private static void Compile(ProgramCompiler compiler, (bool Policy, string[]? Prior, string Source) program) =>
        compiler.Compile(new CompileRequest(program.Policy, program.Prior, program.Source));
}
