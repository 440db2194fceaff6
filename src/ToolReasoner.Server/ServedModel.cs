using Microsoft.Extensions.AI;
using ToolReasoner.Models;

namespace ToolReasoner.Server;

/// <summary>A model under the name by which callers ask for it.</summary>
/// <param name="Id">The name.</param>
/// <param name="Client">Answers. It stays the caller's, who disposes it after the server.</param>
public sealed record ServedModel(string Id, IChatClient Client)
{
    internal ModelAbilities Abilities => Client.GetService(typeof(ModelAbilities)) as ModelAbilities ?? new ModelAbilities();

    internal PrefillSupport? Prefill => Client.GetService(typeof(PrefillSupport)) as PrefillSupport;

    internal ITextCompletion? Completion => Client.GetService(typeof(ITextCompletion)) as ITextCompletion;
}
