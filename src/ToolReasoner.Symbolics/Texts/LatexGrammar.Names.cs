using System.Text;

namespace ToolReasoner.Symbolics;

/// <content>Letters, names and functions.</content>
internal sealed partial class LatexGrammar
{
    private static readonly HashSet<string> s_functionCommands =
    [
        "sin", "cos", "tan", "cot", "sec", "csc", "arcsin", "arccos", "arctan", "arccot", "arcsec", "arccsc", "sinh", "cosh", "tanh", "coth",
        "ln", "log", "lg", "lb", "exp", "gcd", "lcm", "min", "max", "arg", "tg", "ctg", "cosec", "arctg",
    ];

    /// <summary>The name of the known function that a token calls, or null.</summary>
    private static string? FunctionOf(Token token) => token.Kind switch
    {
        TokenKind.Command => s_functionCommands.Contains(token.Text) ? token.Text : token.Text is "Re" ? "re" : token.Text is "Im" ? "im" : null,
        TokenKind.Identifier => KnownNames.Call(token.Text) is not null ? token.Text
            : token.Text.Length < 20 && KnownNames.Call(token.Text.ToLowerInvariant()) is not null ? token.Text.ToLowerInvariant() : null,
        _ => null,
    };

    private Expr LetterValue(string name) => IsBound(name) ? Expr.Symbol(name) : name switch
    {
        "e" => Expr.E,
        "i" => Expr.I,
        "pi" => Expr.Pi,
        "gamma_E" => Expr.EulerGamma,
        _ => Expr.Symbol(name),
    };

    /// <summary>Reads a letter with its subscript and primes, and the call if it is a function.</summary>
    private Expr ReadName()
    {
        var token = Take();
        var name = token.Text;
        if (Current.Kind == TokenKind.Underscore)
        {
            name += "_" + ReadSubscript();
        }

        while (Current.Kind == TokenKind.Prime)
        {
            Take();
            name += "'";
        }

        if (KnownNames.IsFunctionLetter(name))
        {
            if (Current.Kind == TokenKind.OpenParen)
            {
                return UserCall(name);
            }

            if (Current.Kind == TokenKind.Caret && Peek().Kind == TokenKind.OpenGroup && Peek(2).Kind == TokenKind.Minus && Peek(4).Kind == TokenKind.CloseGroup && Peek(5).Kind == TokenKind.OpenParen)
            {
                throw Fail("an inverse function is not read");
            }
        }

        return name is "Gamma" or "zeta" && Current.Kind == TokenKind.OpenParen
            ? Called(token, KnownNames.Call(name.ToLowerInvariant())!, ReadParenthesised())
            : LetterValue(name);
    }

