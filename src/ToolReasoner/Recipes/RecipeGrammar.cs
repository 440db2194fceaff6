using System.Globalization;

namespace ToolReasoner.Recipes;

/// <summary>Reads <c>name</c>, <c>name(8, inner, rounds=2)</c>: values by position first, then by name.</summary>
internal sealed class RecipeGrammar(string text)
{
    private const int MostDepth = 20;

    private int _at;

    public RecipePlan ReadAll()
    {
        var plan = ReadRecipe(0);
        SkipSpace();
        return _at == text.Length ? plan : throw Fail($"Nothing may follow the recipe, and “{text[_at..]}” does");
    }

    private RecipePlan ReadRecipe(int depth)
    {
        if (depth > MostDepth)
        {
            throw Fail("Recipes are nested too deeply");
        }

        var name = ReadWord();
        var recipe = Recipe.All.FirstOrDefault(one => one.Name == name)
            ?? throw Fail($"There is no recipe “{name}”. There are: {string.Join(", ", Recipe.All.Select(one => one.Name))}");
        var given = new Dictionary<RecipeParameter, object>();
        if (TryTake('('))
        {
            for (var position = 0; !TryTake(')'); position++)
            {
                if (position > 0 && !TryTake(','))
                {
                    throw Fail("A comma or ) was expected");
                }

                ReadArgument(recipe, position, given, depth);
            }
        }

        var values = recipe.Parameters.ToDictionary(parameter => parameter.Name, parameter => given.TryGetValue(parameter, out var value) ? value : Default(parameter, depth));
        var written = recipe.Parameters.Where(given.ContainsKey).Select(parameter => $"{parameter.Name}={Write(given[parameter])}");
        return new RecipePlan(given.Count == 0 ? recipe.Name : $"{recipe.Name}({string.Join(", ", written)})", recipe.Make(new RecipeArguments(values)));
    }

    private void ReadArgument(Recipe recipe, int position, Dictionary<RecipeParameter, object> given, int depth)
    {
        var start = _at;
        var parameter = TryReadName() is { } name
            ? recipe.Parameters.FirstOrDefault(one => one.Name == name) ?? throw Fail($"{recipe.Name} has no parameter “{name}”. {Describe(recipe)}", start)
            : position < recipe.Parameters.Count ? recipe.Parameters[position] : throw Fail($"{recipe.Name} does not take so many values. {Describe(recipe)}", start);
        if (!given.TryAdd(parameter, ReadValue(recipe, parameter, depth)))
        {
            throw Fail($"{parameter.Name} is set twice", start);
        }
    }

    private object ReadValue(Recipe recipe, RecipeParameter parameter, int depth)
    {
        var start = _at;
        switch (parameter)
        {
            case RecipeParameter.Inner:
                return ReadRecipe(depth + 1);
            case RecipeParameter.Count count:
                return int.TryParse(ReadWord(), CultureInfo.InvariantCulture, out var whole) && whole >= count.Least && whole <= count.Most ? whole
                    : throw Fail($"{recipe.Name}: {parameter.Name} is a whole number from {count.Least} to {count.Most}", start);
            case RecipeParameter.Number number:
                return double.TryParse(ReadWord(), CultureInfo.InvariantCulture, out var value) && value >= number.Least && value <= number.Most ? value
                    : throw Fail($"{recipe.Name}: {parameter.Name} is a number from {number.Least} to {number.Most}", start);
            case RecipeParameter.Choice choice:
                return ReadWord() is var word && choice.Words.Contains(word) ? word : throw Fail($"{recipe.Name}: {parameter.Name} is one of {string.Join(", ", choice.Words)}", start);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private static object Default(RecipeParameter parameter, int depth) => parameter switch
    {
        RecipeParameter.Inner inner => new RecipeGrammar(inner.Default).ReadRecipe(depth + 1),
        RecipeParameter.Count count => count.Default,
        RecipeParameter.Number number => number.Default,
        RecipeParameter.Choice choice => choice.Default,
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static string Write(object value) => value is RecipePlan plan ? plan.Text : Convert.ToString(value, CultureInfo.InvariantCulture)!;

    private static string Describe(Recipe recipe) => recipe.Parameters.Count == 0 ? "It has none." : $"It has: {string.Join(", ", recipe.Parameters.Select(one => one.Name))}";

    private string? TryReadName()
    {
        var start = _at;
        SkipSpace();
        var name = Word();
        if (name.Length > 0 && TryTake('='))
        {
            return name;
        }

        _at = start;
        return null;
    }

    private string ReadWord()
    {
        SkipSpace();
        return Word() is { Length: > 0 } word ? word : throw Fail("A name or a number was expected");
    }

    private string Word()
    {
        var start = _at;
        while (_at < text.Length && (char.IsAsciiLetterOrDigit(text[_at]) || text[_at] is '-' or '_' or '.'))
        {
            _at++;
        }

        return text[start.._at];
    }

    private bool TryTake(char sign)
    {
        SkipSpace();
        if (_at >= text.Length || text[_at] != sign)
        {
            return false;
        }

        _at++;
        return true;
    }

    private void SkipSpace()
    {
        while (_at < text.Length && char.IsWhiteSpace(text[_at]))
        {
            _at++;
        }
    }

    private RecipeException Fail(string why, int? at = null) => new($"{why} (at character {at ?? _at} of “{text}”).");
}
