namespace ToolReasoner.Onnx.Tokenizing.Templates;

/// <summary>How a statement ended.</summary>
internal enum Flow
{
    /// <summary>The next one follows.</summary>
    Next,

    /// <summary>The loop goes on with its next item.</summary>
    Continue,

    /// <summary>The loop is over.</summary>
    Break,
}

/// <summary>A statement, ready to run.</summary>
internal delegate Flow Statement(Scope scope);

/// <summary>Makes statements of a template's pieces.</summary>
internal sealed class TemplateParser
{
    private readonly TokenReader _tokens;
    private readonly ExpressionParser _expressions;

    private TemplateParser(IReadOnlyList<TemplateToken> tokens)
    {
        _tokens = new TokenReader(tokens);
        _expressions = new ExpressionParser(_tokens);
    }

    public static Statement Parse(string source)
    {
        var parser = new TemplateParser(TemplateLexer.Cut(source));
        var body = parser.Body();
        return parser._tokens.Is(TokenKind.End) ? body : throw parser._tokens.Unexpected();
    }

    /// <summary>Statements up to a tag that begins with one of <paramref name="ends"/>, which is left to be read.</summary>
    private Statement Body(params string[] ends)
    {
        var statements = new List<Statement>();
        while (!_tokens.Is(TokenKind.End) && !(_tokens.Is(TokenKind.TagBegin) && ends.Contains(_tokens.Ahead.Text)))
        {
            statements.Add(One());
        }

        return scope =>
        {
            foreach (var statement in statements)
            {
                if (statement(scope) is not Flow.Next and var flow)
                {
                    return flow;
                }
            }

            return Flow.Next;
        };
    }

    private Statement One()
    {
        var token = _tokens.Take();
        if (token.Kind == TokenKind.Text)
        {
            return Printing(_ => token.Text);
        }

        if (token.Kind == TokenKind.PrintBegin)
        {
            var value = _expressions.Parse();
            _tokens.Take(TokenKind.PrintEnd);
            return Printing(value);
        }

        if (token.Kind != TokenKind.TagBegin)
        {
            throw TokenReader.Unexpected(token);
        }

        var name = _tokens.Take(TokenKind.Name);
        return name.Text switch
        {
            "if" => If(),
            "for" => For(),
            "set" => Set(),
            "macro" => Macro(),
            "generation" => Generation(),
            "break" => Jump(Flow.Break),
            "continue" => Jump(Flow.Continue),
            _ => throw TokenReader.Unexpected(name),
        };
    }

    private static Statement Printing(Expression value) => scope =>
    {
        scope.Output.Append(Values.Text(value(scope)));
        return Flow.Next;
    };

    private Statement Jump(Flow flow)
    {
        _tokens.Take(TokenKind.TagEnd);
        return _ => flow;
    }

    private Statement If()
    {
        var condition = _expressions.Parse();
        _tokens.Take(TokenKind.TagEnd);
        var then = Body("elif", "else", "endif");
        _tokens.Take(TokenKind.TagBegin);
        Statement otherwise = _ => Flow.Next;
        switch (_tokens.Take(TokenKind.Name).Text)
        {
            case "elif":
                otherwise = If(); // reads the end of both
                break;
            case "else":
                _tokens.Take(TokenKind.TagEnd);
                otherwise = Body("endif");
                End("endif");
                break;
            default:
                _tokens.Take(TokenKind.TagEnd);
                break;
        }

        return scope => Values.IsTrue(condition(scope)) ? then(scope) : otherwise(scope);
    }

    private Statement For()
    {
        List<string> names = [_tokens.Take(TokenKind.Name).Text];
        while (_tokens.TakeIf(","))
        {
            names.Add(_tokens.Take(TokenKind.Name).Text);
        }

        _tokens.TakeName("in");
        var items = _expressions.ParseWithoutCondition();
        var filter = _tokens.TakeNameIf("if") ? _expressions.Parse() : null;
        _tokens.Take(TokenKind.TagEnd);
        var body = Body("else", "endfor");
        Statement? empty = null;
        if (_tokens.Ahead.Text == "else")
        {
            End("else");
            empty = Body("endfor");
        }

        End("endfor");
        return new TemplateLoop(names, items, filter, body, empty).Run;
    }

    private Statement Set()
    {
        var name = _tokens.Take(TokenKind.Name).Text;
        var part = _tokens.TakeIf(".") ? _tokens.Take(TokenKind.Name).Text : null;
        Expression value;
        if (_tokens.TakeIf("="))
        {
            value = _expressions.ParseList();
            _tokens.Take(TokenKind.TagEnd);
        }
        else
        {
            _tokens.Take(TokenKind.TagEnd);
            var body = Body("endset");
            End("endset");
            value = scope => scope.Captured(body);
        }

        return new TemplateAssignment(name, part, value).Run;
    }

    private Statement Macro()
    {
        var name = _tokens.Take(TokenKind.Name).Text;
        var parameters = new List<(string Name, Expression? Otherwise)>();
        _tokens.Take("(");
        while (!_tokens.TakeIf(")"))
        {
            var parameter = _tokens.Take(TokenKind.Name).Text;
            parameters.Add((parameter, _tokens.TakeIf("=") ? _expressions.Parse() : null));
            _tokens.TakeIf(",");
        }

        _tokens.Take(TokenKind.TagEnd);
        var body = Body("endmacro");
        End("endmacro");
        return new TemplateMacro(name, parameters, body).Define;
    }

    private Statement Generation() // marks what a trainer learns; here it only holds what is inside
    {
        _tokens.Take(TokenKind.TagEnd);
        var body = Body("endgeneration");
        End("endgeneration");
        return body;
    }

    private void End(string name)
    {
        _tokens.Take(TokenKind.TagBegin);
        _tokens.TakeName(name);
        _tokens.Take(TokenKind.TagEnd);
    }
}
