namespace ToolReasoner.Symbolics;

/// <summary>
/// The names that mean something in a text. <c>log(x)</c> is natural, as in .NET's Math.Log; with two arguments the base comes first, as in
/// <c>log(2, 8)</c>; <c>log2</c>, <c>log10</c>, <c>lg</c> and <c>lb</c> say theirs. <c>cbrt</c> and <c>root</c> are the real roots of schools.
/// </summary>
internal static class KnownNames
{
    private const int LongestName = 12;

    private static readonly Function[] s_functions =
    [
        Function.Sin, Function.Cos, Function.Tan, Function.Cot, Function.Sec, Function.Csc, Function.Asin, Function.Acos, Function.Atan,
        Function.Acot, Function.Asec, Function.Acsc, Function.Atan2, Function.Sinh, Function.Cosh, Function.Tanh, Function.Coth, Function.Sech,
        Function.Csch, Function.Asinh, Function.Acosh, Function.Atanh, Function.Ln, Function.Abs, Function.Sign, Function.Floor,
        Function.Ceiling, Function.Round, Function.Fraction, Function.Root, Function.Factorial, Function.DoubleFactorial, Function.Gamma,
        Function.Binomial, Function.Permutations, Function.Mod, Function.Gcd, Function.Lcm, Function.Min, Function.Max, Function.Re,
        Function.Im, Function.Argument, Function.Conjugate, Function.Zeta, Function.Harmonic, Function.Digamma, Function.Erf, Function.Ei,
        Function.Li, Function.SinIntegral, Function.CosIntegral, Function.LambertW, Function.LambertWLower,
    ];

    private static readonly Dictionary<string, Function> s_aliases = new()
    {
        ["arcsin"] = Function.Asin, ["arccos"] = Function.Acos, ["arctan"] = Function.Atan, ["arccot"] = Function.Acot,
        ["arcsec"] = Function.Asec, ["arccsc"] = Function.Acsc, ["arcsinh"] = Function.Asinh, ["arccosh"] = Function.Acosh,
        ["arctanh"] = Function.Atanh, ["arsinh"] = Function.Asinh, ["arcosh"] = Function.Acosh, ["artanh"] = Function.Atanh,
        ["tg"] = Function.Tan, ["ctg"] = Function.Cot, ["cotan"] = Function.Cot, ["cosec"] = Function.Csc, ["arctg"] = Function.Atan,
        ["sgn"] = Function.Sign, ["signum"] = Function.Sign, ["ceiling"] = Function.Ceiling, ["binom"] = Function.Binomial,
        ["conjugate"] = Function.Conjugate, ["fact"] = Function.Factorial,
    };

    private static readonly Dictionary<string, NamedCall> s_calls = MakeCalls();

    private static readonly Dictionary<string, Expr> s_constants = new Dictionary<string, Expr>
    {
        ["pi"] = Expr.Pi, ["e"] = Expr.E, ["i"] = Expr.I, ["oo"] = Expr.Infinity, ["inf"] = Expr.Infinity, ["infinity"] = Expr.Infinity,
        ["EulerGamma"] = Expr.EulerGamma, ["ComplexInfinity"] = Expr.ComplexInfinity, ["undefined"] = Expr.Undefined, ["nan"] = Expr.Undefined,
        ["true"] = Expr.True, ["false"] = Expr.False, ["emptyset"] = Expr.Named(NamedSet.Empty), ["NN"] = Expr.Named(NamedSet.Naturals),
        ["ZZ"] = Expr.Named(NamedSet.Integers), ["QQ"] = Expr.Named(NamedSet.Rationals), ["RR"] = Expr.Named(NamedSet.Reals),
        ["CC"] = Expr.Named(NamedSet.Complexes),
    };

    private static readonly HashSet<string> s_words =
        ["and", "or", "not", "in", "mod", "choose", "union", "intersect", "setminus"];

