namespace ToolReasoner.Symbolics.Tests.Proofs;

/// <summary>
/// Random pairs of expressions that are equal, or not. Equal ones come of identities from school books, applied to random parts of a random
/// expression; unequal ones of such a pair and a small change to one side, kept when floating point sees the difference.
/// </summary>
internal sealed class EqualityPairs(int seed)
{
    private static readonly Expr s_x = Expr.Symbol("x");
    private static readonly Expr s_y = Expr.Symbol("y");

    private readonly Random _random = new(seed);

    /// <summary>Equal, and not the same tree.</summary>
    public (Expr Left, Expr Right) Equal()
    {
        while (true)
        {
            var family = _random.Next(6);
            var left = Make(family, 3);
            var right = left;
            for (var i = _random.Next(1, 5); i > 0; i--)
            {
                right = Somewhere(right, part => Identity(part, family));
            }

            if (!left.Equals(right) && right.Size < 150 && Agree(left, right))
            {
                return _random.Next(2) == 0 ? (left, right) : (right, left);
            }
        }
    }

    /// <summary>Not equal.</summary>
    public (Expr Left, Expr Right) Unequal()
    {
        while (true)
        {
            var (left, right) = Equal();
            right = Somewhere(right, Change);
            if (Differ(left, right))
            {
                return (left, right);
            }
        }
    }

    // 0 rational functions, 1 trigonometry, 2 powers of e and logarithms, 3 radicals, 4 constants, 5 all together.
    private Expr Make(int family, int depth)
    {
        if (depth == 0 || _random.Next(6) == 0)
        {
            return Leaf(family);
        }

        var kind = _random.Next(10);
        return kind switch
        {
            < 3 => Make(family, depth - 1) + Make(family, depth - 1),
            < 5 => Make(family, depth - 1) * Make(family, depth - 1),
            < 6 => Make(family, depth - 1) - Make(family, depth - 1),
            < 7 => Quotient(Make(family, depth - 1), Make(family, depth - 1)),
            < 8 => Expr.Pow(Make(family, depth - 1), _random.Next(2, 4)),
            _ => Special(family, depth),
        };
    }

    private Expr Leaf(int family) => family == 4
        ? _random.Next(4) switch { 0 => Expr.Sqrt(_random.Next(2, 8)), 1 => Expr.Pow(_random.Next(2, 6), new Rational(1, 3)), _ => _random.Next(-5, 6) }
        : _random.Next(5) switch { 0 => _random.Next(-5, 6), 1 => new Rational(_random.Next(1, 7), _random.Next(2, 5)), 2 => s_y, _ => s_x };

    private Expr Special(int family, int depth)
    {
        var inside = family == 4 ? Leaf(4) : Linear();
        return family switch
        {
            0 => Quotient(1, Make(0, depth - 1)),
            1 => Trigonometric(inside),
            2 => _random.Next(3) switch { 0 => Expr.Ln(Positive()), 1 => Expr.Exp(inside), _ => Expr.Pow(_random.Next(2, 7), inside) },
            3 => _random.Next(3) switch { 0 => Expr.Abs(inside), 1 => Expr.Pow(Positive(), new Rational(_random.Next(1, 4), 3)), _ => Expr.Sqrt(Positive()) },
            4 => _random.Next(4) switch
            {
                0 => Expr.Ln(_random.Next(2, 13)),
                1 => Expr.Cos(Expr.Pi * new Rational(_random.Next(1, 7), 7)),
                2 => Expr.Sqrt(_random.Next(3, 9) + Expr.Sqrt(_random.Next(2, 6))),
                _ => Expr.Pi,
            },
            _ => Special(_random.Next(1, 4), depth),
        };
    }

    private Expr Trigonometric(Expr angle) => _random.Next(4) switch
    {
        0 => Expr.Tan(angle),
        1 => Expr.Cos(angle),
        2 => Expr.Sinh(angle),
        _ => Expr.Sin(angle),
    };

    private Expr Linear() => _random.Next(4) switch
    {
        0 => s_x,
        1 => s_x + s_y,
        2 => _random.Next(2, 4) * s_x,
        _ => s_x + _random.Next(1, 4),
    };

    private Expr Positive() => _random.Next(4) switch
    {
        0 => s_x,
        1 => s_x + _random.Next(1, 5),
        2 => Expr.Pow(s_x, 2) + _random.Next(1, 5),
        _ => s_x * s_y,
    };

    private static Expr Quotient(Expr above, Expr below) => below is NumberExpr { Value.IsZero: true } ? above : above / below;

    private Expr Somewhere(Expr value, Func<Expr, Expr?> change)
    {
        if (value.Operands.Count > 0 && _random.Next(3) > 0)
        {
            var at = _random.Next(value.Operands.Count);
            var operands = value.Operands.ToArray();
            operands[at] = Somewhere(operands[at], change);
            if (!operands[at].Equals(value.Operands[at]))
            {
                return value.WithOperands(operands);
            }
        }

        return change(value) ?? value;
    }

