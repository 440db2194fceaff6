namespace ToolReasoner.Symbolics;

/// <summary>A piece of text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its name or digits, where the kind does not say all.</param>
/// <param name="Start">Index of its first character.</param>
/// <param name="End">Index after its last character.</param>
internal sealed record Token(TokenKind Kind, string Text, int Start, int End)
{
    /// <summary>Whether nothing lies between it and the one after.</summary>
    public bool Touches(Token next) => End == next.Start;
}
