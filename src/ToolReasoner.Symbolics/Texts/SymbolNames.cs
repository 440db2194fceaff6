namespace ToolReasoner.Symbolics;

/// <summary>Which names of symbols can be written as they are.</summary>
internal static class SymbolNames
{
    /// <summary>Letters, then digits, letters and underscores, then primes.</summary>
    public static bool IsPlain(string name)
    {
        var body = name.AsSpan().TrimEnd('\'');
        if (body.IsEmpty || !char.IsAsciiLetter(body[0]))
        {
            return false;
        }

        foreach (var letter in body)
        {
            if (!char.IsAsciiLetterOrDigit(letter) && letter != '_')
            {
                return false;
            }
        }

        var letters = body.TrimEnd("0123456789");
        return letters.Length == body.Length || KnownNames.Call(letters.ToString()) is null;
    }

    /// <summary>As infix writes it, in back quotes if it must be.</summary>
    public static string Infix(string name) => IsPlain(name) && !KnownNames.IsTaken(name) ? name : Quoted(name);

    /// <summary>As infix writes a user's function.</summary>
    public static string InfixFunction(string name)
    {
        var isCalled = KnownNames.IsFunctionLetter(name) || (name.TrimEnd('\'').Length > 1 && !name.Contains('_', StringComparison.Ordinal) && !GreekLetters.Contains(name.TrimEnd('\'')));
        return isCalled && IsPlain(name) && !KnownNames.IsTaken(name) && KnownNames.Call(name) is null && KnownNames.FunctionAtEnd(name).Length == 0 ? name : Quoted(name);
    }

    private static string Quoted(string name) => $"`{name.Replace("`", "``", StringComparison.Ordinal)}`";
}
