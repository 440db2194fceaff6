using System.Globalization;
using ToolReasoner.Recipes;

namespace ToolReasoner.Cli.Solving;

/// <summary>One line of <c>recipes --json</c>.</summary>
internal sealed record RecipeLine(string Name, string Summary, string Source, IReadOnlyList<RecipeParameterEntry> Parameters)
{
    /// <summary>Converts.</summary>
    public static RecipeLine Of(Recipe recipe) => new(recipe.Name, recipe.Summary, recipe.Source,
        [.. recipe.Parameters.Select(RecipeParameterEntry.Of)]);
}

/// <summary>One of a recipe's parameters.</summary>
internal sealed record RecipeParameterEntry(string Name, string Summary, string Default, string Range)
{
    /// <summary>Converts.</summary>
    public static RecipeParameterEntry Of(RecipeParameter parameter) => parameter switch
    {
        RecipeParameter.Count count => new(count.Name, count.Summary, Text(count.Default), $"{count.Least} to {count.Most}"),
        RecipeParameter.Number number => new(number.Name, number.Summary, Text(number.Default),
            $"{Text(number.Least)} to {Text(number.Most)}"),
        RecipeParameter.Inner inner => new(inner.Name, inner.Summary, inner.Default, "a recipe"),
        RecipeParameter.Choice choice => new(choice.Name, choice.Summary, choice.Default, string.Join(", ", choice.Words)),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);
}
