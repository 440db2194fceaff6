namespace ToolReasoner.Symbolics.Bench;

/// <summary>One line of the table.</summary>
internal sealed record Row(string Area, Operation Operation, Timing Ours, double? SympyMilliseconds)
{
    /// <value>How many times faster than sympy; null where one of the two is missing.</value>
    public double? Ratio => Ours.Error is null ? SympyMilliseconds / Ours.Milliseconds : null;
}

/// <summary>The table, in text.</summary>
internal static class Report
{
    /// <summary>Writes all rows, the geometric means, and the school operations.</summary>
    public static void Write(IReadOnlyList<Row> rows, Sympy? sympy)
    {
        Console.WriteLine($".NET {Environment.Version}, {Environment.ProcessorCount} cores, load {Load()}. Ours: warm, in process, median.");
        Console.WriteLine(sympy is null ? "No Python with sympy here: that column is left out."
            : $"sympy {sympy.Version}: one warm process, median; its cache is cleared before each run, so that none is answered from it. Ours is wall time, sympy's its thread's.");
        Console.WriteLine();
        Console.WriteLine($"{"operation",-38}{"ours ms",10}{"sympy ms",12}{"ratio",10}");
        foreach (var area in rows.GroupBy(row => row.Area))
        {
            Console.WriteLine($"{area.Key}  ({Mean(area)})");
            foreach (var row in area)
            {
                Console.WriteLine($"  {row.Operation.Name,-36}{row.Ours.Milliseconds,10:0.0000}{row.SympyMilliseconds,12:0.000}{row.Ratio,10:0.0}{(row.Ours.Error is { } error ? "  FAILED: " + error : "")}");
            }
        }

        Console.WriteLine();
        Console.WriteLine($"{rows.Count} operations, {Mean(rows)}");
        Console.WriteLine($"Common school operations (each shall take less than {Operation.SchoolMilliseconds} ms):");
        foreach (var row in rows.Where(row => row.Operation.IsSchool))
        {
            Console.WriteLine($"  {row.Operation.Name,-36}{row.Ours.Milliseconds,10:0.0000}  {(row.Ours.Milliseconds < Operation.SchoolMilliseconds ? "yes" : "NO")}");
        }
    }

    private static string Mean(IEnumerable<Row> rows)
    {
        var ratios = rows.Select(row => row.Ratio).OfType<double>().ToList();
        return ratios.Count == 0 ? "no ratio" : $"geometric mean of {ratios.Count} ratios: {Math.Exp(ratios.Average(Math.Log)):0.0}";
    }

    private static string Load() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";
}
