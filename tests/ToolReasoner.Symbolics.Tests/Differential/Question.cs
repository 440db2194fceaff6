namespace ToolReasoner.Symbolics.Tests.Differential;

/// <summary>Something that both are asked.</summary>
/// <param name="Ask">Name of it on python's side.</param>
/// <param name="Of">Its arguments: texts, numbers, lists of them.</param>
/// <param name="Ours">Our answer in the same kinds; <see cref="GaveUp"/> where we have none.</param>
internal sealed record Question(string Ask, IReadOnlyList<object?> Of, Func<Budget, object?> Ours)
{
    /// <summary>Stands for no answer.</summary>
    public static readonly object GaveUp = new();
}
