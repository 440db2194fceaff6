using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection;
using ToolReasoner.Reasoning;
using ToolReasoner.Recipes;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Hosting;

/// <summary>What a registered reasoner is made of. What is not said comes from the container, or is a default.</summary>
public sealed class ToolReasonerSettings
{
    private Func<IServiceProvider, IChatClient> _client = services => services.GetService<IChatClient>()
        ?? throw new InvalidOperationException("AddToolReasoner finds no model. Register an IChatClient, or say UseChatClient(...).");

    private Func<IServiceProvider, ISandbox> _sandbox = services => services.GetService<ISandbox>()
        ?? throw new InvalidOperationException("AddToolReasoner finds no sandbox. Say services.AddJailedSandbox(), or UseSandbox(...).");

    private RecipePlan _plan = Recipe.Parse(Recipe.Cosc.Name);
    private WorkbenchOptions _options = new();

    internal ToolReasonerSettings()
    {
    }

    /// <summary>Reasons with this model. Default: the container's <see cref="IChatClient"/>.</summary>
    public ToolReasonerSettings UseChatClient(IChatClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        _client = _ => client;
        return this;
    }

    /// <summary>Reasons with the model that a function finds.</summary>
    public ToolReasonerSettings UseChatClient(Func<IServiceProvider, IChatClient> client)
    {
        _client = client ?? throw new ArgumentNullException(nameof(client));
        return this;
    }

    /// <summary>Runs programs here. Default: the container's <see cref="ISandbox"/>.</summary>
    public ToolReasonerSettings UseSandbox(ISandbox sandbox)
    {
        ArgumentNullException.ThrowIfNull(sandbox);
        _sandbox = _ => sandbox;
        return this;
    }

    /// <summary>Solves by this recipe, all of its parameters at their defaults. Default: <see cref="Recipe.Cosc"/>.</summary>
    public ToolReasonerSettings UseRecipe(Recipe recipe)
    {
        ArgumentNullException.ThrowIfNull(recipe);
        return UseRecipe(recipe.Name);
    }

    /// <summary>Solves by a composition, for example <c>vote(8, cosc(rounds=2))</c>.</summary>
    /// <exception cref="RecipeException">It cannot be read.</exception>
    public ToolReasonerSettings UseRecipe(string recipe)
    {
        _plan = Recipe.Parse(recipe);
        return this;
    }

    /// <summary>Works in this way.</summary>
    public ToolReasonerSettings UseOptions(WorkbenchOptions options)
    {
        _options = options ?? throw new ArgumentNullException(nameof(options));
        return this;
    }

    internal Reasoner Build(IServiceProvider services) => new(_client(services), _sandbox(services), _plan.Text, _plan.Reasoning, _options);
}