    private static readonly Dictionary<string, Function> s_inverses = new Dictionary<string, Function>
    {
        ["sin"] = Function.Asin, ["cos"] = Function.Acos, ["tan"] = Function.Atan, ["cot"] = Function.Acot, ["sec"] = Function.Asec,
        ["csc"] = Function.Acsc, ["sinh"] = Function.Asinh, ["cosh"] = Function.Acosh, ["tanh"] = Function.Atanh,
    };

    // Those that are written without parentheses as well: sin 2x.
    private static readonly HashSet<string> s_juxtaposed = [
        "sin", "cos", "tan", "cot", "sec", "csc", "sinh", "cosh", "tanh", "coth", "sech", "csch", "asin", "acos", "atan", "acot", "arcsin",
        "arccos", "arctan", "arccot", "arcsec", "arccsc", "ln", "log", "lg", "lb", "log2", "log10", "exp", "cis", "tg", "ctg", "cosec", "arg"];

    /// <summary>The function of a name, or null.</summary>
    public static NamedCall? Call(string name) => s_calls.GetValueOrDefault(name);

    /// <summary>The constant of a name, or null.</summary>
    public static Expr? Constant(string name) => s_constants.GetValueOrDefault(name);

    /// <summary>What <c>sin^-1</c> means, or null.</summary>
    public static Function? Inverse(string name) => s_inverses.GetValueOrDefault(name);

    /// <summary>Whether <c>sin 2x</c> is as good as <c>sin(2x)</c>.</summary>
    public static bool IsJuxtaposed(string name) => s_juxtaposed.Contains(name);

    /// <summary>Whether a symbol of this name has to be quoted in infix.</summary>
    public static bool IsTaken(string name) =>
        s_words.Contains(name) || s_constants.ContainsKey(name) || (s_calls.ContainsKey(name) && !GreekLetters.Contains(name)) || SpecialForms.Contains(name);

    /// <summary>Whether a symbol of this name, followed by a parenthesis, is a function of the user's and not a factor.</summary>
    public static bool IsFunctionLetter(string name)
    {
        var root = name.AsSpan().TrimEnd('\'');
        var subscript = root.IndexOf('_');
        root = subscript > 0 ? root[..subscript] : root;
        return root is "f" or "g" or "h" or "F" or "G" or "H" or "phi" or "psi";
    }

    /// <summary>The known function whose name a longer name ends with, as xsin does; empty if there is none.</summary>
    public static string FunctionAtEnd(string name)
    {
        for (var length = Math.Min(LongestName, name.Length - 1); length >= 2; length--)
        {
            if (s_calls.ContainsKey(name[^length..]))
            {
                return name[^length..];
            }
        }

        return "";
    }

    private static Dictionary<string, NamedCall> MakeCalls()
    {
        var calls = s_functions.ToDictionary(function => function.Name, NamedCall.Of);
        foreach (var (alias, function) in s_aliases)
        {
            calls[alias] = NamedCall.Of(function);
        }

        calls["sqrt"] = new NamedCall(1, 1, arguments => Expr.Sqrt(arguments[0]));
        calls["cbrt"] = new NamedCall(1, 1, arguments => Expr.Apply(Function.Root, arguments[0], 3));
        calls["cis"] = new NamedCall(1, 1, arguments => Expr.Exp(Expr.I * arguments[0]));
        calls["exp"] = new NamedCall(1, 1, arguments => Expr.Exp(arguments[0]));
        calls["log"] = new NamedCall(1, 2, arguments => arguments.Count == 1 ? Expr.Ln(arguments[0]) : Expr.Log(arguments[0], arguments[1]));
        calls["log2"] = calls["lb"] = new NamedCall(1, 1, arguments => Expr.Log(2, arguments[0]));
        calls["log10"] = calls["lg"] = new NamedCall(1, 1, arguments => Expr.Log(10, arguments[0]));
        calls["pow"] = new NamedCall(2, 2, arguments => Expr.Pow(arguments[0], arguments[1]));
        return calls;
    }
}
