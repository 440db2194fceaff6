namespace ToolReasoner.Answers.SelfTest;

/// <summary>What kind of answer a text is, as far as the rewrites care.</summary>
internal enum GoldKind
{
    /// <summary>None of the others: only its layout is rewritten.</summary>
    Other,

    /// <summary>A number, perhaps with a unit.</summary>
    Number,

    /// <summary>An expression with letters.</summary>
    Formula,

    /// <summary>(a, b), also where it may be meant as an interval.</summary>
    Tuple,

    /// <summary>An interval that can be nothing else, or a union of such.</summary>
    Intervals,

    /// <summary>a, b or {a, b}.</summary>
    Set,

    /// <summary>A matrix or a column.</summary>
    Matrix,

    /// <summary>Words, or the letter of an option.</summary>
    Words,

    /// <summary>A letter, an equals sign, a value.</summary>
    Named,
}
