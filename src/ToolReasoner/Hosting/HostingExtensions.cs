using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using ToolReasoner.Reasoning;
using ToolReasoner.Recipes;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Hosting;

/// <summary>Registers reasoning in apps.</summary>
public static class HostingExtensions
{
    /// <summary>Adds a <see cref="Reasoner"/> and a <see cref="ReasoningChatClient"/> over it, one of each for the app.</summary>
    public static IServiceCollection AddToolReasoner(this IServiceCollection services, Action<ToolReasonerSettings>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var settings = new ToolReasonerSettings();
        configure?.Invoke(settings);
        services.AddSingleton(settings.Build);
        services.AddSingleton(provider => new ReasoningChatClient(provider.GetRequiredService<Reasoner>()));
        return services;
    }

    /// <summary>From here on outwards, problems are solved by a recipe; the clients inside are its model.</summary>
    /// <param name="builder">Builds a chat client.</param>
    /// <param name="sandbox">Runs programs; null for the container's.</param>
    /// <param name="recipe">For example <c>cosc</c> or <c>vote(8, cosc(rounds=2))</c>.</param>
    /// <param name="options">Null for the defaults.</param>
    /// <exception cref="RecipeException">The recipe cannot be read.</exception>
    public static ChatClientBuilder UseToolReasoning(this ChatClientBuilder builder, ISandbox? sandbox = null, string recipe = "cosc",
        WorkbenchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var plan = Recipe.Parse(recipe);
        return builder.Use((inner, services) => new OwningReasoningChatClient(
            inner, new ReasoningChatClient(new Reasoner(inner, sandbox ?? services.GetRequiredService<ISandbox>(), plan.Text,
                plan.Reasoning, options))));
    }

    /// <summary>The same with a recipe of the catalog, all of its parameters at their defaults.</summary>
    /// <param name="builder">Builds a chat client.</param>
    /// <param name="sandbox">Runs programs; null for the container's.</param>
    /// <param name="recipe">One of <see cref="Recipe.All"/>.</param>
    /// <param name="options">Null for the defaults.</param>
    public static ChatClientBuilder UseToolReasoning(this ChatClientBuilder builder, ISandbox? sandbox, Recipe recipe,
        WorkbenchOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(recipe);
        return builder.UseToolReasoning(sandbox, recipe.Name, options);
    }
}

/// <summary>A reasoning client in a chain: the model inside is its own, and is disposed with it.</summary>
internal sealed class OwningReasoningChatClient(IChatClient inner, ReasoningChatClient reasoning) : DelegatingChatClient(inner)
{
    /// <inheritdoc/>
    public override Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null,
        CancellationToken cancellationToken = default) =>
        reasoning.GetResponseAsync(messages, options, cancellationToken);

    /// <inheritdoc/>
    public override IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
        reasoning.GetStreamingResponseAsync(messages, options, cancellationToken);

    /// <inheritdoc/>
    public override object? GetService(Type serviceType, object? serviceKey = null) =>
        reasoning.GetService(serviceType, serviceKey) ?? base.GetService(serviceType, serviceKey);
}
