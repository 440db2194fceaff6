using ToolReasoner.Guest.Protocol;

namespace ToolReasoner.Guest.Tests;

public sealed class DiagnosticTests
{
    [Theory]
    [InlineData("var w = Stopwatch.StartNew();", 1, "using System.Diagnostics;")]
    [InlineData("Console.WriteLine(1);\nThread.Sleep(1);", 2, "using System.Threading;")]
    [InlineData("ConcurrentBag<int> b = null;", 1, "using System.Collections.Concurrent;")]
    [InlineData("int[] a = [1];\nvar x = a.ToImmutableArray();", 2, "using System.Collections.Immutable;")]
    [InlineData("File.ReadAllText(\"x\");", 1, "no files here")]
    [InlineData("Consol.WriteLine(1);", 1, "Did you mean Console?")]
    [InlineData("int total = 1;\nConsole.WriteLine(totl);", 2, "Did you mean total?")]
    [InlineData("var l = new List<int>();\nl.Ad(1);", 2, "Did you mean Add?")]
    [InlineData("Console.WritLine(1);", 1, "Did you mean WriteLine?")]
    [InlineData("string s = \"a\";\nConsole.WriteLine(s.length);", 2, "Did you mean Length?")]
    [InlineData("var x = new[] { 1 }.Wher(y => y > 0);", 1, "Did you mean Where?")]
    [InlineData("int x = Math.Pow(2, 10);", 1, "(int)Math.Round")]
    [InlineData("int x = 5000000000L;", 1, "declare the variable as long")]
    [InlineData("decimal d = 1.5;", 1, "1.5m")]
    [InlineData("int x = \"5\";", 1, "int.Parse")]
    [InlineData("string s = 5;", 1, "ToString")]
    [InlineData("int x = 2147483647 + 1;", 1, "BigInteger")]
    [InlineData("int x = 5000000000;", 1, "as long")]
    [InlineData("var x = 99999999999999999999999;", 1, "BigInteger.Parse")]
    [InlineData("double x = 2.0 ^ 3;", 1, "Math.Pow")]
    [InlineData("int x = 2 ** 3;", 1, "BigInteger.Pow")]
    [InlineData("void F() { int x; Console.WriteLine(x); }", 1, "= 0")]
    [InlineData("int x = 1\nConsole.WriteLine(x);", 1, "semicolon")]
    [InlineData("int F(int x) { if (x > 0) return 1; }", 1, "return")]
    [InlineData("print(5);", 1, "Console.WriteLine")]
    [InlineData("var x = len(\"a\");", 1, ".Length")]
    [InlineData("def f(x):\n  return x", 1, "Python")]
    [InlineData("for i in range(10):\n  print(i)", 1, "Python")]
    [InlineData("import math\nConsole.WriteLine(1);", 1, "using System;")]
    [InlineData("var s = f\"{1}\";", 1, "$\"")]
    [InlineData("Console.WriteLine('hello');", 1, "double quotes")]
    [InlineData("BigInteger b = 2; var d = b * 0.5;", 1, "(double)big")]
    [InlineData("List<int> l = Enumerable.Range(1, 2);", 1, ".ToList()")]
    [InlineData("int[] a = Enumerable.Range(1, 2);", 1, ".ToArray()")]
    [InlineData("bool b = 1;", 1, "x != 0")]
    [InlineData("async Task<int> F() => 1;\nint x = F();", 2, "await")]
    [InlineData("Console.WriteLine(1);\nusing System.Text;", 2, "top")]
    public void An_error_has_a_line_and_a_hint_to_act_on(string source, int line, string hint)
    {
        var reply = InProcess.Compile(source);

        Assert.Equal(CompileOutcome.Errors, reply.Outcome);
        Assert.True(
            reply.Diagnostics.Any(one => one.Line == line && one.Hint?.Contains(hint, StringComparison.Ordinal) == true),
            InProcess.Show(reply));
    }

    [Theory]
    [InlineData("```csharp\nint x = 1;\n```\n\ntext\n\n```csharp\nusing System.Nowhere;\nx = \"a\";\n```", 8, 14)]
    [InlineData("intro\n```csharp\nConsole.WriteLine(1);\n  int y = nothing;\n```", 4, 11)]
    [InlineData("using var w = new System.IO.StringWriter();\nclass A { }\nint y = nothing;\nw.ToString()", 3, 9)]
    [InlineData("class P\n{\n    private static void Main() { int x = nothing; }\n}\nint z = 1;", 3, 42)]
    public void Lines_and_columns_are_those_of_the_models_text(string source, int line, int column)
    {
        var reply = InProcess.Compile(source);

        Assert.True(reply.Diagnostics.Any(one => (one.Line, one.Column) == (line, column)), InProcess.Show(reply));
        Assert.All(reply.Diagnostics, one => Assert.Equal(source.Split('\n')[one.Line - 1], one.SourceLine));
    }

    [Fact]
    public void A_reply_without_a_program_says_so()
    {
        var reply = InProcess.Compile("Here:\n```python\nprint(1)\n```");

        Assert.Equal(CompileOutcome.Errors, reply.Outcome);
        Assert.Equal("REPLY", reply.Diagnostics[0].Id);
    }

    [Fact]
    public void At_most_twenty_are_given_each_of_bounded_length()
    {
        var reply = InProcess.Compile(string.Concat(Enumerable.Range(0, 200).Select(i => $"int x{i} = missing{i}; // {new string('x', 500)}\n")));

        Assert.Equal(CompileReply.MaxDiagnostics, reply.Diagnostics.Count);
        Assert.All(reply.Diagnostics, one => Assert.True(one.SourceLine.Length <= 200));
        Assert.Equal(reply.Diagnostics.OrderBy(one => one.Line), reply.Diagnostics);
    }

    [Theory]
    [InlineData("string? s = null; int unused; int v = 1; Console.WriteLine(s);")]
    [InlineData("using System;\nusing System;\nusing System.Linq;\nConsole.WriteLine(1);")]
    public void Noise_is_not_reported(string source) => Assert.Empty(InProcess.Compile(source).Diagnostics);

    [Fact]
    public void A_useful_warning_is_reported()
    {
        var reply = InProcess.Compile("async Task F() { await Task.Yield(); }\nvoid G() { F(); }\nasync Task H() { F(); await Task.Yield(); }\nG();");

        Assert.Equal(CompileOutcome.Compiled, reply.Outcome);
        Assert.Contains(reply.Diagnostics, one => one is { Id: "CS4014", IsError: false, Line: 3 });
    }

    [Theory]
    [InlineData("int a = 1;\nvar x = 10^9;", "XOR", "BigInteger.Pow(10, 9)")]
    [InlineData("int a = 1;\ndouble x = 1/2;", "DIVISION", "1.0 / 2")]
    public void What_is_hardly_meant_is_a_warning(string source, string id, string hint)
    {
        var reply = InProcess.Compile(source);

        Assert.Equal(CompileOutcome.Compiled, reply.Outcome);
        Assert.Contains(reply.Diagnostics, one => one.Id == id && one.Line == 2 && one.Hint!.Contains(hint, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("var x = 6/2; int a = 5; var b = a ^ 3; var c = 0x0F ^ 0x03;")]
    [InlineData("var x = 3.0/2; var y = 1/2.0;")]
    public void What_may_be_meant_is_not(string source) => Assert.Empty(InProcess.Compile(source).Diagnostics);
}
