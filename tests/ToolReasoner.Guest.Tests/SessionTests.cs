using ToolReasoner.Guest.Compiling;
using ToolReasoner.Guest.Protocol;

namespace ToolReasoner.Guest.Tests;

public sealed class SessionTests
{
    [Theory]
    [InlineData("42", "int x = 40;", "x + 2")]
    [InlineData("5", "int Add(int a, int b) => a + b;", "Add(2, 3)")]
    [InlineData("Box { V = 3 }", "record Box(int V);", "new Box(3)")]
    [InlineData("b", "var x = 1;", "var x = \"b\";", "x")]
    [InlineData("3", "int F() => 1;", "int F() => 3;", "F()")]
    [InlineData("11", "int x = 1;", "void Inc() { x += 10; }", "Inc();", "x")]
    [InlineData("1", "using System.Diagnostics;", "Stopwatch.Frequency > 0 ? 1 : 0")]
    [InlineData("abc", "using System.IO;\nvar w = new StringWriter();", "w.Write(\"abc\");", "StringWriter v = w;", "v.ToString()")]
    [InlineData("2", "// nothing", "", "var x = 2;", "x")]
    [InlineData("3", "var d = Sqrt(9);", "d")]
    [InlineData("4", "int x = 4;", "using var w = new System.IO.StringWriter(); w.Write(x);\nw.ToString()")]
    [InlineData("3", "class Program { static int s_n; public static int N => s_n; static void Main() { s_n = 3; } }", "Program.N")]
    [InlineData("7", "namespace P { class Program { internal static int N; static void Main(string[] a) { N = 7; } } }", "Program.N")]
    [InlineData("8", "static int Twice(this int x) => 2 * x;", "4.Twice()")]
    [InlineData("6", "interface IShape { int Area(); }", "class Square : IShape { public int Area() => 6; }", "IShape s = new Square();", "s.Area()")]
    [InlineData("9", "async Task<int> F() { await Task.Yield(); return 9; }", "await F()")]
    [InlineData("2", "Text\n```csharp\nint x = 1;\n```\nand\n```csharp\nusing System.Text;\nx++;\n```", "x")]
    [InlineData("5", "var list = new List<int> { 5 };", "Func<int> f = () => list[0];", "f()")]
    public void A_submission_sees_what_earlier_ones_declared(string expected, params string[] turns)
    {
        var session = new TestSession();
        object? result = null;
        for (var i = 0; i < turns.Length; i++)
        {
            var reply = InProcess.Compile(turns[i], prior: turns[..i]);
            Assert.True(reply.Outcome == CompileOutcome.Compiled, InProcess.Show(reply));
            Assert.Equal(EntryKind.Script, reply.Entry);
            (_, result) = session.Run(reply);
        }

        Assert.Equal(expected, result?.ToString());
    }

    [Fact]
    public void A_compiler_that_never_saw_the_session_goes_on_with_it()
    {
        string[] turns = ["int x = 1;", "using var w = new System.IO.StringWriter();\nw.Write(x);", "int F() => x + 1;", "F()"];
        var session = new TestSession();
        for (var i = 0; i < 3; i++)
        {
            session.Run(InProcess.Compile(turns[i], prior: turns[..i]));
        }

        using var other = new ProgramCompiler();
        var (_, result) = session.Run(other.Compile(new CompileRequest(true, turns[..3], turns[3])));

        Assert.Equal(2, result);
    }

    [Fact]
    public void A_submission_that_fails_leaves_no_trace()
    {
        string[] prior = ["int x = 1;"];
        Assert.Equal(CompileOutcome.Errors, InProcess.Compile("int y = nothing;", prior: prior).Outcome);

        Assert.Equal(CompileOutcome.Errors, InProcess.Compile("y", prior: prior).Outcome);
        Assert.Equal(CompileOutcome.Compiled, InProcess.Compile("x", prior: prior).Outcome);
    }

    [Fact]
    public void A_session_is_judged_by_the_policy_too()
    {
        var reply = InProcess.Compile("var t = 1;\nFile.Delete(\"x\");", prior: ["using System.IO;"]);

        Assert.Equal(CompileOutcome.Refused, reply.Outcome);
        Assert.Equal(2, reply.Diagnostics[0].Line);
    }
}
