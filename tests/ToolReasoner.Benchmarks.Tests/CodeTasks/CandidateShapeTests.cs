using ToolReasoner.Benchmarks.CodeTasks;

namespace ToolReasoner.Benchmarks.Tests.CodeTasks;

/// <summary>Shapes that models give to a right answer; all of them must pass, in the real sandbox.</summary>
public sealed class CandidateShapeTests(SandboxFixture fixture)
{
    private const string Method = "public static int Twice(int n)\n{\n    return 2 * n;\n}";

    private static readonly CodeJudge s_judge = new();

    public static TheoryData<string, string> RightAnswers => new()
    {
        { "plain", Method },
        { "fenced", $"Here it is:\n\n```csharp\n{Method}\n```\nIt doubles the number; isn't that easy?" },
        { "fenced without a language", $"```\n{Method}\n```" },
        { "fence left open", $"Sure.\n```cs\n{Method}" },
        { "without access", "static int Twice(int n) => 2 * n;" },
        { "private", "private static int Twice(int n) => 2 * n;" },
        { "not static", "int Twice(int n) { return 2 * n; }" },
        { "with usings", $"using System;\nusing System.Collections.Generic;\n\n{Method}" },
        { "in a class", $"using System;\n\npublic class Solution\n{{\n{Method}\n}}" },
        { "in a static class, private", "static class Solution { private static int Twice(int n) { return 2 * n; } }" },
        { "in nested classes", "class Outer { class Inner { internal static int Twice(int n) => 2 * n; } }" },
        { "of an instance", "public class Solution { public int Twice(int n) { return Helper(n) * 2; } private int Helper(int n) => n; }" },
        { "in a namespace", $"namespace Answers\n{{\n    public static class Solution\n    {{\n{Method}\n    }}\n}}" },
        { "in a file's namespace", $"namespace Answers;\n\npublic static class Solution\n{{\n{Method}\n}}" },
        { "with a Main that reads",
            $"using System;\nclass Program\n{{\n{Method}\n    static void Main() {{ "
                + $"Console.WriteLine(Twice(int.Parse(Console.ReadLine()))); }}\n}}" },
        { "with an example of use", $"{Method}\n\nConsole.WriteLine(Twice(21));" },
        { "with noise on the output", "static int Twice(int n) { Console.Write(\"no end of line\"); return 2 * n; }" },
        { "with helpers", "static int Double(int n) => n + n;\n\nstatic int Twice(int n)\n{\n    return Double(n);\n}" },
        { "with documentation", "/// <summary>It's twice {n}</summary>\n/// <param name=\"n\">\"quoted</param>\n" + Method },
        { "with braces in texts",
            "static int Twice(int n) { var s = \"}\" + '}' + $\"{(n > 0 ? \"}\" : \"{\")}\"; /* } */ return 2 * n; } // }" },
        { "with another type", "public static long Twice(long n) => 2 * n;" },
        { "as a lambda", "Func<int, int> unused = n => n;\npublic static int Twice(int n) => 2 * n;" },
        { "after a draft", $"```csharp\npublic static int Twice(int n) => n;\n```\nNo, that is wrong.\n```csharp\n{Method}\n```\n" },
        { "before an example", $"```csharp\n{Method}\n```\nUse it so:\n```csharp\nConsole.WriteLine(Twice(2));\n```" },
        { "in two blocks",
            "```csharp\nstatic int Double(int n) => n + n;\n```\nand\n```csharp\nstatic int Twice(int n) => Double(n);\n```" },
        { "with other languages", $"```python\ndef twice(n): return 2 * n\n```\n```csharp\n{Method}\n```\n```text\n4\n```" },
        { "among prose", $"The answer's simple.\n\n{Method}\n\nThat is all." },
        { "body with braces", "{\n    return 2 * n;\n}" },
        { "body alone", "    return 2 * n;" },
        { "body with its last brace", "    var twice = n + n;\n    return twice;\n}" },
    };

