using System.Text.Json;

namespace ToolReasoner.Benchmarks.CodeTasks.Translations;

/// <summary>
/// <c>mbpp-cs</c>: MBPP (Austin et al. 2021, arXiv:2108.07732) in the C# of MBXP (Athiwaratkun et al. 2022, arXiv:2210.14868). The tests'
/// calls and expected values are taken from its test code and compared here, deep and by value. The original compares with the package
/// CompareNETObjects, which besides wants the same type: here 2 equals 2.0, and an array equals a list.
/// </summary>
/// <param name="Tasks">The tasks, each with a solution.</param>
/// <param name="LeftOut">Tasks that are not among them, and why.</param>
public sealed record MbppCs(IReadOnlyList<CodeTask> Tasks, IReadOnlyDictionary<string, string> LeftOut)
{
    private const string What = "MBXP's MBPP in C# (mbcsp_release_v1.2.jsonl)";

    /// <summary>Tasks whose own solution does not pass their own tests, found by running all of them.</summary>
    private static readonly HashSet<int> s_failing =
    [
        54, 57, 64, 71, 147, 209, 229, 240, 275, 323, 333, 353, 428, 487, 505, 591, 625, 656, 705, 750, 815, 824, 839, 852, 854, 889, 940,
    ];

    /// <summary>Reads the tasks whose tests are known to have a right answer: those with a solution that passes.</summary>
    /// <param name="path">The file, gzipped or not; rows have <c>task_id</c>, <c>prompt</c>, <c>test</c>, <c>entry_point</c> and
    /// <c>canonical_solution</c>.</param>
    /// <exception cref="InvalidDataException">It is not such a file.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static MbppCs Read(string path)
    {
        var tasks = new List<CodeTask>();
        var leftOut = new Dictionary<string, string>();
        foreach (var row in JsonRows.Read(path, What, "task_id", "prompt", "test", "entry_point", "canonical_solution"))
        {
            var id = row.GetProperty("task_id").GetString() ?? "";
            if (Fault(id, row) is { } why)
            {
                leftOut[id] = why;
                continue;
            }

            try
            {
                tasks.Add(Task(id, row));
            }
            catch (FormatException e)
            {
                leftOut[id] = e.Message;
            }
        }

        return new MbppCs(tasks, leftOut);
    }

    private static string? Fault(string id, JsonElement row) =>
        !int.TryParse(id.Split('/')[^1], out var number) ? "its name has no number"
        : row.GetProperty("canonical_solution").GetString() is null
            ? "it has no solution in C#, so that nobody knows whether its tests can be passed"
        : s_failing.Contains(number) ? "its own solution does not pass its own tests"
        : null;

    private static CodeTask Task(string id, JsonElement row)
    {
        var prompt = TranslatedPrompt.Read(row.GetProperty("prompt").GetString() ?? "", "KellermanSoftware")
            ?? throw new FormatException("its prompt declares no method");
        return new CodeTask(id, prompt.Entry, prompt.Prompt,
            new CodeChecks.Values(Checks(row.GetProperty("test").GetString() ?? "", prompt.Entry)))
        {
            Solution = "{\n" + row.GetProperty("canonical_solution").GetString()!.TrimEnd(),
            Usings = prompt.Usings,
        };
    }

    // var actual1 = F(...); var expected1 = ...;
    private static List<ValueCheck> Checks(string test, string entry)
    {
        var tokens = CSharpTokens.Of(test);
        var checks = new List<ValueCheck>();
        string? arguments = null;
        for (var i = 0; i + 4 < tokens.Count; i++)
        {
            var name = tokens[i].Text == "var" && tokens[i + 2].Text == "=" ? tokens[i + 1].Text : "";
            if (name.StartsWith("actual", StringComparison.Ordinal))
            {
                var close = tokens[i + 3].Text == entry ? CSharpTokens.Closing(tokens, i + 4) : -1;
                arguments = close >= 0 ? test[tokens[i + 4].End..tokens[close].Start]
                    : throw new FormatException("a test calls something else");
            }
            else if (name.StartsWith("expected", StringComparison.Ordinal) && arguments is not null)
            {
                var end = i + 3;
                while (end < tokens.Count && tokens[end].Text != ";")
                {
                    end++;
                }

                checks.Add(new ValueCheck(arguments,
                    new Expectation.Equal(CSharpLiterals.Read(test[tokens[i + 3].Start..tokens[end - 1].End]))));
                arguments = null;
            }
        }

        return checks.Count > 0 ? checks : throw new FormatException("its tests could not be read");
    }
}
