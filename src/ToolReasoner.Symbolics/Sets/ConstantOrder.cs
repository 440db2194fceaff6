namespace ToolReasoner.Symbolics;

/// <summary>The order of constants that sets use when they are given none.</summary>
internal static class ConstantOrder
{
    public static IConstantOrder Default => ProvedOrder.Instance;
}
