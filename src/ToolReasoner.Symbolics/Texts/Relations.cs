namespace ToolReasoner.Symbolics;

/// <summary>How relations are spelled.</summary>
internal static class Relations
{
    private static readonly Dictionary<string, RelationKind> s_kinds = new Dictionary<string, RelationKind>
    {
        ["="] = RelationKind.Equal, ["!="] = RelationKind.NotEqual,
        ["<"] = RelationKind.Less, ["<="] = RelationKind.LessOrEqual,
        [">"] = RelationKind.Greater, [">="] = RelationKind.GreaterOrEqual,
        ["in"] = RelationKind.Member, ["≡"] = RelationKind.Congruent,
    };

    /// <summary>Spelled as "not in", a relation that is the negation of another.</summary>
    public const string NotMember = "not in";

    /// <summary>The kind of a token's spelling.</summary>
    public static RelationKind KindOf(string text) => text == NotMember ? RelationKind.Member : s_kinds[text];

    /// <summary>The infix spelling.</summary>
    public static string Infix(RelationKind kind) => kind switch
    {
        RelationKind.Equal => "=",
        RelationKind.NotEqual => "!=",
        RelationKind.Less => "<",
        RelationKind.LessOrEqual => "<=",
        RelationKind.Greater => ">",
        RelationKind.GreaterOrEqual => ">=",
        RelationKind.Member => "in",
        _ => "≡",
    };

    /// <summary>The LaTeX spelling.</summary>
    public static string Latex(RelationKind kind) => kind switch
    {
        RelationKind.NotEqual => @"\ne",
        RelationKind.LessOrEqual => @"\le",
        RelationKind.GreaterOrEqual => @"\ge",
        RelationKind.Member => @"\in",
        RelationKind.Congruent => @"\equiv",
        _ => Infix(kind),
    };
}
