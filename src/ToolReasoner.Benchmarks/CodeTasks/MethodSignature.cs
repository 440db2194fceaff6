namespace ToolReasoner.Benchmarks.CodeTasks;

/// <summary>A method's result and parameters.</summary>
/// <param name="Result">Type of the result.</param>
/// <param name="Parameters">Types of the parameters, in order.</param>
internal sealed record MethodSignature(CodeType Result, IReadOnlyList<CodeType> Parameters)
{
    private static readonly string[] s_modifiers = ["public", "private", "protected", "internal", "static", "async"];

    /// <summary>Reads the signature of a declaration.</summary>
    /// <exception cref="FormatException">It is not one that this reader knows.</exception>
    public static MethodSignature Read(IReadOnlyList<CSharpToken> tokens, MethodPlace place)
    {
        var at = place.Words[0];
        while (s_modifiers.Contains(tokens[at].Text))
        {
            at++;
        }

        var result = ReadType(tokens, ref at);
        at = place.Name + 1;
        Take(tokens, ref at, "(");
        var parameters = new List<CodeType>();
        while (tokens[at].Text != ")")
        {
            if (parameters.Count > 0)
            {
                Take(tokens, ref at, ",");
            }

            parameters.Add(ReadType(tokens, ref at));
            at++; // its name
        }

        return new MethodSignature(result, parameters);
    }

    private static CodeType ReadType(IReadOnlyList<CSharpToken> tokens, ref int at)
    {
        CodeType type;
        if (tokens[at].Text == "(")
        {
            type = new CodeType("()", ReadItems(tokens, ref at));
        }
        else
        {
            var name = tokens[at++].Text;
            while (tokens[at].Text == ".")
            {
                name = tokens[at + 1].Text;
                at += 2;
            }

            type = new CodeType(name, tokens[at].Text == "<" ? ReadArguments(tokens, ref at) : []);
        }

        while (tokens[at].Text is "?" or "[")
        {
            if (tokens[at++].Text == "?")
            {
                type = type with { IsNullable = true };
                continue;
            }

            Take(tokens, ref at, "]");
            type = new CodeType("[]", [type]);
        }

        return type;
    }

    private static List<CodeType> ReadArguments(IReadOnlyList<CSharpToken> tokens, ref int at)
    {
        var arguments = new List<CodeType>();
        do
        {
            at++;
            arguments.Add(ReadType(tokens, ref at));
        }
        while (tokens[at].Text == ",");

        Take(tokens, ref at, ">");
        return arguments;
    }

    private static List<CodeType> ReadItems(IReadOnlyList<CSharpToken> tokens, ref int at)
    {
        var items = new List<CodeType>();
        do
        {
            at++;
            items.Add(ReadType(tokens, ref at));
            at += tokens[at].IsWord ? 1 : 0; // the item's name
        }
        while (tokens[at].Text == ",");

        Take(tokens, ref at, ")");
        return items;
    }

    private static void Take(IReadOnlyList<CSharpToken> tokens, ref int at, string wanted)
    {
        if (tokens[at++].Text != wanted)
        {
            throw new FormatException($"'{wanted}' was expected in a signature, not '{tokens[at - 1].Text}'.");
        }
    }
}
