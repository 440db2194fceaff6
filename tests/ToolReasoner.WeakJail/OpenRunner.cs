using System.Reflection;

namespace ToolReasoner.WeakJail;

/// <summary>Runs an assembly in this process and prints what it returns or throws, as the guest reports it.</summary>
internal static class OpenRunner
{
    public static async Task RunAsync(string path)
    {
        try
        {
            var result = await EnterAsync(Assembly.Load(await File.ReadAllBytesAsync(path)));
            if (result is not null)
            {
                Console.WriteLine(result);
            }
        }
        catch (Exception exception)
        {
            var thrown = exception is TargetInvocationException { InnerException: { } inner } ? inner : exception;
            Console.WriteLine($"{thrown.GetType()}: {thrown.Message}");
        }
    }

    private static async Task<object?> EnterAsync(Assembly assembly)
    {
        const BindingFlags Any = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;
        var factory = assembly.GetTypes().Select(type => type.GetMethod("<Factory>", Any)).FirstOrDefault(method => method is not null);
        if (factory is not null)
        {
            return await (Task<object?>)factory.Invoke(null, [new object?[2]])!;
        }

        var main = assembly.EntryPoint!;
        return main.Invoke(null, main.GetParameters().Length == 0 ? null : [Array.Empty<string>()]);
    }
}
