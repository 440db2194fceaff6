namespace ToolReasoner.Symbolics.Tests.Expressions;

/// <summary>Trees by chance: small numbers, negative and complex ones, the constants, three symbols, and everything the factories simplify.</summary>
/// <param name="seed">Same seed, same trees.</param>
/// <param name="hasSymbols">Whether the symbols x, y and z occur.</param>
/// <param name="hasFunctions">Whether functions occur, or sums, products and powers only.</param>
/// <param name="isNarrow">Few different leaves, in more factors and powers: so that many combine.</param>
internal sealed class RandomTrees(int seed, bool hasSymbols = true, bool hasFunctions = true, bool isNarrow = false)
{
    /// <summary>Functions of one argument with textbook definitions.</summary>
    public static IReadOnlyList<Function> Functions => s_functions;

    private static readonly Function[] s_functions =
    [
        Function.Sin, Function.Cos, Function.Tan, Function.Cot, Function.Sec, Function.Csc, Function.Asin, Function.Acos, Function.Atan, Function.Acot,
        Function.Asec, Function.Acsc, Function.Sinh, Function.Cosh, Function.Tanh, Function.Coth, Function.Sech, Function.Csch, Function.Asinh, Function.Acosh,
        Function.Atanh, Function.Ln, Function.Ln, Function.Ln, Function.Abs, Function.Abs, Function.Sign, Function.Re, Function.Im, Function.Argument, Function.Conjugate,
        Function.Floor, Function.Ceiling, Function.Round, Function.Fraction,
    ];

    private readonly Random _random = new(seed);

    public Random Random => _random;

    public Tree Next(int depth)
    {
        if (depth == 0 || _random.Next(8) == 0)
        {
            return new Tree.Leaf(Leaf());
        }

        if (isNarrow)
        {
            return _random.Next(8) switch
            {
                < 1 => new Tree.Sum([.. Many(depth - 1)]),
                < 5 => new Tree.Product([.. Many(depth - 1), .. Many(depth - 1)]),
                _ => new Tree.Power(Next(depth - 1), _random.Next(2) == 0 ? new Tree.Leaf(NarrowExponent()) : Next(depth - 1)),
            };
        }

        return _random.Next(hasFunctions ? 20 : 17) switch
        {
            < 5 => new Tree.Sum([.. Many(depth - 1)]),
            < 11 => new Tree.Product([.. Many(depth - 1)]),
            < 14 => new Tree.Power(Next(depth - 1), new Tree.Leaf(Exponent())),
            < 16 => new Tree.Power(Next(depth - 1), Next(depth - 1)),
            < 17 => new Tree.Power(new Tree.Leaf(Expr.E), Next(depth - 1)),
            < 18 => TwoArguments(depth),
            _ => new Tree.Call(s_functions[_random.Next(s_functions.Length)], [Next(depth - 1)]),
        };
    }

    private IEnumerable<Tree> Many(int depth)
    {
        for (var left = _random.Next(2, 4); left > 0; left--)
        {
            yield return Next(depth);
        }
    }

    private Tree.Call TwoArguments(int depth) => _random.Next(4) switch
    {
        0 => new(Function.Root, [Next(depth - 1), new Tree.Leaf(_random.Next(2, 6))]),
        1 => new(Function.Min, [Next(depth - 1), Next(depth - 1)]),
        2 => new(Function.Atan2, [Next(depth - 1), Next(depth - 1)]),
        _ => new(Function.Mod, [Next(depth - 1), new Tree.Leaf(_random.Next(1, 6))]),
    };

    private Expr NarrowLeaf() => _random.Next(hasSymbols ? 16 : 13) switch
    {
        < 2 => -1,
        < 4 => 2,
        4 => 3,
        5 => 12,
        6 => Rational.Half,
        7 => new Rational(2, 3),
        8 => new Rational(-3, 2),
        9 => Expr.I,
        10 => Expr.E,
        11 => Expr.Pi * Expr.I * new Rational(_random.Next(-10, 11), 10),
        12 => _random.Next(3) == 0 ? Expr.Pi : _random.Next(2) == 0 ? Expr.Ln(2) : 1 + (2 * Expr.I),
        13 => Expr.Sqrt(Expr.Symbol("x") * Expr.Symbol("y")),
        _ => Expr.Symbol("x"),
    };

    private Expr NarrowExponent() => _random.Next(6) switch
    {
        0 => -1,
        1 => Rational.Half,
        2 => new Rational(2, 3),
        3 => 2,
        4 => hasSymbols ? Expr.Symbol("x") : Expr.Sqrt(2),
        _ => (hasSymbols ? Expr.Symbol("x") : Expr.Sqrt(2)) - new Rational(_random.Next(-3, 4), 2),
    };

    private Expr Leaf() => isNarrow ? NarrowLeaf() : _random.Next(hasSymbols ? 14 : 9) switch
    {
        < 3 => _random.Next(-6, 13),
        3 => new Rational(_random.Next(-9, 10), _random.Next(1, 7)),
        4 => Expr.I,
        5 => Expr.Pi,
        6 => _random.Next(2) == 0 ? Expr.E : new Rational(_random.Next(-12, 13), 12) * Expr.Pi,
        7 => Expr.Sqrt(_random.Next(2, 9)),
        8 => _random.Next(3) == 0 ? _random.Next(-3, 4) + (_random.Next(-3, 4) * Expr.I) : Expr.Pi * Expr.I * new Rational(_random.Next(-10, 11), _random.Next(1, 7)),
        < 11 => Expr.Symbol("x"),
        < 13 => Expr.Symbol("y"),
        _ => Expr.Symbol("z"),
    };

    private Expr Exponent() => _random.Next(6) switch
    {
        0 => 2,
        1 => -1,
        2 => Rational.Half,
        3 => -Rational.Half,
        4 => new Rational(_random.Next(-7, 8), 3),
        _ => new Rational(_random.Next(-8, 9), _random.Next(1, 7)),
    };
}
