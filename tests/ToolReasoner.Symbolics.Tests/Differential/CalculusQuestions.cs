using System.Globalization;
using Analysis = ToolReasoner.Symbolics.Calculus;

namespace ToolReasoner.Symbolics.Tests.Differential;

/// <summary>Limits, derivatives, integrals, series, sums.</summary>
internal static class CalculusQuestions
{
    private static readonly Expr s_x = Expr.Symbol("x");
    private static readonly Expr s_k = Expr.Symbol("k");

    public static Question Limit(RandomTexts texts)
    {
        var (text, point) = texts.Whole(0, 12) switch
        {
            0 => ($"{texts.Polynomial(texts.Whole(1, 3))}/{texts.Polynomial(texts.Whole(1, 3))}", texts.Of("oo", "-oo", "1")),
            1 => ($"(x^2 - {texts.Whole(1, 3)}*x)/{texts.Of("sin(x)", "tan(3*x)", "ln(1 + 2*x)", "atan(x/2)")}", "0"),
            2 => ($"({texts.Function(1)} - cos({texts.Whole(1, 4)}*x))/x^{texts.Whole(1, 3)}", "0"),
            3 => ($"sqrt(x^2 + {texts.Number(6)}*x + 1) - sqrt(x^2 + {texts.Number(6)}*x)", texts.Of("oo", "-oo")),
            4 => ($"(1 + {texts.Number(4)}/x)^({texts.Number(3)}*x)", "oo"),
            5 => ($"(exp({texts.Number(3)}*x) - {texts.Of("1", "exp(x)", "cos(x)")})/({texts.Of("sin(x)", "x", "x^2", "ln(1 + x)", "tan(2*x)")})", "0"),
            6 => ($"x^{texts.Whole(1, 3)}*exp({texts.Of("-x", "-x^2", "x", "-1/x")}) + ln(x)/x^{texts.Whole(1, 2)}", texts.Of("oo", "0")),
            7 => ($"({texts.Of("sin(x)/x", "cos(x)", "1 + x", "cos(2*x)", "tan(x)/x", "exp(x) + x")})^({texts.Number(3)}/x^{texts.Whole(1, 2)})", "0"),
            8 => ($"({texts.Whole(2, 5)}^x - {texts.Whole(2, 5)}^x)/{texts.Of("x", "(3^x - 2^x)", "sin(x)")}", "0"),
            9 => ($"({texts.Rough(1)})/({texts.Rough(1)})", texts.Of("0", "1", "oo", "-1")),
            10 => ($"x*({texts.Of("ln(x + 1) - ln(x)", "exp(1/x) - 1", "pi/2 - atan(x)", "sin(3/x)", "sqrt(1 + 1/x) - 1", "root(x^3 + x^2, 3) - x")})", "oo"),
            11 => ($"{texts.Of("abs(x)/x", "floor(x)", "sign(x)*x", "exp(1/x)", "atan(1/x)", "x*sin(1/x)", "sin(1/x)", "1/x", "x^x", "(1 - cos(x))^x")} + {texts.Function(1)}", "0"),
            _ => ($"({texts.Function(2)})/(x^2 + {texts.Whole(0, 1)})", texts.Of("0", "oo", "-oo")),
        };
        var value = Expr.Parse(text);
        var side = point is "oo" ? "-" : point is "-oo" ? "+" : texts.Of("+-", "+", "-");
        var approach = point is "oo" or "-oo" || side == "+-" ? Approach.Both : side == "+" ? Approach.Right : Approach.Left;
        return new("limit", [value.ToString(), point, side], budget => Of(Analysis.Limit(value, s_x, Expr.Parse(point), approach, null, budget)));
    }

    public static Question Derivative(RandomTexts texts)
    {
        var text = texts.Function(texts.Whole(2, 5));
        return new("derivative", [text], budget => Analysis.Derivative(Expr.Parse(text), s_x, 1, budget).ToString());
    }

