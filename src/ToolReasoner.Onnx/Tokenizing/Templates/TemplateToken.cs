namespace ToolReasoner.Onnx.Tokenizing.Templates;

/// <summary>What a piece of a template is.</summary>
internal enum TokenKind
{
    /// <summary>Text between tags.</summary>
    Text,

    /// <summary><c>{{</c>.</summary>
    PrintBegin,

    /// <summary><c>}}</c>.</summary>
    PrintEnd,

    /// <summary><c>{%</c>.</summary>
    TagBegin,

    /// <summary><c>%}</c>.</summary>
    TagEnd,

    /// <summary>A name or keyword.</summary>
    Name,

    /// <summary>A literal text, without its quotes.</summary>
    String,

    /// <summary>A number.</summary>
    Number,

    /// <summary>An operator or bracket.</summary>
    Sign,

    /// <summary>Nothing follows.</summary>
    End,
}

/// <summary>A piece of a template.</summary>
internal readonly record struct TemplateToken(TokenKind Kind, string Text, int Line);
