using System.Reflection;
using System.Runtime.ExceptionServices;
using System.Runtime.Loader;
using Microsoft.Extensions.AI;

namespace ToolReasoner.Cli.Models;

/// <summary>
/// The adapter to ONNX Runtime GenAI, which this command has no reference to: it is looked for when it is asked for, in the folder that
/// <c>TOOLREASONER_GENAI</c> names, else in <c>adapters/onnx-genai</c> beside the command.
/// </summary>
internal static class GenAiAdapterFolder
{
    /// <summary>The environment variable that names another folder.</summary>
    public const string Variable = "TOOLREASONER_GENAI";

    private const string AssemblyName = "ToolReasoner.OnnxGenAI";

    /// <summary>Opens a model's folder.</summary>
    /// <exception cref="WrongInputException">The adapter is not there, or is not one for this command.</exception>
    /// <exception cref="Onnx.LocalModelException">The model cannot be opened.</exception>
    public static IChatClient Open(string folder, IReadOnlyDictionary<string, string> options)
    {
        var assembly = Load(out var path);
        var open = assembly.GetType($"{AssemblyName}.GenAiAdapter")?
            .GetMethod("Open", BindingFlags.Public | BindingFlags.Static, [typeof(string), typeof(IReadOnlyDictionary<string, string>)]);
        if (open is null)
        {
            throw new WrongInputException($"{path} is no adapter for this command: build it again from the same sources.");
        }

        try
        {
            return (IChatClient)open.Invoke(null, [folder, options])!;
        }
        catch (TargetInvocationException failed) when (failed.InnerException is { } inner)
        {
            ExceptionDispatchInfo.Throw(inner);
            throw;
        }
    }

    private static Assembly Load(out string path)
    {
        var named = Environment.GetEnvironmentVariable(Variable);
        var folder = named is { Length: > 0 } ? Path.GetFullPath(named) : Path.Combine(AppContext.BaseDirectory, "adapters", "onnx-genai");
        path = Path.Combine(folder, AssemblyName + ".dll");
        if (!File.Exists(path))
        {
            throw new WrongInputException(
                $"`--model genai:DIR` wants the adapter to ONNX Runtime GenAI, and there is no {path}. Build it: `dotnet build "
                    + "ToolReasoner.Adapters.sln` (CUDA), or with `-p:GenAiPackage=Cpu`; or let the environment variable "
                    + $"{Variable} name its folder; see docs/adapters.md. `--model onnx:DIR` runs the same folder without it.");
        }

        try
        {
            return new AdapterContext(path).LoadFromAssemblyPath(path);
        }
        catch (BadImageFormatException broken)
        {
            throw new WrongInputException($"{path} cannot be loaded: {broken.Message}");
        }
    }

    /// <summary>What the command has is the command's; the rest, native libraries included, lies beside the adapter.</summary>
    private sealed class AdapterContext(string path) : AssemblyLoadContext(AssemblyName)
    {
        private readonly AssemblyDependencyResolver _resolver = new(path);

        protected override Assembly? Load(AssemblyName assemblyName)
        {
            try
            {
                return Default.LoadFromAssemblyName(assemblyName);
            }
            catch (FileNotFoundException)
            {
                return _resolver.ResolveAssemblyToPath(assemblyName) is { } found ? LoadFromAssemblyPath(found) : null;
            }
        }

        protected override nint LoadUnmanagedDll(string unmanagedDllName) =>
            _resolver.ResolveUnmanagedDllToPath(unmanagedDllName) is { } found ? LoadUnmanagedDllFromPath(found) : 0;
    }
}