    public static Question Integral(RandomTexts texts)
    {
        var text = texts.Chance(0.4)
            ? $"{texts.Polynomial(texts.Whole(0, 3))}/({texts.Polynomial(texts.Whole(1, 3), 4)})"
            : texts.Whole(0, 11) switch
            {
                6 => $"1/({texts.Number(3)}*{texts.Of("sin", "cos")}(x) + {texts.Number(3)}{texts.Of("", " + sin(x)", " + cos(x)")})",
                7 => $"({texts.Number(3)}*exp(x) + {texts.Number(2)})/(exp({texts.Of("2*x", "x")}) + {texts.Number(3)})",
                8 => texts.Rough(texts.Whole(1, 2)),
                9 => $"x^{texts.Whole(1, 3)}*(ln(x))^{texts.Whole(1, 2)}",
                10 => $"1/(x*sqrt({texts.Polynomial(texts.Whole(1, 2), 4)}))",
                11 => $"{texts.Of("tan", "sec", "cot", "csc", "sinh", "tanh")}({texts.Whole(1, 3)}*x)^{texts.Whole(1, 3)}",
                0 => $"{texts.Polynomial(texts.Whole(0, 2))}*{texts.Of("sin", "cos", "exp", "ln", "atan")}({texts.Whole(1, 3)}*x)",
                1 => $"{texts.Of("sin", "cos")}(x)^{texts.Whole(1, 4)}*{texts.Of("sin", "cos")}(x)^{texts.Whole(1, 3)}",
                2 => $"1/sqrt({texts.Polynomial(2, 5)})",
                3 => $"x^{texts.Whole(0, 3)}*sqrt({texts.Polynomial(texts.Whole(1, 2), 4)})",
                4 => $"exp({texts.Number(2)}*x)*{texts.Of("sin", "cos")}({texts.Whole(1, 3)}*x)",
                _ => texts.Function(2),
            };
        return new("integral", [text], budget => Analysis.Integrate(Expr.Parse(text), s_x, null, budget) is CalculusResult.Exact { Found: var found }
            ? found.ToString()
            : Question.GaveUp);
    }

    public static Question Definite(RandomTexts texts)
    {
        var (text, low, high) = texts.Whole(0, 12) switch
        {
            0 => ($"{texts.Polynomial(texts.Whole(1, 3))}/(x^2 + {texts.Whole(1, 5)})", RandomTexts.Text(texts.Whole(-3, 0)), RandomTexts.Text(texts.Whole(1, 4))),
            1 => ($"x^{texts.Whole(0, 3)}*exp(-{texts.Whole(1, 3)}*x)", "0", "oo"),
            2 => ($"1/(x^{texts.Of(2, 4)} + {texts.Whole(1, 4)})", texts.Of("-oo", "0"), "oo"),
            3 => ($"abs({texts.Polynomial(texts.Whole(1, 2), 4)})", "-2", "3"),
            4 => ($"x^{texts.Whole(0, 2)}*{texts.Of("sin", "cos")}({texts.Whole(1, 3)}*x)", "0", texts.Of("pi", "pi/2", "1")),
            5 => (texts.Function(2), "0", "1"),
            6 => ($"1/({texts.Whole(2, 5)} + {texts.Of("sin", "cos")}(x))", "0", texts.Of("2*pi", "pi", "3*pi")),
            7 => ($"x^{texts.Of("(-1/2)", "(-1/3)", "(1/2)", "(-1)", "(-3/2)")}*{texts.Of("ln(x)", "(1 - x)", "exp(-x)", "1/(1 + x)")}", "0", texts.Of("1", "oo")),
            8 => ($"{texts.Of("1/(1 + tan(x))", "1/(3 + 5*sin(x)^2)", "sin(x)/(1 + cos(x)^2)", "abs(sin(x))", "sin(x)^4", "x*sin(x)/(1 + cos(x)^2)")}", "0", texts.Of("pi", "pi/2")),
            9 => ($"{texts.Of("floor(x)", "x*floor(x)", "sign(x - 1)", "max(x, 1 - x^2)", "min(x^2, 2)")}*{texts.Polynomial(1, 3)}", "-1", "3"),
            10 => ($"sqrt({texts.Of("4 - x^2", "x^2 + 1", "1 + x", "x*(2 - x)")})*{texts.Of("1", "x", "x^2")}", "0", texts.Of("1", "2")),
            11 => ($"({texts.Of("sin(x)", "1 - cos(x)", "atan(x)", "ln(1 + x^2)")})/x^{texts.Whole(1, 2)}", "0", texts.Of("oo", "1")),
            _ => ($"1/{texts.Polynomial(texts.Whole(1, 2), 4)}", RandomTexts.Text(texts.Whole(-3, 0)), "2"),
        };
        return new("definite", [text, low, high], budget => Analysis.Integrate(Expr.Parse(text), s_x, Expr.Parse(low), Expr.Parse(high), null, budget) switch
        {
            CalculusResult.Exact exact => new { kind = "value", value = exact.Found.ToString(), radius = "0" },
            CalculusResult.Enclosed { Ball: { Real: var ball } } => new
            {
                kind = "value", value = ball.Midpoint.ToRational().ToString(), radius = ball.Radius.ToDouble().ToString("R", CultureInfo.InvariantCulture),
            },
            CalculusResult.NoValue => new { kind = "none", value = "", radius = "" },
            _ => Question.GaveUp,
        });
    }

