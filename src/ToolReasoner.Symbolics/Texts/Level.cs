namespace ToolReasoner.Symbolics;

/// <summary>How tightly an operator binds, loosest first; in reading and in printing.</summary>
internal enum Level
{
    /// <summary>No operator.</summary>
    None,

    /// <summary>a, b and a ± b: not inside anything.</summary>
    Item,

    /// <summary>or</summary>
    Or,

    /// <summary>and</summary>
    And,

    /// <summary>=, &lt; and the like.</summary>
    Relation,

    /// <summary>∪, ∖</summary>
    Union,

    /// <summary>∩</summary>
    Intersection,

    /// <summary>+, −</summary>
    Sum,

    /// <summary>·, /, mod, and nothing between two factors.</summary>
    Product,

    /// <summary>^</summary>
    Power,

    /// <summary>!</summary>
    Postfix,

    /// <summary>What needs no parentheses.</summary>
    Atom,
}
