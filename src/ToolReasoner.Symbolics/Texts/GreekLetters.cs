namespace ToolReasoner.Symbolics;

/// <summary>Names of Greek letters, which are symbols; π apart, which is a number.</summary>
internal static class GreekLetters
{
    private const string Letters = "αβγδεζηθικλμνξοπρσςτυφχψωΓΔΘΛΞΠΣΥΦΨΩ";

    private static readonly string[] s_names =
    [
        "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu", "nu", "xi", "omicron", "pi", "rho",
        "sigma", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega",
        "Gamma", "Delta", "Theta", "Lambda", "Xi", "Pi", "Sigma", "Upsilon", "Phi", "Psi", "Omega",
    ];

    private static readonly HashSet<string> s_known = [.. s_names];

    /// <summary>Whether LaTeX writes the name as a command.</summary>
    public static bool Contains(string name) => s_known.Contains(name);

    /// <summary>The name of a letter, or null.</summary>
    public static string? NameOf(char letter)
    {
        var index = letter > 'ʯ' ? Letters.IndexOf(letter, StringComparison.Ordinal) : -1;
        return letter == 'ϕ' ? "phi" : letter == 'ϵ' ? "epsilon" : index < 0 ? null : s_names[index];
    }
}