    public static Question Series(RandomTexts texts)
    {
        var text = texts.Chance(0.7) ? texts.Function(texts.Whole(2, 4)) : $"({texts.Function(2)})/{texts.Of("sin(x)", "x", "x^2", "(exp(x) - 1)", "sqrt(x)")}";
        var (point, order) = (texts.Of("0", "0", "1"), texts.Whole(2, 6));
        return new("series", [text, point, order], budget =>
        {
            var series = Analysis.Series(Expr.Parse(text), s_x, Expr.Parse(point), order, null, budget);
            return series.Small.Equals(s_x - Expr.Parse(point)) ? series.Terms.Select(term => new[] { term.Item1.ToString(), term.Item2.ToString() }) : Question.GaveUp;
        });
    }

    public static Question FiniteSum(RandomTexts texts)
    {
        var text = texts.Whole(0, 4) switch
        {
            0 => texts.Polynomial(texts.Whole(1, 4), variable: "k"),
            1 => $"{texts.Polynomial(texts.Whole(0, 2), 5, "k")}*{texts.Of("2", "3", "(1/2)", "(-2)", "(-1)")}^k",
            2 => $"1/((k + {texts.Whole(0, 2)})*(k + {texts.Whole(3, 5)}))",
            3 => $"{texts.Polynomial(1, 4, "k")}*{texts.Of("k!", "binomial(k + 3, 3)", "1/(k*(k+1)*(k+2))")}",
            _ => $"{texts.Of("sin", "cos")}({texts.Of("k", "2*k", "k/3")})",
        };
        return new("total", [text], budget => Of(Analysis.Sum(Expr.Parse(text), s_k, 1, Expr.Symbol("n"), null, budget)));
    }

    public static Question InfiniteSum(RandomTexts texts)
    {
        var text = texts.Whole(0, 4) switch
        {
            0 => $"1/((k + {texts.Whole(0, 3)})*({texts.Whole(1, 3)}*k + {texts.Whole(1, 5)}))",
            1 => $"{texts.Polynomial(texts.Whole(0, 2), 5, "k")}/{texts.Whole(2, 5)}^k",
            2 => $"{texts.Polynomial(texts.Whole(0, 2), 5, "k")}/k!",
            3 => $"1/k^{texts.Whole(1, 4)}",
            _ => $"(-1)^k/({texts.Whole(1, 3)}*k + {texts.Whole(0, 2)})",
        };
        return new("infinite", [text], budget => Of(Analysis.Sum(Expr.Parse(text), s_k, 1, Expr.Infinity, null, budget)));
    }

    private static object? Of(CalculusResult result) => result switch
    {
        CalculusResult.Exact exact => exact.Found.ToString(),
        CalculusResult.NoValue { Towards: { } towards } => towards.ToString(),
        CalculusResult.NoValue => "none",
        _ => Question.GaveUp,
    };
}
