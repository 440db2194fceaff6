namespace ToolReasoner.Recipes;

/// <summary>Reads <c>name</c>, <c>name(8, inner, rounds=2)</c>: values by position first, then by name.</summary>
internal sealed class RecipeGrammar(string text)
{
    /// <summary>More than this is a mistake.</summary>
    public const int MostDepth = 20;

    private int _at;

    public RecipeSyntax ReadAll()
    {
        var recipe = ReadRecipe(0);
        SkipSpace();
        return _at == text.Length
            ? recipe : throw new RecipeException($"Nothing may follow the recipe, and “{text[_at..]}” does ({Place(_at)}).");
    }

    private RecipeSyntax ReadRecipe(int depth)
    {
        SkipSpace();
        var start = _at;
        if (depth > MostDepth)
        {
            throw new RecipeException($"Recipes are nested more than {MostDepth} deep ({Place(start)}).");
        }

        var name = Word() is { Length: > 0 } word ? word
            : throw new RecipeException($"A name or a number was expected, as in vote(8, cosc(rounds=2)) ({Place(start)}).");
        var settings = new List<RecipeSetting>();
        if (TryTake('('))
        {
            while (!TryTake(')'))
            {
                if (settings.Count > 0 && !TryTake(','))
                {
                    throw new RecipeException($"A comma or ) was expected ({Place(_at)}).");
                }

                settings.Add(ReadSetting(settings.Count > 0 && settings[^1].Name is not null, depth));
            }
        }

        return new RecipeSyntax(name, Place(start), settings);
    }

    private RecipeSetting ReadSetting(bool isAfterName, int depth)
    {
        SkipSpace();
        var start = _at;
        var name = Word();
        if (name.Length == 0 || !TryTake('='))
        {
            (name, _at) = (null, start);
        }

        return name is null && isAfterName
            ? throw new RecipeException($"A value without a name may not follow one with a name ({Place(start)}).")
            : new RecipeSetting(name, Place(start), ReadRecipe(depth + 1));
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

    private string Place(int at) => $"at character {at} of “{text}”";
}
