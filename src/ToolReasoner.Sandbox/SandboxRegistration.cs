using Microsoft.Extensions.DependencyInjection;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Sandbox;

/// <summary>Registers the sandbox in apps.</summary>
public static class SandboxRegistration
{
    /// <summary>Adds an <see cref="ISandbox"/> for the app: jailed, started with its first program, ended with the container.</summary>
    public static IServiceCollection AddJailedSandbox(this IServiceCollection services, SandboxOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        options ??= new SandboxOptions();
        options.Check();
        return services.AddSingleton<ISandbox>(_ => new LateSandbox(options));
    }
}
