using System.Reflection;
using System.Runtime.Loader;
using System.Security.Cryptography;
using ToolReasoner.Symbolics;

namespace ToolReasoner.Guest;

/// <summary>
/// Loads assemblies while files can still be opened: once the guest has locked itself in, nothing can be loaded any more. A runner
/// carries what nearly every program uses; a program that refers to anything else gets a runner that carries the whole framework.
/// </summary>
internal static class Preload
{
    private const string AngouriMathName = "AngouriMath";

    private static readonly string[] s_usual =
    [
        "System.Collections", "System.Collections.Concurrent", "System.Console", "System.Diagnostics.StackTrace", "System.Linq",
        "System.Memory", "System.Runtime.Loader", "System.Runtime.Numerics", "System.Text.Encoding.Extensions",
        "System.Text.RegularExpressions", "System.Threading", "System.Threading.Thread",
    ];

    private static IReadOnlyList<Assembly>? s_mathematics;

    /// <summary>The mathematics that programs may use: ours, and what answers to the name AngouriMath with what belongs to it.</summary>
    public static IReadOnlyList<Assembly> Mathematics => s_mathematics ??= [typeof(Expr).Assembly, Assembly.Load(AngouriMathName)];

    /// <summary>The assembly that answers to the name AngouriMath.</summary>
    public static Assembly AngouriMath => Mathematics[1];

    /// <summary>Takes AngouriMath and what it needs from a folder. The guest must have been started without one of its own.</summary>
    /// <exception cref="InvalidOperationException">The folder is none, or it is too late.</exception>
    public static void UseMathematics(string folder)
    {
        var framework = Framework().Append(typeof(Expr).Assembly.GetName().Name!).ToHashSet();
        var loaded = new List<Assembly>();
        foreach (var path in Directory.EnumerateFiles(folder, "*.dll").Order(StringComparer.Ordinal))
        {
            if (framework.Contains(Path.GetFileNameWithoutExtension(path)))
            {
                continue; // copies for older frameworks
            }

            try
            {
                loaded.Add(AssemblyLoadContext.Default.LoadFromAssemblyPath(path));
            }
            catch (BadImageFormatException)
            {
                // A library that is no assembly.
            }
            catch (FileLoadException e)
            {
                throw new InvalidOperationException($"{path} cannot be loaded: {e.Message}", e);
            }
        }

        var named = loaded.Find(assembly => assembly.GetName().Name == AngouriMathName)
            ?? throw new InvalidOperationException($"there is no {AngouriMathName}.dll in {folder}");
        if (Path.GetFullPath(named.Location) != Path.GetFullPath(Path.Combine(folder, AngouriMathName + ".dll")))
        {
            throw new InvalidOperationException($"{named.Location} was loaded in place of the {AngouriMathName}.dll in {folder}");
        }

        s_mathematics = [typeof(Expr).Assembly, named, .. loaded.Where(assembly => assembly != named)];
    }

    /// <summary>Loads what programs usually use, about 30 assemblies, at 0.1 ms each.</summary>
    /// <returns>The names of all of them.</returns>
    public static IReadOnlySet<string> Usual() => ReferencesOf([.. s_usual.Select(Assembly.Load), .. Mathematics]);

    /// <summary>Loads all of the framework, and the libraries for hashing and compression: some 40 ms.</summary>
    public static void Everything()
    {
        foreach (var name in Framework())
        {
            try
            {
                _ = Assembly.Load(name);
            }
            catch (Exception e) when (e is FileNotFoundException or FileLoadException or BadImageFormatException)
            {
                // A library that is no assembly.
            }
        }

        // What these load lazily, they must have loaded by now.
        _ = SHA256.HashData([1]);
        dynamic number = 1;
        number += 1;
        using var compressed = new System.IO.Compression.DeflateStream(new MemoryStream(), System.IO.Compression.CompressionLevel.Fastest);
        compressed.Write([1]);
    }

    /// <summary>Names of the framework's assemblies.</summary>
    public static IEnumerable<string> Framework() => Directory
        .EnumerateFiles(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "*.dll")
        .Select(path => Path.GetFileNameWithoutExtension(path));

    /// <summary>Loads what <paramref name="roots"/> refer to, directly and indirectly.</summary>
    /// <returns>The names of all of them, the roots included.</returns>
    public static IReadOnlySet<string> ReferencesOf(IEnumerable<Assembly> roots)
    {
        var open = new Stack<Assembly>(roots);
        var names = open.Select(assembly => assembly.GetName().Name!).ToHashSet();
        while (open.TryPop(out var assembly))
        {
            foreach (var name in assembly.GetReferencedAssemblies())
            {
                if (names.Add(name.Name!))
                {
                    open.Push(Load(name, assembly));
                }
            }
        }

        return names;
    }

    private static Assembly Load(AssemblyName name, Assembly wantedBy)
    {
        try
        {
            return Assembly.Load(name);
        }
        catch (Exception missing) when (missing is FileNotFoundException or FileLoadException)
        {
            throw new InvalidOperationException($"{wantedBy.GetName().Name} needs {name.Name} {name.Version}, which cannot be loaded: {missing.Message}", missing);
        }
    }
}
