using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using ToolReasoner.Guest.Protocol;

namespace ToolReasoner.Guest.Running;

/// <summary>Enters an assembly that the compiler guest made.</summary>
internal static class LoadedProgram
{
    /// <summary>Runs a program in a process that ends after it.</summary>
    /// <returns>Value of a script's last expression; null for a whole program.</returns>
    public static object? RunOnce(RunRequest request) =>
        Enter(Assembly.Load(request.Assembly, request.Symbols), request.Entry, slot: 0, [null, null]);

    /// <summary>Runs a program in a load context of its own, which goes away when nothing of the program is left.</summary>
    /// <returns>The result as text, so that it does not keep the program.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static object? RunCollectible(RunRequest request)
    {
        var context = new AssemblyLoadContext(name: null, isCollectible: true);
        try
        {
            var assembly = context.LoadFromStream(new MemoryStream(request.Assembly), new MemoryStream(request.Symbols));
            return ResultText.Of(Enter(assembly, request.Entry, slot: 0, [null, null]));
        }
        finally
        {
            context.Unload();
        }
    }

    /// <summary>Calls the entry point.</summary>
    /// <param name="assembly">The assembly.</param>
    /// <param name="entry">How it is entered.</param>
    /// <param name="slot">For a script: its number in the session, from 0.</param>
    /// <param name="submissions">For a script: globals, then one instance for each submission so far, then a free place for this one.</param>
    public static object? Enter(Assembly assembly, EntryKind entry, int slot, object?[] submissions)
    {
        if (entry == EntryKind.Script)
        {
            // Not by GetType(name): its parser costs fifteen milliseconds the first time.
            var type = Array.Find(assembly.GetTypes(), type => type.Name == $"Submission#{slot}")!;
            return EnterScript(type.GetMethod("<Factory>", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)!, submissions);
        }

        var main = assembly.EntryPoint!;
        object?[]? arguments = main.GetParameters().Length == 0 ? null : [Array.Empty<string>()];
        main.Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null);
        return null;
    }

    /// <summary>Calls a script's factory.</summary>
    public static object? EnterScript(MethodInfo factory, object?[] submissions) =>
        factory.CreateDelegate<Func<object?[], Task<object?>>>()(submissions).GetAwaiter().GetResult();
}
