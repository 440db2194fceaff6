using Solver = ToolReasoner.Symbolics.Equations;

namespace ToolReasoner.Symbolics.Tests.Differential;

/// <summary>Equations and inequalities in one unknown, polynomial systems, sets of real numbers.</summary>
internal static class EquationQuestions
{
    private static readonly Expr s_x = Expr.Symbol("x");

    public static Question Rational(RandomTexts texts) => Equation(
        $"{texts.Polynomial(texts.Whole(1, 3))}/{texts.Polynomial(texts.Whole(1, 2), 5)} + {texts.Number()}/{texts.Polynomial(1, 4)} - {texts.Number()}");

    public static Question Radical(RandomTexts texts) => Equation(texts.Whole(0, 3) switch
    {
        0 => $"sqrt({texts.Polynomial(texts.Whole(1, 2), 5)}) - {texts.Polynomial(1, 4)}",
        1 => $"sqrt({texts.Polynomial(1, 5)}) + {texts.Of(1, -1)}*sqrt({texts.Polynomial(1, 5)}) - {texts.Number(4)}",
        2 => $"root({texts.Polynomial(texts.Whole(1, 3), 5)}, 3) - {texts.Polynomial(texts.Whole(0, 1), 4)}",
        _ => $"sqrt({texts.Polynomial(1, 5)} + sqrt({texts.Polynomial(1, 5)})) - {texts.Number(4)}",
    });

    public static Question Absolute(RandomTexts texts) => Equation(texts.Whole(0, 2) switch
    {
        0 => $"abs({texts.Polynomial(texts.Whole(1, 2), 5)}) - {texts.Polynomial(texts.Whole(0, 2), 4)}",
        1 => $"abs({texts.Polynomial(1, 5)}) + {texts.Number(3)}*abs({texts.Polynomial(1, 5)}) - {texts.Polynomial(texts.Whole(0, 1), 4)}",
        _ => $"abs({texts.Polynomial(1, 3)} - abs({texts.Polynomial(1, 5)})) - {texts.Number(4)}",
    });

    public static Question Exponential(RandomTexts texts) => Equation(texts.Whole(0, 5) switch
    {
        0 => $"{texts.Number(3)}*{texts.Whole(2, 5)}^(2*x) + {texts.Number(5)}*{texts.Whole(2, 5)}^x - {texts.Number(5)}",
        1 => Powers(texts, texts.Whole(2, 5)),
        2 => $"exp({texts.Polynomial(texts.Whole(1, 2), 3)}) - {texts.Whole(1, 6)}",
        3 => $"ln({texts.Polynomial(1, 5)}) + {texts.Of(1, -1, 2)}*ln({texts.Polynomial(1, 5)}) - {texts.Of("0", "1", "ln(3)", "ln(2)")}",
        4 => $"ln({texts.Polynomial(2, 5)}) - {texts.Whole(-2, 2)}",
        _ => $"x*exp({texts.Of("x", "-x", "2*x")}) - {texts.Number(3)}",
    });

    public static Question Trigonometric(RandomTexts texts) => Equation(
        texts.Whole(0, 5) switch
        {
            0 => $"{texts.Number(4)}*{texts.Of("sin", "cos")}(x)^2 + {texts.Number(4)}*{texts.Of("sin", "cos")}(x) + {texts.Number(3)}",
            1 => $"{texts.Number(4)}*sin(x) + {texts.Number(4)}*cos(x) - {texts.Number(3)}",
            2 => $"{texts.Of("sin", "cos")}({texts.Whole(1, 3)}*x) - {texts.Of("1/2", "0", "sqrt(2)/2", "1/3", "1")}",
            3 => $"tan({texts.Whole(1, 2)}*x) - {texts.Of("1", "sqrt(3)", "2", "-1/2")}",
            4 => $"{texts.Of("sin", "cos")}({texts.Whole(1, 3)}*x) - {texts.Of("sin", "cos")}({texts.Whole(1, 3)}*x + {texts.Of("0", "pi/3", "pi/5")})",
            _ => $"sin(2*x) + {texts.Number(3)}*{texts.Of("sin", "cos")}(x)",
        },
        "0",
        "2*pi");

