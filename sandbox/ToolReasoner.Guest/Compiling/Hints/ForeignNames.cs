namespace ToolReasoner.Guest.Compiling.Hints;

/// <summary>Names of other languages, and what C# has in their place.</summary>
internal static class ForeignNames
{
    private static readonly Dictionary<string, string> s_names = new(StringComparer.Ordinal)
    {
        // Python
        ["print"] = "Console.WriteLine(...)", ["println"] = "Console.WriteLine(...)", ["printf"] = "Console.WriteLine($\"...\")",
        ["len"] = "x.Length or x.Count", ["range"] = "Enumerable.Range(start, count) or a for loop", ["input"] = "Console.ReadLine()",
        ["True"] = "true", ["False"] = "false", ["None"] = "null", ["nil"] = "null", ["NULL"] = "null", ["nullptr"] = "null",
        ["def"] = "int Name(int x) { ... }", ["elif"] = "else if", ["pass"] = "{ }", ["str"] = "x.ToString() or string",
        ["float"] = "double.Parse(...) or (double)x", ["list"] = "new List<int>()", ["dict"] = "new Dictionary<string, int>()",
        ["set"] = "new HashSet<int>()", ["tuple"] = "(a, b)", ["enumerate"] = "x.Select((item, index) => ...)", ["zip"] = "a.Zip(b)",
        ["sorted"] = "x.Order() or x.OrderBy(...)", ["reversed"] = "x.Reverse()", ["sum"] = "x.Sum()", ["any"] = "x.Any(...)",
        ["all"] = "x.All(...)", ["map"] = "x.Select(...)", ["filter"] = "x.Where(...)", ["reduce"] = "x.Aggregate(...)",
        ["isinstance"] = "x is Type", ["lambda"] = "x => ...", ["math"] = "Math", ["np"] = "arrays and Math", ["sympy"] = "your own code",
        ["and"] = "&&", ["or"] = "||", ["not"] = "!", ["raise"] = "throw new Exception(\"...\")", ["except"] = "catch",
        ["divmod"] = "Math.DivRem(a, b)", ["ord"] = "(int)c", ["chr"] = "(char)n", ["gcd"] = "BigInteger.GreatestCommonDivisor(a, b)",
        ["factorial"] = "a loop over BigInteger", ["comb"] = "a function of your own", ["permutations"] = "a function of your own",
        ["combinations"] = "a function of your own", ["Fraction"] = "two BigInteger variables", ["import"] = "using X;", ["from"] = "using X;",
        ["strlen"] = "x.Length", ["sqrt"] = "Math.Sqrt(x)", ["abs"] = "Math.Abs(x)", ["pow"] = "Math.Pow(x, y) or BigInteger.Pow(x, n)",
        ["max"] = "Math.Max(a, b)", ["min"] = "Math.Min(a, b)", ["floor"] = "Math.Floor(x)", ["ceil"] = "Math.Ceiling(x)",
        ["round"] = "Math.Round(x)", ["sin"] = "Math.Sin(x)", ["cos"] = "Math.Cos(x)", ["tan"] = "Math.Tan(x)", ["log"] = "Math.Log(x)",
        ["exp"] = "Math.Exp(x)", ["pi"] = "Math.PI", ["cout"] = "Console.WriteLine(...)", ["console"] = "Console.WriteLine(...)",
        ["let"] = "var", ["const"] = "const int X = 1;", ["function"] = "int Name(int x) { ... }", ["fn"] = "int Name(int x) { ... }",
        ["self"] = "this", ["args"] = "Console.ReadLine()", ["Integer"] = "int", ["Boolean"] = "bool", ["boolean"] = "bool",
        ["HashMap"] = "Dictionary<K, V>", ["TreeMap"] = "SortedDictionary<K, V>", ["TreeSet"] = "SortedSet<T>", ["ArrayDeque"] = "Queue<T>",
        ["vector"] = "List<T>", ["unordered_map"] = "Dictionary<K, V>", ["Deque"] = "LinkedList<T>", ["Int"] = "int", ["BigInt"] = "BigInteger",
        ["BigDecimal"] = "decimal", ["Scanner"] = "Console.ReadLine()", ["System.out"] = "Console", ["auto"] = "var", ["int64"] = "long",
        ["uint64_t"] = "ulong", ["int64_t"] = "long", ["size_t"] = "int", ["Rational"] = "two BigInteger variables",
        ["BigRational"] = "two BigInteger variables", ["Number"] = "double", ["any_of"] = "x.Any(...)", ["defaultdict"] = "Dictionary<K, V>",
        ["Counter"] = "x.GroupBy(y => y)", ["deque"] = "Queue<T>",

        // Members
        ["length"] = ".Length", ["size"] = ".Count or .Length", ["push"] = ".Add or .Push", ["push_back"] = ".Add", ["append"] = ".Add or .Append",
        ["charAt"] = "text[i]", ["substr"] = ".Substring", ["join"] = "string.Join(\", \", items)", ["format"] = "string.Format or $\"...\"",
        ["toString"] = ".ToString()", ["equals"] = "==", ["indexOf"] = ".IndexOf", ["containsKey"] = ".ContainsKey", ["put"] = "map[key] = value",
        ["get"] = "map[key]", ["items"] = "foreach over the dictionary", ["keys"] = ".Keys", ["values"] = ".Values", ["Put"] = "map[key] = value",
        ["bit_length"] = ".GetBitLength()", ["toFixed"] = ".ToString(\"F2\")", ["isEmpty"] = ".Count == 0",
    };

    /// <summary>What to write instead of a foreign name; null when it is not a known one.</summary>
    public static string? For(string name) => s_names.TryGetValue(name, out var instead) ? $"In C#: {instead}." : null;
}
