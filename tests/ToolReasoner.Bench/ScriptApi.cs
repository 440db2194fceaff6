using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace ToolReasoner.Bench;

/// <summary>
/// <c>CSharpScript.EvaluateAsync</c> in the host's own process, without any jail. What it takes depends on what a script may refer to, so
/// there are three: the whole framework, as our programs may; the references it has by itself, plus what our programs here need; and six
/// assemblies picked by hand. Options are made once.
/// </summary>
internal static class ScriptApi
{
    private static readonly ScriptOptions s_imports = ScriptOptions.Default.WithImports(
        "System", "System.Linq", "System.Collections.Generic", "System.Numerics", "System.Text", "System.Text.RegularExpressions");

    public static IEnumerable<Contender> Contenders(BenchSize size)
    {
        var framework = Directory.GetFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "System*.dll").Where(IsManaged);
        yield return Make("the whole framework, as ours", s_imports.AddReferences(framework));
        yield return Make("default references", s_imports.AddReferences(
            "System.Collections", "System.Console", "System.Linq", "System.Runtime.Numerics", "System.Text.RegularExpressions"));
        yield return Make("six picked by hand", s_imports.WithReferences(
            typeof(object).Assembly, typeof(Enumerable).Assembly, typeof(System.Numerics.BigInteger).Assembly,
            typeof(System.Text.RegularExpressions.Regex).Assembly, typeof(Console).Assembly, typeof(List<>).Assembly, typeof(HashSet<>).Assembly));

        Contender Make(string references, ScriptOptions options) => new(
            $"CSharpScript.EvaluateAsync, no jail: {references}", size.Rounds, async (pair, number) =>
                await CSharpScript.EvaluateAsync(pair.Distinct(number), options));
    }

    private static bool IsManaged(string path) => !path.EndsWith(".Native.dll", StringComparison.Ordinal);
}