    public static Question Mixed(RandomTexts texts) => Equation(texts.Whole(0, 6) switch
    {
        0 => $"({texts.Rough(1)})*({texts.Polynomial(texts.Whole(1, 2), 4)})",
        1 => $"({texts.Rough(2)}) - {texts.Number(4)}",
        2 => $"abs({texts.Polynomial(1, 4)})^{texts.Of("(1/2)", "(2/3)", "3")} - {texts.Polynomial(texts.Whole(0, 1), 3)}",
        3 => $"({texts.Polynomial(1, 4)})^{texts.Of("(2/3)", "(3/2)", "(1/4)")} - {texts.Whole(1, 5)}",
        4 => $"{texts.Of("max", "min")}({texts.Polynomial(texts.Whole(1, 2), 4)}, {texts.Polynomial(1, 4)}) - {texts.Number(4)}",
        5 => $"ln({texts.Polynomial(texts.Whole(1, 2), 4)})^2 - {texts.Whole(1, 4)}",
        _ => $"{texts.Of("atan", "asin", "sinh", "tanh")}({texts.Polynomial(1, 4)}) - {texts.Of("1/2", "pi/6", "-1/3", "2")}",
    });

    public static Question Parameters(RandomTexts texts)
    {
        string Coefficient() => texts.Of("a", "(a - 1)", "(a + 2)", "(2*a)", "a^2", "1", RandomTexts.Text(texts.NotZero(4)));
        var text = texts.Whole(0, 5) switch
        {
            0 => $"{Coefficient()}*x + {Coefficient()}",
            1 or 2 => $"{Coefficient()}*x^2 + {Coefficient()}*x + {Coefficient()}",
            3 => $"({Coefficient()}*x + {Coefficient()})/(x + {Coefficient()}) - {Coefficient()}",
            4 => $"abs(x - {Coefficient()}) - {Coefficient()}",
            _ => $"sqrt(x + {Coefficient()}) - {Coefficient()}",
        };
        var values = new[] { "-3", "-2", "-1", "-1/2", "0", "1/4", "1", "2", "7/2" };
        return new("parameters", [text, values], budget =>
        {
            var found = Solver.Solve(Expr.Parse(text), s_x, SolutionDomain.Real, budget);
            return !found.IsSure ? Question.GaveUp : values.Select(value =>
            {
                var at = found.At(new Dictionary<Expr, Expr> { [Expr.Symbol("a")] = Expr.Parse(value) });
                return new { pieces = Pieces(at.Intervals.Union(RealSet.Of([.. at.Elements]))) };
            });
        });
    }

    public static Question Inequality(RandomTexts texts)
    {
        var left = texts.Whole(0, 7) switch
        {
            0 => texts.Polynomial(texts.Whole(1, 4)),
            1 => $"{texts.Polynomial(texts.Whole(0, 2), 5)}/{texts.Polynomial(texts.Whole(1, 2), 5)} - {texts.Number(3)}",
            2 => $"abs({texts.Polynomial(texts.Whole(1, 2), 5)}) - {texts.Polynomial(texts.Whole(0, 1), 4)}",
            3 => $"sqrt({texts.Polynomial(texts.Whole(1, 2), 5)}) - {texts.Polynomial(texts.Whole(0, 1), 4)}",
            4 => $"ln({texts.Polynomial(texts.Whole(1, 2), 5)}) - {texts.Whole(-1, 2)}",
            5 => $"({texts.Rough(1)}) - ({texts.Rough(1)})",
            6 => $"{texts.Of("exp", "2^", "(1/3)^")}({texts.Polynomial(texts.Whole(1, 2), 3)}) - {texts.Whole(1, 5)}",
            _ => $"{texts.Polynomial(1, 4)}*{texts.Polynomial(1, 4)}^2*{texts.Polynomial(1, 4)}/{texts.Polynomial(1, 4)}",
        };
        return Inequality(left, texts.Of("<", "<=", ">", ">="), "-oo", "oo");
    }

    public static Question TrigonometricInequality(RandomTexts texts) => Inequality(
        texts.Whole(0, 2) switch
        {
            0 => $"{texts.Number(3)}*{texts.Of("sin", "cos")}({texts.Whole(1, 2)}*x) - {texts.Of("1", "1/2", "sqrt(2)", "-1/2")}",
            1 => $"{texts.Number(3)}*cos(x)^2 + {texts.Number(3)}*sin(x) - {texts.Of("1", "1/2", "0")}",
            _ => $"tan(x) - {texts.Of("1", "2", "-sqrt(3)")}",
        },
        texts.Of("<", "<=", ">", ">="),
        "0",
        "2*pi");

