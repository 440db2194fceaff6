namespace ToolReasoner.Symbolics;

/// <summary>Says which of two real constants is larger, where it can be proved.</summary>
internal interface IConstantOrder
{
    /// <summary>Below 0, 0 or above 0 as left is smaller, equal or larger; null when it is not decided. ±∞ are allowed.</summary>
    int? Compare(Expr left, Expr right);
}
