using ToolReasoner.Reasoning;

namespace ToolReasoner.Recipes;

/// <summary>A composition with everything set.</summary>
/// <param name="Text">The one way to write it, all that is not a default by name: <c>vote(samples=4, inner=cosc(rounds=2))</c>.</param>
/// <param name="Reasoning">The composition.</param>
public sealed record RecipePlan(string Text, IReasoning Reasoning);
