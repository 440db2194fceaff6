namespace ToolReasoner.Symbolics;

/// <content>Commands.</content>
internal sealed partial class LatexGrammar
{
    private const string Dots = "what is left out with dots cannot be known: write it all, or a sum";

    private static readonly Dictionary<string, string> s_refused = new()
    {
        ["ldots"] = Dots, ["cdots"] = Dots, ["dots"] = Dots, ["dotsc"] = Dots, ["dotsb"] = Dots, ["vdots"] = Dots, ["ddots"] = Dots,
        ["angle"] = "an angle of a figure is no expression", ["triangle"] = "a figure is no expression", ["approx"] = "an approximation is no value",
        ["det"] = "a determinant is not read", ["left."] = "an evaluation between bounds is not read", ["circ"] = "a composition is not read",
        ["|"] = "a norm is not read", ["Vert"] = "a norm is not read", ["lVert"] = "a norm is not read",
        ["overrightarrow"] = "a vector between points is not read", ["mid"] = "a condition is not read", ["oint"] = "a contour integral is not read",
        ["sim"] = "similarity is not read", ["cong"] = "congruence of figures is not read", ["parallel"] = "a figure is no expression",
        ["perp"] = "a figure is no expression", ["partial"] = "a partial derivative needs the form \\frac{\\partial f}{\\partial x}",
    };

    private Expr ReadCommand()
    {
        var token = Current;
        var name = token.Text;
        if (FunctionOf(token) is { } function)
        {
            return ReadFunction(function);
        }

        if (GreekLetters.Contains(name))
        {
            return ReadName();
        }

        switch (name)
        {
            case "frac":
                return TryReadDerivative() ?? ReadFraction();
            case "sqrt":
                return ReadRoot();
            case "binom":
                Take();
                var upper = ReadArgument();
                return Apply(Function.Binomial, upper, ReadArgument());
            case "boxed":
                Take();
                return ReadArgument();
            case "overline":
                return ReadOverlined();
            case "sum" or "prod":
                return ReadBigOperator(name == "sum" ? BigOperator.Sum : BigOperator.Product);
            case "lim":
                return ReadLimit();
            case "int" or "int int":
                return ReadIntegral();
            case "tilde" when Peek().Kind == TokenKind.OpenGroup && Peek(2) is { Kind: TokenKind.Command, Text: "infty" } && Peek(3).Kind == TokenKind.CloseGroup:
                JumpTo(Index + 4);
                return Expr.ComplexInfinity;
            case "Pr" or "ell" or "hbar":
                Take();
                return Expr.Symbol(name);
        }

        if (ConstantOf(name) is { } constant)
        {
            Take();
            return constant;
        }

        throw Fail(s_refused.TryGetValue(name, out var why) ? why : $@"\{Shortened(name)} is not understood");
    }

    private static Expr? ConstantOf(string name) => name switch
    {
        "infty" => Expr.Infinity,
        "top" => Expr.True,
        "bot" => Expr.False,
        "emptyset" => Expr.Named(NamedSet.Empty),
        "mathbb N" or "N" => Expr.Named(NamedSet.Naturals),
        "mathbb Z" or "Z" => Expr.Named(NamedSet.Integers),
        "mathbb Q" or "Q" => Expr.Named(NamedSet.Rationals),
        "mathbb R" or "R" => Expr.Named(NamedSet.Reals),
        "mathbb C" or "C" => Expr.Named(NamedSet.Complexes),
        _ => null,
    };

    private Expr ReadFraction()
    {
        Take();
        var top = ReadArgument();
        var bottom = ReadArgument();
        if (Current.Kind == TokenKind.Digit && Previous.Kind == TokenKind.Digit && Previous.Touches(Current))
        {
            throw Fail(@"\frac with three digits: write braces");
        }

        return Product([top, Power(bottom, -1)]);
    }

    private Expr ReadRoot()
    {
        Take();
        Expr degree = 2;
        if (TryTake(TokenKind.OpenBracket))
        {
            degree = Scalar(Inside(() => ReadBinary(Level.Sum)));
            Need(TokenKind.CloseBracket, "]");
        }

        var radicand = Scalar(ReadScript());
        return degree.Equals(2) ? Shallow(Expr.Sqrt(radicand)) : Apply(Function.Root, radicand, degree);
    }

    // \overline{123} are digits, \overline{z} is a conjugate, \overline{AB} may be digits or a segment.
    private Expr ReadOverlined()
    {
        var at = Take();
        if (Current.Kind != TokenKind.OpenGroup)
        {
            return Apply(Function.Conjugate, ReadArgument());
        }

        var (letters, digits, next) = (0, 0, 1);
        for (; Peek(next).Kind is TokenKind.Name or TokenKind.Digit; next++)
        {
            letters += Peek(next).Kind == TokenKind.Name ? 1 : 0;
            digits += Peek(next).Kind == TokenKind.Digit ? 1 : 0;
        }

        if (Peek(next).Kind == TokenKind.CloseGroup && letters + digits > 1 && letters > 0)
        {
            throw FailAt(at, "letters under a line may be digits or a segment");
        }

        var inside = ReadGroup();
        return inside is NumberExpr ? inside : Apply(Function.Conjugate, inside);
    }
}
