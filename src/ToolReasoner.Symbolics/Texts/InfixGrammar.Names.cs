namespace ToolReasoner.Symbolics;

/// <content>Names: constants, symbols, and what is called with arguments.</content>
internal sealed partial class InfixGrammar
{
    private Expr ReadName()
    {
        var token = Take();
        var name = token.Text;
        var isCalled = Current.Kind == TokenKind.OpenParen && token.Touches(Current);
        if (IsBound(name))
        {
            return isCalled && (KnownNames.IsFunctionLetter(name) || IsLongName(name)) ? ReadUserCall(token) : Expr.Symbol(name);
        }

        if (SpecialForms.Contains(name) && isCalled)
        {
            return ReadSpecialForm(token);
        }

        if (name == "C" && isCalled && _firstCommas[Index] > 0)
        {
            return Called(token, new NamedCall(2, 2, arguments => Expr.Apply(Function.Binomial, arguments)));
        }

        if (KnownNames.Call(name) is { } call && !(GreekLetters.Contains(name) && !isCalled))
        {
            return ReadFunction(token, call);
        }

        if (KnownNames.Constant(name) is { } constant)
        {
            return constant;
        }

        if (!isCalled)
        {
            RefuseGluedDigits(token);
            return Expr.Symbol(name);
        }

        return KnownNames.IsFunctionLetter(name) || IsLongName(name) ? ReadUserCall(token) : Expr.Symbol(name);
    }

    // A Greek letter is one letter although its name is long.
    private static bool IsLongName(string name)
    {
        var end = name.IndexOf('_', StringComparison.Ordinal);
        var root = end > 0 ? name[..end] : name;
        return root.TrimEnd('\'').Length > 1 && !GreekLetters.Contains(root);
    }

    // sqrt3 would be a symbol of that name, and nobody means that.
    private static void RefuseGluedDigits(Token token)
    {
        var letters = token.Text.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        if (letters.Length < token.Text.Length && KnownNames.Call(letters) is not null)
        {
            throw FailAt(token, $"'{token.Text}' is no name: write {letters}({token.Text[letters.Length..]})");
        }
    }

    private Expr ReadUserCall(Token token)
    {
        if (token.Kind == TokenKind.Name)
        {
            var ending = KnownNames.FunctionAtEnd(token.Text);
            if (ending.Length > 0)
            {
                throw FailAt(token, $"'{token.Text}' is no function: write {token.Text[..^ending.Length]}*{ending}(…)");
            }
        }

        var arguments = ReadArguments();
        if (arguments.Count == 0)
        {
            throw FailAt(token, $"{token.Text} needs an argument");
        }

        arguments.ForEach(argument => Scalar(argument));
        return Shallow(Expr.Apply(Function.Unknown(token.Text), [.. arguments]));
    }

    // sin x, sin(x), sin^2 x, sin^-1(x)
    private Expr ReadFunction(Token token, NamedCall call)
    {
        var name = token.Text;
        Expr? exponent = null;
        if (Current.Kind == TokenKind.Caret && KnownNames.IsJuxtaposed(name))
        {
            Take();
            exponent = ReadBinary(Level.Power);
        }
        else if (Current.Kind == TokenKind.Superscript && KnownNames.IsJuxtaposed(name))
        {
            exponent = Integer(Take());
        }

        if (exponent is NumberExpr { Value.Sign: < 0 })
        {
            return exponent.Equals(-1) && KnownNames.Inverse(name) is { } inverse
                ? ReadFunction(token with { End = Previous.End }, NamedCall.Of(inverse))
                : throw FailAt(token, $"a negative exponent of {name} may be an inverse function: write 1/{name}(x)^n");
        }

        var value = Current.Kind == TokenKind.OpenParen ? Called(token, call)
            : KnownNames.IsJuxtaposed(name) ? Called(token, call, [ReadJuxtaposed(name)])
            : throw FailAt(token, $"{name} needs parentheses around its argument");
        return exponent is null ? value : Power(value, exponent);
    }

    private List<Expr> ReadArguments()
    {
        Need(TokenKind.OpenParen, "(");
        var items = ReadItemsInside().All;
        Need(TokenKind.CloseParen, ")");
        return items;
    }

    private Expr Called(Token token, NamedCall call) => Called(token, call, ReadArguments());

    private Expr Called(Token token, NamedCall call, List<Expr> arguments)
    {
        // min([1, 2, 3]) is min(1, 2, 3).
        if (call.Most == int.MaxValue && arguments is [SequenceExpr sequence])
        {
            arguments = [.. sequence.Operands];
        }

        if (arguments.Count < call.Least || arguments.Count > call.Most)
        {
            throw FailAt(token, $"{token.Text} does not take {arguments.Count} arguments");
        }

        arguments.ForEach(argument => Scalar(argument));
        return Shallow(call.Make(arguments));
    }

    // derivative(f, x, …), integral(f, x, a, b), limit(f, x, a), sum(f, k, a, b), …
    private Expr ReadSpecialForm(Token token)
    {
        var comma = _firstCommas[Index];
        var variable = SpecialForms.Binds(token.Text) && comma > 0 && comma + 1 < _tokens.Count ? _tokens[comma + 1] : null;
        var items = variable is { Kind: TokenKind.Name } && KnownNames.Call(variable.Text) is null
            ? Binding(variable.Text, ReadArguments)
            : ReadArguments();
        items = items.Count == 1 ? [Lift(items[0])] : items;
        return SpecialForms.Make(token.Text, items) is { } form
            ? Shallow(form)
            : throw FailAt(token, $"{token.Text} does not take such arguments");
    }
}
