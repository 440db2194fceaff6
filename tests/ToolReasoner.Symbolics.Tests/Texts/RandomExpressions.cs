namespace ToolReasoner.Symbolics.Tests.Texts;

/// <summary>Makes random expressions of every kind from a seed.</summary>
internal sealed class RandomExpressions(int seed)
{
    private static readonly string[] s_names = ["x", "y", "n", "d", "f", "x_1", "alpha", "gamma", "zeta", "foo", "e", "i", "pi", "sin", "2 x", "a`b", "x_n", "beta_12", "C", "x'", "A_b_c", "}\\{", "mod", "lambda"];

    private static readonly Function[] s_functions =
    [
        Function.Sin, Function.Cos, Function.Tan, Function.Atan, Function.Acot, Function.Ln, Function.Abs, Function.Sign, Function.Floor,
        Function.Ceiling, Function.Factorial, Function.DoubleFactorial, Function.Gamma, Function.Erf, Function.Re, Function.Conjugate,
        Function.Unknown("f"), Function.Unknown("area"), Function.Unknown("u"), Function.Unknown("phi"), Function.Unknown("sin"), Function.Unknown("xsin"),
        Function.Unknown("F_1"), Function.Unknown("g'"),
    ];

    private static readonly Function[] s_pairs =
        [Function.Root, Function.Binomial, Function.Mod, Function.Atan2, Function.Gcd, Function.Max, Function.Permutations];

    private readonly Random _random = new(seed);

    /// <summary>Anything.</summary>
    public Expr Any(int depth) => _random.Next(12) switch
    {
        0 => Statement(depth),
        1 => Set(depth),
        2 => Expr.Tuple([.. Many(_random.Next(4), () => Any(depth - 1))]),
        3 => Expr.List([.. Many(_random.Next(4), () => Any(depth - 1))]),
        4 => Matrix(depth),
        5 => Expr.Piecewise([Scalar(depth - 1), Relation(depth - 1), Scalar(depth - 1), _random.Next(2) == 0 ? Expr.True : Relation(depth - 1)]),
        6 => Expr.Sequence(SequenceKind.PlusMinus, [.. PlusMinus(depth)]),
        _ => Scalar(depth),
    };

    /// <summary>A number or what stands for one.</summary>
    public Expr Scalar(int depth)
    {
        if (depth <= 0 || _random.Next(8) == 0)
        {
            return Leaf();
        }

        return _random.Next(16) switch
        {
            0 or 1 or 2 => Expr.Add([.. Many(2 + _random.Next(3), () => Scalar(depth - 1))]),
            3 or 4 or 5 => Expr.Multiply([.. Many(2 + _random.Next(3), () => Scalar(depth - 1))]),
            6 => Scalar(depth - 1) / Scalar(depth - 1),
            7 => Expr.Pow(Scalar(depth - 1), _random.Next(-3, 5)),
            8 => Expr.Pow(Scalar(depth - 1), new Rational(_random.Next(-3, 5), _random.Next(1, 5))),
            9 => Expr.Pow(Scalar(depth - 1), Scalar(depth - 1)),
            10 => Expr.Sqrt(Scalar(depth - 1)),
            11 => Expr.Exp(Scalar(depth - 1)),
            12 or 13 => Expr.Apply(s_functions[_random.Next(s_functions.Length)], Scalar(depth - 1)),
            14 => Expr.Apply(s_pairs[_random.Next(s_pairs.Length)], Scalar(depth - 1), Scalar(depth - 1)),
            _ => Bound(depth),
        };
    }

    private Expr Leaf() => _random.Next(6) switch
    {
        0 => _random.Next(-20, 200),
        1 => new Rational(_random.Next(-20, 20), _random.Next(1, 12)),
        2 => _random.Next(7) switch { 0 => Expr.I, 1 => Expr.E, 2 => Expr.Infinity, 3 => Expr.EulerGamma, 4 => -Expr.Infinity, 5 => Expr.ComplexInfinity, _ => Expr.Pi },
        3 => Expr.Sqrt(_random.Next(2, 12)),
        _ => Symbol(),
    };

    private Expr Symbol() => Expr.Symbol(s_names[_random.Next(2) == 0 ? _random.Next(4) : _random.Next(s_names.Length)]);

    private Expr Bound(int depth) => _random.Next(6) switch
    {
        0 => Expr.Derivative(Scalar(depth - 1), [.. Many(1 + _random.Next(3), Symbol)]),
        1 => Expr.Integral(Scalar(depth - 1), Symbol()),
        2 => Expr.Integral(Scalar(depth - 1), Symbol(), Scalar(depth - 1), Scalar(depth - 1)),
        3 => Expr.Limit(Scalar(depth - 1), Symbol(), Scalar(depth - 1), (Approach)_random.Next(3)),
        4 => Expr.RootOf([-1, -1, 0, 0, 0, 1], _random.Next(5)),
        _ => Expr.BigOperation((BigOperator)_random.Next(2), Scalar(depth - 1), Symbol(), Scalar(depth - 1), Scalar(depth - 1)),
    };

    private Expr Relation(int depth) => _random.Next(8) switch
    {
        0 => Expr.Relate(RelationKind.Congruent, Scalar(depth), Expr.Tuple(Scalar(depth), Scalar(depth))),
        1 => Expr.Relate(RelationKind.Member, Scalar(depth), Set(depth)),
        2 => Expr.Equation(Scalar(depth), Expr.Sequence(SequenceKind.PlusMinus, [.. PlusMinus(depth)])),
        _ => Expr.Relate((RelationKind)_random.Next(6), Scalar(depth), Scalar(depth)),
    };

    private Expr Statement(int depth) => depth <= 0 ? Relation(0) : _random.Next(4) switch
    {
        0 => Expr.And([.. Many(2 + _random.Next(2), () => Statement(depth - 1))]),
        1 => Expr.Or([.. Many(2 + _random.Next(2), () => Statement(depth - 1))]),
        2 => Expr.Not(Statement(depth - 1)),
        _ => Relation(depth - 1),
    };

    private Expr Set(int depth) => _random.Next(depth <= 0 ? 3 : 6) switch
    {
        0 => Expr.Named((NamedSet)_random.Next(6)),
        1 => Expr.FiniteSet([.. Many(_random.Next(4), () => Scalar(depth - 1))]),
        2 => Expr.Interval(Scalar(depth - 1), Scalar(depth - 1), _random.Next(2) == 0, _random.Next(2) == 0),
        3 => Expr.SetOperationOf(SetOperation.Union, [Set(depth - 1), Set(depth - 1)]),
        4 => Expr.SetOperationOf(SetOperation.Intersection, [Set(depth - 1), Set(depth - 1)]),
        _ => Expr.SetOperationOf(SetOperation.Difference, [Set(depth - 1), Set(depth - 1)]),
    };

    private Expr Matrix(int depth)
    {
        var (rows, columns) = (_random.Next(1, 4), _random.Next(1, 4));
        return Expr.Matrix(rows, columns, [.. Many(rows * columns, () => Scalar(depth - 2))]);
    }

    private Expr[] PlusMinus(int depth)
    {
        var (middle, distance) = (Scalar(depth - 1), Scalar(depth - 1));
        return [middle + distance, middle - distance];
    }

    private static IEnumerable<Expr> Many(int count, Func<Expr> make) => Enumerable.Range(0, count).Select(_ => make());
}
