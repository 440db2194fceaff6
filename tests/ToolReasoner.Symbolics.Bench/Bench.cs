using System.Globalization;

namespace ToolReasoner.Symbolics.Bench;

/// <summary>The whole run: ours, sympy's, and fresh processes, as one table.</summary>
internal static class Bench
{
    private const string Help =
        """
        dotnet run -c Release --project tests/ToolReasoner.Symbolics.Bench -- [options] [names…]

        Times operations of ToolReasoner.Symbolics, warm and in this process, beside sympy's in one warm Python process.
        names        only operations whose name contains one of them
        --quick      fewer runs: figures within about 20 %
        --no-sympy   ours only
        --no-first   without the fresh processes
        --first NAME one first use in this process, as the fresh processes do it
        """;

    /// <summary>Runs what the arguments ask for.</summary>
    /// <returns>The exit code: 1 when an operation of ours failed.</returns>
    public static int Run(IReadOnlyList<string> args)
    {
        if (args.Contains("--help"))
        {
            Console.WriteLine(Help);
            return 0;
        }

        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var isQuick = args.Contains("--quick");
        var filters = args.Where(arg => !arg.StartsWith("--", StringComparison.Ordinal)).ToList();
        var areas = Operations.Areas()
            .Select(area => (area.Area, List: area.List.Where(one => filters.Count == 0 || filters.Exists(one.Name.Contains)).ToList()))
            .Where(area => area.List.Count > 0).ToList();
        var operations = areas.SelectMany(area => area.List).ToList();

        // One after the other, never at once: each has the machine to itself.
        var ours = operations.ToDictionary(one => one.Name, one => Timing.Of(one, isQuick));
        var sympy = args.Contains("--no-sympy") ? null : Sympy.Time([.. operations.Select(one => one.Name)], isQuick);
        var rows = areas.SelectMany(area => area.List.Select(one => new Row(area.Area, one, ours[one.Name], sympy?.Of(one.Name)))).ToList();
        Report.Write(rows, sympy);
        if (filters.Count == 0 && !args.Contains("--no-first"))
        {
            FirstUse.Report(isQuick ? 3 : 7);
        }

        return rows.Exists(row => row.Ours.Error is not null) ? 1 : 0;
    }
}