    private Expr? Identity(Expr part, int family)
    {
        var other = Leaf(family) + _random.Next(7, 10);
        return part switch
        {
            SumExpr when _random.Next(3) == 0 => Distribute(other, part) / other,
            ProductExpr when part.Operands.Any(f => f is SumExpr) && _random.Next(2) == 0 => Distributed(part),
            PowerExpr { Base: SumExpr, Exponent: NumberExpr { Value: var two } } power when two == 2 => Distribute(power.Base, power.Base),
            PowerExpr { Exponent: NumberExpr { Value: var half } } power when half == Rational.Half && power.Base.IsConstant =>
                Expr.Sqrt(power.Base * 49) / 7,
            PowerExpr { Base: ConstantExpr { Constant: Constant.E }, Exponent: SumExpr exponent } => Expr.Multiply([.. exponent.Operands.Select(Expr.Exp)]),
            PowerExpr { Base: NumberExpr { Value: { IsInteger: true, Sign: > 0 } } number, Exponent: not NumberExpr } power => Expr.Exp(power.Exponent * Expr.Ln(number)),
            FunctionExpr { Operands: [var u] } call => OfFunction(call.Function, u),
            _ => _random.Next(4) switch
            {
                0 => (part * other) / other,
                1 => part + other - other,
                2 => (Expr.Pow(part + other, 2) - Expr.Pow(part - other, 2)) / (4 * other),
                // The quotient must not be 0/0 in disguise.
                _ => Math.Abs(NaiveReal.Of(part + other, 1.37, 0.61)) is < 1e-9 or double.NaN ? null : ((Expr.Pow(part, 2) - Expr.Pow(other, 2)) / (part + other)) + other,
            },
        };
    }

    private Expr? OfFunction(Function function, Expr u)
    {
        if (function == Function.Sin)
        {
            return _random.Next(3) switch
            {
                0 => 2 * Expr.Sin(u / 2) * Expr.Cos(u / 2),
                1 => u is SumExpr ? AddedSine(u) : (3 * Expr.Sin(u / 3)) - (4 * Expr.Pow(Expr.Sin(u / 3), 3)),
                _ => Expr.Tan(u) * Expr.Cos(u),
            };
        }

        if (function == Function.Cos)
        {
            return _random.Next(3) switch
            {
                0 => 1 - (2 * Expr.Pow(Expr.Sin(u / 2), 2)),
                1 => (2 * Expr.Pow(Expr.Cos(u / 2), 2)) - 1,
                _ => (1 - Expr.Pow(Expr.Sin(u), 2)) / Expr.Cos(u),
            };
        }

        if (function == Function.Tan)
        {
            return _random.Next(2) == 0 ? Expr.Sin(u) / Expr.Cos(u) : Expr.Sin(2 * u) / (1 + Expr.Cos(2 * u));
        }

        if (function == Function.Sinh)
        {
            return _random.Next(2) == 0 ? (Expr.Exp(u) - Expr.Exp(-u)) / 2 : 2 * Expr.Sinh(u / 2) * Expr.Cosh(u / 2);
        }

        if (function == Function.Abs)
        {
            return _random.Next(2) == 0 ? Expr.Sqrt(Expr.Pow(u, 2)) : Expr.Apply(Function.Max, u, -u);
        }

        return function == Function.Ln
            ? _random.Next(2) == 0 ? Expr.Ln(u / 6) + Expr.Ln(2) + Expr.Ln(3) : Expr.Ln(Expr.Pow(u, 2)) / 2
            : null;
    }

    private static Expr AddedSine(Expr sum)
    {
        var first = sum.Operands[0];
        var rest = sum - first;
        return (Expr.Sin(first) * Expr.Cos(rest)) + (Expr.Cos(first) * Expr.Sin(rest));
    }

    private static Expr Distribute(Expr left, Expr right) => Expr.Add([.. left.Terms.SelectMany(a => right.Terms.Select(b => a * b))]);

    private static Expr Distributed(Expr product)
    {
        var sum = product.Operands.First(f => f is SumExpr);
        return Distribute(sum, Expr.Multiply([.. product.Operands.Where(f => !ReferenceEquals(f, sum))]));
    }

    private Expr? Change(Expr part) => part switch
    {
        NumberExpr => part + _random.Next(1, 4),
        SymbolExpr => _random.Next(2) == 0 ? 2 * part : part + new Rational(1, _random.Next(2, 1000)),
        _ => _random.Next(3) switch
        {
            0 => part + new Rational(1, 1 << _random.Next(1, 16)),
            1 => part * new Rational(3, 2),
            _ => -part,
        },
    };

    // Both have a value somewhere, and floating point sees no difference: a quotient that is 0/0 everywhere is no example.
    private static bool Agree(Expr left, Expr right) => !left.HoldsInfinity && !right.HoldsInfinity
        && Values(left, right).Any(pair => Math.Abs(pair.Left - pair.Right) < 1e-6 * (1 + Math.Abs(pair.Left)));

    private static bool Differ(Expr left, Expr right) =>
        Values(left, right).Any(pair => Math.Abs(pair.Left - pair.Right) > 1e-7 * (1 + Math.Abs(pair.Left) + Math.Abs(pair.Right)));

    private static IEnumerable<(double Left, double Right)> Values(Expr left, Expr right)
    {
        foreach (var (x, y) in new[] { (1.37, 0.61), (2.93, 1.17), (0.23, 3.41), (5.11, 0.87) })
        {
            var (a, b) = (NaiveReal.Of(left, x, y), NaiveReal.Of(right, x, y));
            if (double.IsFinite(a) && double.IsFinite(b))
            {
                yield return (a, b);
            }
        }
    }
}
