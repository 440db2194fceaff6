namespace ToolReasoner.Benchmarks.CodeTasks;

/// <summary>Where a text declares a method.</summary>
/// <param name="Types">Names of the types around it, outermost first; none for a method of a script.</param>
/// <param name="Name">Index of the token that is its name.</param>
/// <param name="IsStatic">Whether it is declared static.</param>
/// <param name="Words">For the method and for each type around it: index of the first token of its declaration.</param>
internal sealed record MethodPlace(IReadOnlyList<string> Types, int Name, bool IsStatic, IReadOnlyList<int> Words)
{
    /// <summary>The last declaration of a method of that name that is not inside of another method; null when there is none.</summary>
    public static MethodPlace? Find(IReadOnlyList<CSharpToken> tokens, string name)
    {
        MethodPlace? found = null;
        var scopes = new Stack<Scope>();
        Scope? opening = null;
        for (var i = 0; i < tokens.Count; i++)
        {
            switch (tokens[i].Text)
            {
                case "class" or "struct" or "record" or "interface" when IsType(tokens, i):
                    var place = tokens[i + 1].Text is "class" or "struct" ? i + 2 : i + 1;
                    opening = new Scope(tokens[place].Text, First(tokens, i));
                    i = place;
                    break;
                case "namespace":
                    opening = new Scope(null, -1);
                    break;
                case ";":
                    opening = null; // a namespace without braces, a record without a body
                    break;
                case "{":
                    scopes.Push(opening ?? new Scope(null, -1) { IsBody = true });
                    opening = null;
                    break;
                case "}" when scopes.Count > 0:
                    scopes.Pop();
                    break;
                case var word when word == name && !scopes.Any(scope => scope.IsBody) && IsDeclaration(tokens, i):
                    found = Place(tokens, i, scopes);
                    break;
            }
        }

        return found;
    }

    /// <summary>Index of the first token of the declaration that <paramref name="at"/> belongs to.</summary>
    private static int First(IReadOnlyList<CSharpToken> tokens, int at)
    {
        while (at > 0 && tokens[at - 1].Text is not (";" or "{" or "}") && !EndsAttribute(tokens, at - 1))
        {
            at--;
        }

        return at;
    }

    // The bracket of `[Pure]`, not of `int[]` or `int[,]`.
    private static bool EndsAttribute(IReadOnlyList<CSharpToken> tokens, int at) =>
        tokens[at].Text == "]" && at > 0 && tokens[at - 1].Text is not ("[" or ",");

    private static MethodPlace Place(IReadOnlyList<CSharpToken> tokens, int name, Stack<Scope> scopes)
    {
        var types = scopes.Where(scope => scope.Type is not null).Reverse().ToList();
        var first = First(tokens, name);
        var isStatic = Enumerable.Range(first, name - first).Any(i => tokens[i].Text == "static");
        return new MethodPlace([.. types.Select(type => type.Type!)], name, isStatic, [first, .. types.Select(type => type.First)]);
    }

    private static bool IsType(IReadOnlyList<CSharpToken> tokens, int at) =>
        at + 2 < tokens.Count && tokens[at + 1].IsWord && (at == 0 || tokens[at - 1].Text is not (":" or "," or "."));

    // `bool F(`, `List<int> F(`, `int[] F(`, `(int, int) F(`, `int? F<T>(`: a type before it, a list of parameters and a body behind it.
    private static bool IsDeclaration(IReadOnlyList<CSharpToken> tokens, int at)
    {
        if (at == 0 || at + 1 >= tokens.Count || tokens[at + 1].Text is not ("(" or "<")
            || !(tokens[at - 1].IsWord || tokens[at - 1].Text is ">" or "]" or ")" or "?")
            || tokens[at - 1].Text is "return" or "new" or "await" or "in" or "is" or "throw" or "else")
        {
            return false;
        }

        var open = at + 1;
        while (open < tokens.Count && tokens[open].Text != "(")
        {
            open++;
        }

        var close = CSharpTokens.Closing(tokens, open);
        return close >= 0 && (close + 1 == tokens.Count || tokens[close + 1].Text is "{" or "=" or "where");
    }

    private sealed record Scope(string? Type, int First)
    {
        public bool IsBody { get; init; }
    }
}
