using System.Diagnostics;
using System.Globalization;
using System.Runtime;

namespace ToolReasoner.Symbolics.Bench;

/// <summary>The time from a fresh process's Main to its first result: what a program pays that asks one question.</summary>
internal static class FirstUse
{
    private static readonly string[] s_names = ["parse-print", "expand", "factor", "solve-quadratic", "solve-cubic", "derivative", "integral", "simplify", "equality", "determinant", "decimals"];

    /// <summary>Does one of them here, and prints milliseconds, methods compiled, milliseconds of compilation, and the result.</summary>
    public static int Run(string name)
    {
        var start = Stopwatch.GetTimestamp();
        var (methods, compiling) = (JitInfo.GetCompiledMethodCount(), JitInfo.GetCompilationTime());
        var result = Of(name);
        var milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        methods = JitInfo.GetCompiledMethodCount() - methods;
        compiling = JitInfo.GetCompilationTime() - compiling;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{milliseconds:0.000}\t{methods}\t{compiling.TotalMilliseconds:0.000}\t{result}"));
        return 0;
    }

    /// <summary>Starts fresh processes for all of them, and prints the medians.</summary>
    public static void Report(int processes)
    {
        Console.WriteLine();
        Console.WriteLine($"First result of a fresh process, from Main, median of {processes} processes ({(IsNative() ? "ReadyToRun" : "compiled at run time")}):");
        Console.WriteLine($"{"operation",-38}{"ms",10}{"methods",10}{"JIT ms",10}  result");
        foreach (var name in s_names)
        {
            var found = Enumerable.Range(0, processes).Select(_ => Fresh(name)).OrderBy(parts => Number(parts[0])).ElementAt(processes / 2);
            Console.WriteLine($"  {name,-36}{Number(found[0]),10:0.0}{found[1],10}{Number(found[2]),10:0.0}  {found[3]}");
        }
    }

    private static string Of(string name)
    {
        switch (name)
        {
            case "parse-print":
                return Expr.Parse("2*x + sqrt(12)*y/x - x/3").ToString();
            case "expand":
                return Expr.Parse("(x + y)^3").Expand().ToString();
            case "factor":
                return Expr.Parse("x^4 - 5*x^2 + 4").Factor().ToString();
            case "solve-quadratic":
                return Equations.Solve(Expr.Parse("x^2 - 5*x + 6 = 0"), Expr.Symbol("x")).ToString();
            case "solve-cubic":
                return Equations.Solve(Expr.Parse("x^3 - 6*x^2 + 11*x - 6 = 0"), Expr.Symbol("x")).ToString();
            case "derivative":
                return Calculus.Derivative(Expr.Parse("x^2*sin(x)"), Expr.Symbol("x")).ToString();
            case "integral":
                return Calculus.Integrate(Expr.Parse("x^2*sin(x)"), Expr.Symbol("x")).ToString();
            case "simplify":
                return Expr.Parse("(x^2 - 1)/(x^2 + 2*x + 1)").Simplify().ToString();
            case "equality":
                return Equality.Decide(Expr.Parse("(x + 1)^2"), Expr.Parse("x^2 + 2*x + 1")).Truth.ToString();
            case "determinant":
                return LinearAlgebra.Determinant(Expr.Parse("[[2, -1, 3], [4, 0, 5], [-2, 7, 1]]")).ToString();
            case "decimals":
                return Expr.Parse("sqrt(2) + pi").ToDecimalString(30);
            default:
                throw new ArgumentException($"there is no first use named {name}: {string.Join(", ", s_names)}", nameof(name));
        }
    }

    private static string[] Fresh(string name)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        foreach (var argument in new[] { typeof(FirstUse).Assembly.Location, "--first", name })
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        var line = process.StandardOutput.ReadToEnd().Split('\t', 4, StringSplitOptions.TrimEntries);
        process.WaitForExit();
        return line.Length == 4 ? line : ["NaN", "0", "NaN", $"FAILED with code {process.ExitCode}"];
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    // A managed image with native code in it has a ManagedNativeHeader: the field after nine others of the CLI header.
    private static bool IsNative()
    {
        using var file = new System.Reflection.PortableExecutable.PEReader(File.OpenRead(typeof(Expr).Assembly.Location));
        return file.PEHeaders.CorHeader?.ManagedNativeHeaderDirectory.Size > 0;
    }
}
