namespace ToolReasoner.Guest.Compiling.Policy;

/// <summary>Which members of a type are refused.</summary>
internal enum Refused
{
    /// <summary>The type and all of its members.</summary>
    Whole,

    /// <summary>The listed members.</summary>
    These,

    /// <summary>The listed members when they take a string first, which is then a path.</summary>
    TheseWithText,

    /// <summary>All members that are not listed.</summary>
    AllBut,
}

/// <summary>What is refused of one type.</summary>
/// <param name="Hint">What to do instead.</param>
/// <param name="Refused">How <paramref name="Members"/> is meant.</param>
/// <param name="Members">Plain names, without <c>get_</c> and its like.</param>
internal sealed record TypeRule(string Hint, Refused Refused, HashSet<string> Members)
{
    /// <summary>Whether the rule refuses a member, or, when it is null, the type itself.</summary>
    public bool Refuses(string? member, bool takesText) => Refused switch
    {
        Refused.Whole => true,
        _ when member is null => false,
        Refused.These => Members.Contains(member),
        Refused.TheseWithText => takesText && Members.Contains(member),
        _ => !Members.Contains(member),
    };
}
