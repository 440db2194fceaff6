using System.Globalization;
using ToolReasoner.Guest.Protocol;

namespace ToolReasoner.Guest.Tests;

/// <summary>
/// What the check before the compiler refuses and what it lets through. Measured with it switched off, on a stack of 256 MiB: none of
/// these families kills the process at 3,000 (braces, parentheses, ?:, ??, else-if, unary operators, generics, patterns …); the time
/// grows with the square or worse. Over 2 s at 3,000: parentheses 4, [ over 40, lambdas 9, else-if 5, while and for without braces over
/// 40, nested switch 5, tuples 12, local functions 7, Python lines 9. Already at 300: 9 s for `from`, 14 s for `let`, over 40 s for
/// interpolated texts in each other and for overloaded lambdas in each other.
/// </summary>
public sealed class LimitTests
{
    public static TheoryData<string, string> Bombs => new()
    {
        { "braces", new string('{', 20_000) },
        { "parentheses", "var x = " + new string('(', 20_000) },
        { "brackets", new string('[', 20_000) },
        { "coalescing", Many("x??", 20_000) },
        { "conditionals", "var y = " + Many("b?1:", 20_000) + "2;" },
        { "lambdas", "var f = " + Many("x=>", 20_000) + "1;" },
        { "lambdas in calls", "int I(Func<int,int> f)=>1; int I(Func<long,int> g)=>2; var y = " + Many("I(x=>", 100) + "1" + Many(")", 100) + ";" },
        { "not", "var y = " + Many("!", 100_000) + "true;" },
        { "else-if", "int b=1; " + Many("if(b==1){} else ", 10_000) },
        { "while", "int b=1; " + Many("while(b==1) ", 10_000) },
        { "generics", Many("List<", 20_000) },
        { "interpolated texts", "var y = " + Many("$\"{", 400) + "1" + Many("}\"", 400) + ";" },
        { "from", "var y = " + Many("from x in z ", 300) + "select 1;" },
        { "classes", Many("class A{", 8_000) },
        { "long text", new string(' ', 300_000) },
        { "patterns", "int b=1; var y = b is " + Many("not ", 20_000) + "1;" },
    };

    public static TheoryData<string, string> Plausible => new()
    {
        { "array of 5,000", "int[] a = {" + string.Join(",", Enumerable.Range(0, 5000)) + "};\na.Length" },
        { "list of negative numbers", "var a = new List<int>{" + string.Join(",", Enumerable.Range(0, 5000).Select(i => -i)) + "};" },
        { "300 else-ifs", "int b=1; " + string.Join(" else ", Enumerable.Range(0, 300).Select(i => $"if (b == {i}) {{ b++; }}")) },
        { "sum of 2,000", "int b=1; var y = b" + Many("+b", 2000) + ";" },
        { "text of 1,000 parts", "int b=1; var y = \"\"" + Many("+\"a\"+b", 1000) + ";" },
        { "switch of 100", "int b=1; switch(b){" + string.Concat(Enumerable.Range(0, 100).Select(i => $"case {i}: b={i}; break;\n")) + "}" },
        { "switch expression of 300", "int b=1; var y = b switch {" + string.Concat(Enumerable.Range(0, 300).Select(i => $"{i} => {i},")) + "_ => 0};" },
        { "dictionary of 500", "var d = new Dictionary<string,int>{" + string.Concat(Enumerable.Range(0, 500).Select(i => $"[\"k{i}\"] = {i},")) + "};" },
        { "chain of 200 calls", "var s = new StringBuilder(); s" + Many(".Append(1)", 200) + ";" },
        { "chain of 50 lambdas", "var s = Enumerable.Range(0,9); var q = s" + Many(".Select(x=>x+1)", 50) + ";" },
        { "10 loops", Many("foreach (var c in \"ab\") ", 1) + string.Concat(Enumerable.Range(0, 10).Select(i => $"for (int i{i} = 0; i{i} < 2; i{i}++) ")) + ";" },
        { "6 nested lambdas", "var q = " + string.Concat(Enumerable.Range(0, 6).Select(i => $"Enumerable.Range(0, 2).Select(x{i} => ")) + "1" + Many(")", 6) + ";" },
        { "500 print lines", string.Concat(Enumerable.Range(0, 500).Select(i => $"Console.WriteLine($\"{{{i}}} x\");\n")) },
        { "brackets in texts", "var s = \"" + new string('(', 5000) + "\"; var c = '{'; var v = @\"" + new string('{', 500) + "\"; // " + new string('[', 500) },
        { "raw text", "var s = \"\"\"\n  {{{{ \" (((( \"\n  \"\"\";\nvar t = $$\"\"\"{ {{s}} }\"\"\";\nvar u = $@\"{{ \"\"{s}\"\" }}\";" },
        { "condition of 60 parts", "int b=1; var y = " + Many("b < 2 && b > 0 || !(b == 3) && ", 30) + "true;" },
        { "conditional chain of 50", "int b=1; var y = " + string.Concat(Enumerable.Range(0, 50).Select(i => $"b == {i} ? {i} : ")) + "0;" },
        { "30 nested brackets", "var y = " + Many("(1 + ", 30) + "1" + Many(")", 30) + ";" },
    };

    [Theory]
    [MemberData(nameof(Bombs))]
    public void What_would_keep_the_compiler_busy_is_refused_at_once(string name, string source)
    {
        var started = TimeProvider.System.GetTimestamp();

        var reply = InProcess.Compile(source);

        Assert.True(reply.Diagnostics[0].Id == "LIMIT", name + " " + InProcess.Show(reply));
        Assert.Equal(CompileOutcome.Errors, reply.Outcome);
        Assert.True(TimeProvider.System.GetElapsedTime(started) < TimeSpan.FromSeconds(5));
    }

    [Theory]
    [MemberData(nameof(Plausible))]
    public void What_a_model_may_well_write_compiles(string name, string source)
    {
        var reply = InProcess.Compile(source);

        Assert.True(reply.Outcome == CompileOutcome.Compiled, name + " " + InProcess.Show(reply));
    }

    private static string Many(string part, int count) =>
        string.Concat(Enumerable.Range(0, count).Select(i => part.Replace("%", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)));
}
