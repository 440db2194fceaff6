using System.Globalization;

namespace ToolReasoner.Recipes;

/// <summary>Looks names and values up, and makes the plan. Messages say what would be right.</summary>
internal static class RecipeBinder
{
    public static RecipePlan Bind(RecipeSyntax syntax)
    {
        var recipe = Recipe.All.FirstOrDefault(one => one.Name == syntax.Name) ?? throw Fail(
            $"There is no recipe “{syntax.Name}”. There are: {string.Join(", ", Recipe.All.Select(one => one.Name))}", syntax.Place);
        var given = new Dictionary<RecipeParameter, object>();
        for (var position = 0; position < syntax.Settings.Count; position++)
        {
            var setting = syntax.Settings[position];
            var parameter = ParameterOf(recipe, setting, position);
            if (!given.TryAdd(parameter, Value(recipe, parameter, setting.Value)))
            {
                throw Fail($"{recipe.Name}: {parameter.Name} is set twice", setting.Place);
            }
        }

        var values = recipe.Parameters.ToDictionary(one => one.Name, one => given.TryGetValue(one, out var value) ? value : Default(one));
        var written = recipe.Parameters.Where(one => given.TryGetValue(one, out var value) && Write(value) != Write(Default(one)))
            .Select(one => $"{one.Name}={Write(given[one])}").ToList();
        var text = written.Count == 0 ? recipe.Name : $"{recipe.Name}({string.Join(", ", written)})";
        return new RecipePlan(text, recipe.Make(new RecipeArguments(values)));
    }

    private static RecipeParameter ParameterOf(Recipe recipe, RecipeSetting setting, int position) => setting.Name is { } name
        ? recipe.Parameters.FirstOrDefault(one => one.Name == name)
            ?? throw Fail($"{recipe.Name} has no parameter “{name}”. {Describe(recipe)}", setting.Place)
        : position < recipe.Parameters.Count ? recipe.Parameters[position]
        : throw Fail($"{recipe.Name} does not take so many values. {Describe(recipe)}", setting.Place);

    private static object Value(Recipe recipe, RecipeParameter parameter, RecipeSyntax value)
    {
        var word = value.Settings.Count == 0 ? value.Name : null;
        return parameter switch
        {
            RecipeParameter.Inner => Bind(value),
            RecipeParameter.Count count =>
                int.TryParse(word, CultureInfo.InvariantCulture, out var whole) && whole >= count.Least && whole <= count.Most ? whole
                : throw Fail($"{recipe.Name}: {parameter.Name} is a whole number from {count.Least} to {count.Most}", value.Place),
            RecipeParameter.Number number =>
                double.TryParse(word, CultureInfo.InvariantCulture, out var some) && some >= number.Least && some <= number.Most ? some
                : throw Fail($"{recipe.Name}: {parameter.Name} is a number from {Write(number.Least)} to {Write(number.Most)}", value.Place),
            RecipeParameter.Choice choice => word is not null && choice.Words.Contains(word) ? word
                : throw Fail($"{recipe.Name}: {parameter.Name} is one of {string.Join(", ", choice.Words)}", value.Place),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static object Default(RecipeParameter parameter) => parameter switch
    {
        RecipeParameter.Inner inner => Recipe.Parse(inner.Default),
        RecipeParameter.Count count => count.Default,
        RecipeParameter.Number number => number.Default,
        RecipeParameter.Choice choice => choice.Default,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string Write(object value) =>
        value is RecipePlan plan ? plan.Text : Convert.ToString(value, CultureInfo.InvariantCulture)!;

    private static string Describe(Recipe recipe) =>
        recipe.Parameters.Count == 0 ? "It has none" : $"It has: {string.Join(", ", recipe.Parameters.Select(one => one.Name))}";

    private static RecipeException Fail(string why, string place) => new($"{why} ({place}).");
}
