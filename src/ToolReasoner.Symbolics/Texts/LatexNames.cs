using System.Text;

namespace ToolReasoner.Symbolics;

/// <summary>How LaTeX writes names.</summary>
internal static class LatexNames
{
    private static readonly Dictionary<string, string> s_commands = new()
    {
        ["sin"] = "sin", ["cos"] = "cos", ["tan"] = "tan", ["cot"] = "cot", ["sec"] = "sec", ["csc"] = "csc", ["asin"] = "arcsin",
        ["acos"] = "arccos", ["atan"] = "arctan", ["sinh"] = "sinh", ["cosh"] = "cosh", ["tanh"] = "tanh", ["coth"] = "coth", ["ln"] = "ln",
        ["gcd"] = "gcd", ["min"] = "min", ["max"] = "max", ["arg"] = "arg",
    };

    /// <summary>The command of a known function, or null.</summary>
    public static string? Command(Function function) => function.IsKnown ? s_commands.GetValueOrDefault(function.Name) : null;

    /// <summary>A symbol: a letter with a subscript, or a name in italics.</summary>
    public static string Symbol(string name)
    {
        var body = name.TrimEnd('\'');
        var primes = name[body.Length..];
        var split = body.IndexOf('_', StringComparison.Ordinal);
        var (root, subscript) = split < 0 ? (body, "") : (body[..split], body[(split + 1)..]);
        var letter = root.Length == 1 && char.IsAsciiLetter(root[0]) ? root : GreekLetters.Contains(root) && root != "omicron" ? '\\' + root : "";
        var isNumber = name is "e" or "i" or "pi" or "gamma_E";
        return letter.Length == 0 || isNumber || (split >= 0 && (subscript.Length == 0 || !subscript.All(char.IsAsciiLetterOrDigit)))
            ? Quoted(name)
            : letter + (subscript.Length > 0 ? $"_{{{subscript}}}" : "") + primes;
    }

    /// <summary>A user's function.</summary>
    public static string UserFunction(string name) =>
        KnownNames.IsFunctionLetter(name) && Symbol(name) is var symbol && !symbol.StartsWith(@"\mathit", StringComparison.Ordinal) ? symbol
        : name.All(char.IsAsciiLetterOrDigit) && !KnownNames.IsTaken(name) && KnownNames.Call(name.ToLowerInvariant()) is null && name != "undefined" ? $@"\operatorname{{{name}}}"
        : Quoted(name);

    private static string Quoted(string name)
    {
        var quoted = new StringBuilder(@"\mathit{");
        foreach (var letter in name)
        {
            quoted.Append(@"\{}$_%#&~^ ".Contains(letter, StringComparison.Ordinal) ? @"\" : "").Append(letter);
        }

        return quoted.Append('}').ToString();
    }
}
