namespace ToolReasoner.Onnx.Tokenizing.Templates;

/// <summary>Goes through a template's pieces.</summary>
internal sealed class TokenReader(IReadOnlyList<TemplateToken> tokens)
{
    private int _at;

    public TemplateToken Now => tokens[_at];

    public TemplateToken Ahead => tokens[Math.Min(_at + 1, tokens.Count - 1)];

    public bool Is(TokenKind kind) => Now.Kind == kind;

    public bool IsSign(string sign) => Now.Kind == TokenKind.Sign && Now.Text == sign;

    public bool IsName(string name) => Now.Kind == TokenKind.Name && Now.Text == name;

    public TemplateToken Take()
    {
        var token = Now;
        _at = Math.Min(_at + 1, tokens.Count - 1);
        return token;
    }

    public TemplateToken Take(TokenKind kind) => Is(kind) ? Take() : throw Unexpected();

    public void Take(string sign)
    {
        if (!TakeIf(sign))
        {
            throw Unexpected();
        }
    }

    public bool TakeIf(string sign)
    {
        var there = IsSign(sign);
        _at += there ? 1 : 0;
        return there;
    }

    public bool TakeNameIf(string name)
    {
        var there = IsName(name);
        _at += there ? 1 : 0;
        return there;
    }

    public void TakeName(string name)
    {
        if (!TakeNameIf(name))
        {
            throw Unexpected();
        }
    }

    public LocalModelException Unexpected() => Unexpected(Now);

    public static LocalModelException Unexpected(TemplateToken token) =>
        new($"The chat template cannot be read in line {token.Line}: {token.Kind} '{token.Text}' is not understood there.");
}
