namespace ToolReasoner.Symbolics;

/// <summary>The order of constants by <see cref="Order"/>: exact zero tests and balls.</summary>
internal sealed class ProvedOrder : IConstantOrder
{
    public static IConstantOrder Instance { get; } = new ProvedOrder();

    /// <inheritdoc/>
    public int? Compare(Expr left, Expr right) => StructuralOrder.Instance.Compare(left, right) ?? Order.Compare(left, right);
}
