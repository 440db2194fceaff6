namespace ToolReasoner.WeakJail;

/// <summary>
/// <c>weak-jail compile FROM TO</c> compiles every <c>.csx</c> of a folder; <c>weak-jail run LABEL DLL…</c> runs some of the results one
/// after another in this very process; the label is for whoever reads the process table. Protects from nothing: that is what it is for. Only ever give it the attack suite's own programs.
/// </summary>
internal static class Program
{
    private static async Task<int> Main(string[] arguments)
    {
        if (arguments is ["compile", var from, var to])
        {
            return CompileFolder(from, to);
        }

        if (arguments is not ["run", _, .. { Length: > 0 } assemblies])
        {
            await Console.Error.WriteLineAsync("usage: weak-jail compile FROM TO | weak-jail run LABEL DLL...");
            return 2;
        }

        foreach (var assembly in assemblies)
        {
            await OpenRunner.RunAsync(assembly);
        }

        return 0;
    }

    private static int CompileFolder(string from, string to)
    {
        var failed = 0;
        var compiler = new OpenCompiler();
        foreach (var source in Directory.EnumerateFiles(from, "*.csx").Order(StringComparer.Ordinal))
        {
            var target = Path.Combine(to, Path.GetFileNameWithoutExtension(source) + ".dll");
            foreach (var error in compiler.Compile(File.ReadAllText(source), target))
            {
                Console.WriteLine($"{Path.GetFileName(source)}: {error}");
                failed = 1;
            }
        }

        return failed;
    }
}
