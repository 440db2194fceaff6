using System.Diagnostics;
using ToolReasoner.Symbolics.Cases;

// Runs every case (or those whose id starts with an argument), and prints a table beside what sympy made of the same cases.
var folder = AppContext.BaseDirectory;
var isVerbose = args.Contains("--verbose");
var prefixes = args.Where(arg => !arg.StartsWith("--", StringComparison.Ordinal)).ToList();
var cases = Case.ReadAll(folder).Where(one => prefixes.Count == 0 || prefixes.Exists(prefix => one.Id.StartsWith(prefix, StringComparison.Ordinal))).ToList();
var sympy = SympyResults.Read(Path.Combine(folder, "sympy_results.txt"));
var results = new List<CaseResult>();
foreach (var one in cases)
{
    var result = CaseRun.Of(one);
    results.Add(result);
    if (result.Verdict != Verdict.Right || isVerbose)
    {
        Console.WriteLine($"{one.Id,-10} {result.Verdict,-8} {result.Time.TotalMilliseconds,8:0.0} ms  {one.Operation} {string.Join(" ; ", one.Arguments)}  →  {result.Said}  (wanted {one.Expected}, {one.Check}){(result.Why.Length > 0 ? "  " + result.Why : "")}");
    }
}

Console.WriteLine();
Console.WriteLine($"{"",-16}{"cases",6} {"right",6} {"gave up",8} {"wrong",6} {"unjudged",9}    sympy: {"right",6} {"gave up",8} {"wrong",6}");
foreach (var group in results.GroupBy(result => result.Case.Area).Append(results.GroupBy(_ => "all").First()))
{
    int Count(Verdict verdict) => group.Count(result => result.Verdict == verdict);
    int Sympy(string verdict) => group.Count(result => sympy.GetValueOrDefault(result.Case.Id) == verdict);
    Console.WriteLine($"{group.Key,-16}{group.Count(),6} {Count(Verdict.Right),6} {Count(Verdict.GaveUp),8} {Count(Verdict.Wrong),6} {Count(Verdict.Unjudged),9}           {Sympy("right"),6} {Sympy("gave up"),8} {Sympy("wrong"),6}");
}

return results.Exists(result => result.Verdict == Verdict.Wrong) ? 1 : 0;