    private string ReadSubscript()
    {
        var at = Take();
        if (Current.Kind == TokenKind.Digit)
        {
            return TouchingDigits();
        }

        if (Current.Kind is TokenKind.Name or TokenKind.Words)
        {
            return Take().Text;
        }

        if (Current.Kind == TokenKind.Command && GreekLetters.Contains(Current.Text))
        {
            return Take().Text;
        }

        Need(TokenKind.OpenGroup, "{");
        var subscript = new StringBuilder();
        while (Current.Kind is TokenKind.Digit or TokenKind.Name or TokenKind.Words or TokenKind.Identifier or TokenKind.Plus or TokenKind.Minus or TokenKind.Comma
            || (Current.Kind == TokenKind.Command && GreekLetters.Contains(Current.Text)))
        {
            // x_{n+1} and a_{1,2} are names of one symbol.
            subscript.Append(Take() switch { { Kind: TokenKind.Plus } => "+", { Kind: TokenKind.Minus } => "-", { Kind: TokenKind.Comma } => ",", var token => token.Text });
        }

        return TryTake(TokenKind.CloseGroup) && subscript.Length > 0 && subscript.ToString().All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '+' or '-' or ',')
            ? subscript.ToString()
            : throw FailAt(at, "a subscript that is a formula is not read");
    }

    private List<Expr> ReadParenthesised()
    {
        var open = Take();
        var items = ReadItemsInside().All;
        var close = open.Kind switch { TokenKind.OpenParen => TokenKind.CloseParen, TokenKind.OpenBracket => TokenKind.CloseBracket, _ => TokenKind.CloseSet };
        Need(close, close switch { TokenKind.CloseParen => ")", TokenKind.CloseBracket => "]", _ => @"\}" });
        return items;
    }

    private Expr UserCall(string name)
    {
        var arguments = ReadParenthesised();
        if (arguments.Count == 0)
        {
            throw Fail("a function needs an argument");
        }

        arguments.ForEach(argument => Scalar(argument));
        return Shallow(Expr.Apply(Function.Unknown(name), [.. arguments]));
    }

    private Expr ReadIdentifier()
    {
        var token = Current;
        if (FunctionOf(token) is { } function)
        {
            return ReadFunction(function);
        }

        Take();
        if (SpecialForms.Contains(token.Text) && Current.Kind == TokenKind.OpenParen)
        {
            var items = ReadParenthesised();
            items = items.Count == 1 ? [Lift(items[0])] : items;
            return SpecialForms.Make(token.Text, items) is { } form
                ? Shallow(form)
                : throw FailAt(token, $"{token.Text} does not take such arguments");
        }

        return Current.Kind == TokenKind.OpenParen ? UserCall(token.Text)
            : token.Text == "undefined" ? Expr.Undefined
            : Expr.Symbol(token.Text);
    }

    // \sin x, \sin(x), \sin^2 x, \sin^{-1} x, \log_2 8
    private Expr ReadFunction(string name)
    {
        var token = Take();
        Expr? exponent = null;
        Expr? logarithmBase = null;
        while (Current.Kind is TokenKind.Caret or TokenKind.Underscore)
        {
            if (Take().Kind == TokenKind.Caret)
            {
                exponent = exponent is null ? ReadScript() : throw Fail("a second exponent");
            }
            else
            {
                logarithmBase = name == "log" && logarithmBase is null ? Scalar(ReadScript()) : throw Fail($"{name} has no subscript");
            }
        }

        if (exponent is NumberExpr { Value.Sign: < 0 })
        {
            if (!exponent.Equals(-1) || KnownNames.Inverse(name) is not { } inverse)
            {
                throw FailAt(token, $"a negative exponent of {name} may be an inverse function");
            }

            return ReadApplied(token, inverse.Name, NamedCall.Of(inverse));
        }

        var call = name == "log"
            ? new NamedCall(1, 1, arguments => Expr.Log(logarithmBase ?? _options.LogarithmBase, arguments[0]))
            : KnownNames.Call(name)!;
        var value = ReadApplied(token, name, call);
        return exponent is null ? value : Power(value, exponent);
    }

    private Expr ReadApplied(Token token, string name, NamedCall call)
    {
        var takesBraces = call.Most > 1 && Current.Kind == TokenKind.OpenSet;
        var isGroup = Current.Kind == TokenKind.OpenGroup;
        List<Expr> arguments = takesBraces || Current.Kind is TokenKind.OpenParen or TokenKind.OpenBracket ? ReadParenthesised()
            : isGroup ? [ReadGroup()]
            : [ReadJuxtaposed(name)];
        if (isGroup && Current.Kind == TokenKind.Caret)
        {
            throw Fail($"the exponent may belong to {name} or to its argument: write parentheses");
        }

        return Called(token, call, arguments);
    }

    private Expr Called(Token token, NamedCall call, List<Expr> arguments)
    {
        if (arguments.Count < call.Least || arguments.Count > call.Most)
        {
            throw FailAt(token, $"{token.Text} does not take {arguments.Count} arguments");
        }

        arguments.ForEach(argument => Scalar(argument));
        return Shallow(call.Make(arguments));
    }
}