    public static Question System(RandomTexts texts)
    {
        string[] names = ["x", "y"];
        List<string> all = [texts.Mixed(texts.Whole(2, 3), texts.Whole(1, 2), 4, names) + $" + {texts.Number(4)}", texts.Mixed(2, 1, 4, names) + $" + {texts.Number(4)}"];
        return new("system", [all, names], budget =>
        {
            var found = Solver.SolveSystem([.. all.Select(text => Expr.Parse(text))], [.. names.Select(Expr.Symbol)], SolutionDomain.Complex, budget);
            return found is { IsSure: true, IsFinite: true } ? found.Elements.Select(tuple => tuple.Operands.Select(AlgebraQuestions.Text)) : Question.GaveUp;
        });
    }

    public static Question Sets(RandomTexts texts)
    {
        var (left, right) = (Pieces(texts), Pieces(texts));
        var (first, second) = (Union(left), Union(right));
        return new("sets", [left, right], _ => new
        {
            sets = new Dictionary<string, object?>
            {
                ["union"] = Pieces(first.Union(second)), ["intersect"] = Pieces(first.Intersect(second)), ["except"] = Pieces(first.Except(second)),
                ["complement"] = Pieces(first.Complement()),
            },
            subset = first.IsSubsetOf(second),
            length = AlgebraQuestions.Text(first.Length),
        });
    }

    private static string Powers(RandomTexts texts, int number) =>
        $"{number}^{texts.Polynomial(1, 3)} - {texts.Of(number, number + 1, number * number)}^{texts.Polynomial(1, 3)}";

    private static Question Equation(string text, string low = "-oo", string high = "oo") => new("equation", [text, low, high], budget =>
    {
        var found = Solve(Expr.Parse(text), low, budget);
        return found.Families.Count > 0 || (!found.IsComplete && found.Elements.Count == 0)
            ? Question.GaveUp
            : new { pieces = Pieces(found.Intervals.Union(RealSet.Of([.. found.Elements]))), complete = found.IsComplete };
    });

    private static Question Inequality(string left, string relation, string low, string high) => new("inequality", [left, relation, low, high], budget =>
    {
        var found = Solve(Expr.Parse($"{left} {relation} 0"), low, budget);
        return found.IsSure ? new { pieces = Pieces(found.Intervals.Union(RealSet.Of([.. found.Elements]))) } : Question.GaveUp;
    });

    private static SolutionSet Solve(Expr statement, string low, Budget budget) => low == "0"
        ? Solver.SolveOn(statement, s_x, RealSet.Interval(0, 2 * Expr.Pi, true, false), budget)
        : Solver.Solve(statement, s_x, SolutionDomain.Real, budget);

    private static List<object[]> Pieces(RandomTexts texts)
    {
        string End() => texts.Chance(0.7) ? RandomTexts.Text(texts.Whole(-6, 6)) : texts.Of("sqrt(2)", "-sqrt(3)", "pi", "1/2", "-7/3");
        var pieces = new List<object[]>();
        while (pieces.Count == 0 || texts.Chance(0.6))
        {
            var (low, high) = (End(), End());
            switch (Expr.Compare(Expr.Parse(low), Expr.Parse(high)), texts.Whole(0, 9))
            {
                case (_, 0):
                    pieces.Add(["-oo", high, false, texts.Chance(0.5)]);
                    break;
                case (_, 1):
                    pieces.Add([low, "oo", texts.Chance(0.5), false]);
                    break;
                case (0, _):
                    pieces.Add([low, high, true, true]);
                    break;
                default:
                    var (first, last) = NumericValue.Approximate(Expr.Parse(low) - Expr.Parse(high), 20).Real.Sign < 0 ? (low, high) : (high, low);
                    pieces.Add([first, last, texts.Chance(0.5), texts.Chance(0.5)]);
                    break;
            }
        }

        return pieces;
    }

    private static RealSet Union(List<object[]> pieces) => pieces.Aggregate(RealSet.Empty, (set, piece) =>
        set.Union(RealSet.Interval(Expr.Parse((string)piece[0]), Expr.Parse((string)piece[1]), (bool)piece[2], (bool)piece[3])));

    private static List<object[]> Pieces(RealSet set) =>
        [.. set.Pieces.Select(piece => new object[] { piece.Lower.ToString(), piece.Upper.ToString(), piece.HoldsLower, piece.HoldsUpper })];
}
