using System.Globalization;

namespace ToolReasoner.Symbolics.Tests.Equations;

/// <summary>The cases of equations.txt and number-theory.txt, checked as their page says.</summary>
public sealed class CaseFileTests
{
    private static readonly HashSet<string> s_operations =
        ["solve", "solve_complex", "solve_interval", "inequality", "solve_system", "solve_integers", "congruence", "recurrence"];

    private static readonly string[] s_files = ["equations.txt", "number-theory.txt"];

    public static TheoryData<string> Cases() => [.. s_files
        .SelectMany(name => File.ReadAllLines(Path.Combine(Folder(), name)))
        .Where(line => line.Contains('|', StringComparison.Ordinal) && !line.StartsWith('#') && s_operations.Contains(line.Split('|')[1].Trim()))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_comes_out_as_expected(string line)
    {
        var fields = line.Split('|').Select(field => field.Trim()).ToArray();
        var arguments = fields[2].Split(';').Select(argument => argument.Trim()).ToList();
        var where = arguments[^1].StartsWith("where ", StringComparison.Ordinal) ? arguments[^1][6..].Split(',') : [];
        arguments = where.Length > 0 ? arguments[..^1] : arguments;
        switch (fields[1])
        {
            case "congruence":
                var residues = Symbolics.Equations.SolveCongruence(Expr.Parse(arguments[0]), Expr.Parse(arguments[1]), int.Parse(arguments[2], CultureInfo.InvariantCulture), Solving.Ample);
                Assert.Equal(Items(fields[3]).Order(), residues.Select(residue => residue.ToString(CultureInfo.InvariantCulture)).Order());
                break;
            case "recurrence":
                IsSequence(arguments, fields[3]);
                break;
            default:
                var set = Solve(fields[1], arguments, where);
                Assert.True(set.IsSure, set.ToString());
                Check(set, fields[3], fields[4]);
                break;
        }
    }

    private static SolutionSet Solve(string operation, List<string> arguments, string[] where) => operation switch
    {
        "solve" => Solving.Real(arguments[0], arguments[1]),
        "solve_complex" => Solving.Complex(arguments[0]),
        "solve_interval" => Solving.On(arguments[0], arguments[2]),
        "inequality" => Symbolics.Equations.SolveInequality([.. arguments.SkipLast(1).Select(s => Expr.Parse(s))], Expr.Parse(arguments[^1]), Solving.Ample),
        "solve_system" => Solving.System(string.Join(';', arguments.SkipLast(1)), arguments[^1].Trim('(', ')')),
        _ => Solving.Whole(string.Join(';', arguments.SkipLast(1).Concat(where)), arguments[^1].Trim('(', ')')),
    };

    private static void Check(SolutionSet set, string expected, string check)
    {
        switch (check)
        {
            case "family":
                foreach (var part in expected.Split(" ; "))
                {
                    var wanted = part.Trim().StartsWith("in:", StringComparison.Ordinal) ? Truth.True : Truth.False;
                    Assert.All(Split(part[(part.IndexOf(':', StringComparison.Ordinal) + 1)..]), value => Assert.Equal(wanted, set.Contains(Expr.Parse(value))));
                }

                break;
            case "cases":
                foreach (var part in expected.Split(" ; "))
                {
                    var colon = part.IndexOf(':', StringComparison.Ordinal);
                    IsSet(set.At(part[..colon].Split(',').Select(s => s.Split('=')).ToDictionary(s => Expr.Parse(s[0]), s => Expr.Parse(s[1]))), part[(colon + 1)..].Trim());
                }

                break;
            case "digits":
                var digits = set.Elements.Select(element => element.ToDecimalString(28, Solving.Ample)).ToList();
                Assert.Equal(Items(expected).Count, digits.Count);
                Assert.All(Items(expected), item => Assert.Contains(digits, found => found.StartsWith(item[..Math.Min(item.Length, 22)], StringComparison.Ordinal)));
                break;
            default:
                IsSet(set, expected);
                break;
        }
    }

    private static void IsSet(SolutionSet set, string expected)
    {
        if (expected == "reals")
        {
            Assert.True(set.IsAllReals, set.ToString());
            return;
        }

        if (expected.StartsWith('{') && !expected.Contains("union", StringComparison.Ordinal))
        {
            Solving.IsExactly(set, [.. Items(expected)]);
            return;
        }

        var wanted = RealSet.Empty;
        foreach (var part in expected.Split("union").Select(part => part.Trim()))
        {
            var ends = Split(part[1..^1]).Select(end => Expr.Parse(end)).ToList();
            wanted = wanted.Union(part[0] == '{' ? RealSet.Of(ends) : RealSet.Interval(ends[0], ends[1], part[0] == '[', part[^1] == ']'));
        }

        Assert.Empty(set.Families);
        Assert.True(wanted.SetEquals(set.Intervals.Union(RealSet.Of(set.Elements))), set.ToString());
    }

    private static void IsSequence(List<string> arguments, string expected)
    {
        // In infix text a letter before a bracket is a factor, but for f.
        var texts = arguments.ConvertAll(text => text.Replace("a(", "f(", StringComparison.Ordinal));
        var solution = Solving.Sequence(texts[0], string.Join(';', texts.Skip(1)));
        var n = Expr.Parse("n");
        for (var i = 0; i < 8; i++)
        {
            var difference = solution.Term(i, Solving.Ample) - Expr.Parse(expected).Substitute(n, i);
            Assert.Equal(Truth.True, ZeroTest.Decide(difference, Solving.Ample).Truth);
        }
    }

    private static List<string> Items(string set) => set == "{}" ? [] : Split(set.Trim()[1..^1]);

    private static List<string> Split(string text)
    {
        var (parts, depth, from) = (new List<string>(), 0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] is '(' or '[' or '{' ? 1 : text[i] is ')' or ']' or '}' ? -1 : 0;
            if (text[i] == ',' && depth == 0)
            {
                parts.Add(text[from..i].Trim());
                from = i + 1;
            }
        }

        return [.. parts, text[from..].Trim()];
    }

    private static string Folder()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var cases = Path.Combine(folder, "tests", "ToolReasoner.Symbolics.Cases");
            if (Directory.Exists(cases))
            {
                return cases;
            }
        }

        throw new DirectoryNotFoundException("tests/ToolReasoner.Symbolics.Cases is not above the tests");
    }
}
