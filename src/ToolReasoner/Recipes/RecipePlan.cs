using ToolReasoner.Reasoning;

namespace ToolReasoner.Recipes;

/// <summary>A composition with everything set.</summary>
/// <param name="Text">As it is written, all that is not a default included: <c>vote(8, cosc(rounds=2))</c>.</param>
/// <param name="Reasoning">The composition.</param>
public sealed record RecipePlan(string Text, IReasoning Reasoning);
