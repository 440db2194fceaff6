namespace ToolReasoner.Guest.Compiling.Texts;

/// <summary>The brackets open at a place of a text.</summary>
internal sealed class OpenBrackets
{
    private readonly Stack<(char Kind, bool HasLambda)> _open = new();

    /// <summary>How many are open.</summary>
    public int Depth => _open.Count;

    /// <summary>How many of the open parentheses hold a lambda: overloads make the time to compile those grow with each level.</summary>
    public int LambdaDepth { get; private set; }

    /// <summary>Whether the innermost one is a brace, or none is open.</summary>
    public bool InBraces => _open.Count == 0 || _open.Peek().Kind == '{';

    /// <summary>Takes the next word or mark into account.</summary>
    public void See(ReadOnlySpan<char> word)
    {
        switch (word)
        {
            case "{" or "(" or "[":
                _open.Push((word[0], false));
                break;
            case "}" or ")" or "]" when _open.Count > 0:
                LambdaDepth -= _open.Pop().HasLambda ? 1 : 0;
                break;
            case "=>" when _open.Count > 0 && _open.Peek() is { Kind: '(', HasLambda: false }:
                _open.Pop();
                _open.Push(('(', true));
                LambdaDepth++;
                break;
            default:
                break;
        }
    }
}
