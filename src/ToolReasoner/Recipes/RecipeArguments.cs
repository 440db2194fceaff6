using ToolReasoner.Reasoning;

namespace ToolReasoner.Recipes;

/// <summary>What a recipe's parameters are set to, checked.</summary>
public sealed class RecipeArguments
{
    private readonly Dictionary<string, object> _values;

    internal RecipeArguments(Dictionary<string, object> values) => _values = values;

    /// <summary>A whole number.</summary>
    public int Count(string name) => (int)_values[name];

    /// <summary>A number.</summary>
    public double Number(string name) => (double)_values[name];

    /// <summary>A word.</summary>
    public string Word(string name) => (string)_values[name];

    /// <summary>A composition.</summary>
    public IReasoning Inner(string name) => ((RecipePlan)_values[name]).Reasoning;
}