    [Theory]
    [MemberData(nameof(RightAnswers))]
    public async Task A_right_answer_passes_in_its_usual_shapes(string shape, string reply)
    {
        var verdict = await s_judge.JudgeAsync(Tasks.Twice, reply, fixture.Sandbox, TestContext.Current.CancellationToken);

        Assert.True(verdict is CodeVerdict.Passed, $"{shape}: {verdict}");
    }

    [Theory]
    [InlineData("")]
    [InlineData("I do not know.")]
    [InlineData("```python\ndef twice(n): return 2 * n\n```")]
    [InlineData("```csharp\n```")]
    public async Task A_reply_without_a_program_has_no_code(string reply)
    {
        var verdict = await s_judge.JudgeAsync(Tasks.Twice, reply, fixture.Sandbox, TestContext.Current.CancellationToken);

        Assert.IsType<CodeVerdict.NoCode>(verdict);
    }

    [Theory]
    [InlineData("public static int Twice(int n) => 2 * m;")]
    [InlineData("public static int Twice(int n) { return 2 * n")]
    [InlineData("public static int Twice(string n) => 2;")]
    [InlineData("public static void Twice(int n) { }")]
    public async Task What_does_not_compile_with_the_calls_is_said_to_be_so(string reply)
    {
        var verdict = await s_judge.JudgeAsync(Tasks.Twice, reply, fixture.Sandbox, TestContext.Current.CancellationToken);

        Assert.Contains("CS", Assert.IsType<CodeVerdict.NotCompiled>(verdict).Why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("public static int Twice(int n) => n * n;", "Twice(-3) gave 9 where -6 was expected")]
    [InlineData("public static int Twice(int n) => n == 0 ? throw new Exception(\"none\") : 2 * n;",
        "Twice(0) threw \"System.Exception: none\"")]
    [InlineData("public static object Twice(int n) => (2 * n).ToString();", "Twice(2) gave \"4\" where 4 was expected")]
    [InlineData("public static int? Twice(int n) => n == 0 ? null : 2 * n;", "Twice(0) gave null where 0 was expected")]
    public async Task A_wrong_answer_fails_and_the_first_fault_is_told(string reply, string why)
    {
        var verdict = await s_judge.JudgeAsync(Tasks.Twice, reply, fixture.Sandbox, TestContext.Current.CancellationToken);

        Assert.Equal(why, Assert.IsType<CodeVerdict.Failed>(verdict).Why);
    }

    [Theory]
    [InlineData("public static List<int> Backwards(List<int> numbers) { numbers.Reverse(); return numbers.Count == 0 ? null : numbers; }",
        true)]
    [InlineData("public static int[] Backwards(int[] numbers) => numbers.Length == 0 ? null : numbers.Reverse().ToArray();", true)]
    [InlineData("public static IEnumerable<int> Backwards(IReadOnlyList<int> numbers) => numbers.Count == 0 ? null : numbers.Reverse();",
        true)]
    [InlineData("public static List<int> Backwards(List<int> numbers) => numbers.Count == 0 ? null : numbers;", false)]
    [InlineData("public static List<int> Backwards(List<int> numbers) => Enumerable.Reverse(numbers).ToList();", false)]
    public async Task Lists_and_null_are_compared_by_content(string reply, bool passes)
    {
        var verdict = await s_judge.JudgeAsync(Tasks.Backwards, reply, fixture.Sandbox, TestContext.Current.CancellationToken);

        Assert.Equal(passes, verdict is CodeVerdict.Passed);
    }

    [Theory]
    [InlineData("public static int Four() => 2 * Two();")]
    [InlineData("using System;\npublic class Solution { public static int Four() => Two() + Two(); }")]
    [InlineData("public static int Two() { return 2; }\npublic static int Four() => 2 * Two();")]
    [InlineData("    return Two() * Two();")]
    public async Task The_helpers_of_a_task_are_there_whether_the_reply_repeats_them_or_not(string reply)
    {
        var verdict = await s_judge.JudgeAsync(Tasks.WithHelper, reply, fixture.Sandbox, TestContext.Current.CancellationToken);

        Assert.Equal(new CodeVerdict.Passed(), verdict);
    }
}
