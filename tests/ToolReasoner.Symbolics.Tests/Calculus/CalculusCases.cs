using System.Text.RegularExpressions;
using ToolReasoner.Symbolics;

namespace ToolReasoner.Symbolics.Tests.Calculus;

using Calculus = ToolReasoner.Symbolics.Calculus;

/// <summary>The lines of calculus.txt, run and judged as its README says.</summary>
internal static class CalculusCases
{
    /// <summary>What came of a case.</summary>
    internal sealed record Verdict(string Id, string Operation, bool? IsRight, string What);

    /// <summary>Runs one line; null for a comment or an empty one.</summary>
    internal static Verdict? Run(string line)
    {
        if (line.Length == 0 || line[0] == '#')
        {
            return null;
        }

        var fields = line.Split('|').Select(f => f.Trim()).ToArray();
        var (id, operation, expected, check) = (fields[0], fields[1], fields[3], fields[4]);
        var arguments = fields[2].Split(';').Select(a => a.Trim()).ToList();
        var assumptions = Assumptions.None;
        if (arguments[^1].StartsWith("where ", StringComparison.Ordinal))
        {
            assumptions = Assume(arguments[^1][6..]);
            arguments.RemoveAt(arguments.Count - 1);
        }

        t_beyond = Regex.Match(fields[2], @"where (\w+) > ([1-9]\d*)");
        try
        {
            var (isRight, what) = Judge(operation, arguments, assumptions, expected, check);
            return new Verdict(id, operation, isRight, what);
        }
        catch (GaveUpException exception)
        {
            return new Verdict(id, operation, null, exception.Message);
        }
    }

    [ThreadStatic]
    private static Match? t_beyond;

    // Assumptions know no bounds but 0: x > 1 is said by x = 1 + |y| + ….
    private static Expr Shifted(Expr value) => t_beyond is { Success: true } match
        ? value.Substitute(Expr.Symbol(match.Groups[1].Value), Expr.Exp(Expr.Symbol(match.Groups[1].Value)) + Expr.Parse(match.Groups[2].Value))
        : value;

    private static Budget Fresh() => new(TimeSpan.FromSeconds(60), 400_000_000);

    private static Assumptions Assume(string text)
    {
        var result = Assumptions.None;
        foreach (var part in text.Split(','))
        {
            var words = part.Trim().Split(' ');
            var symbol = Expr.Symbol(words[0]);
            result = words[1] switch
            {
                "integer" => result.WithInteger(symbol),
                ">" when words[2] == "0" => result.WithPositive(symbol),
                ">=" => result.WithNonnegative(symbol),
                _ => result,
            };
        }

        return result;
    }

    private static (bool? IsRight, string What) Judge(string operation, List<string> arguments, Assumptions assumptions, string expected, string check)
    {
        var e = arguments.Select(a => a is "left" or "right" or "both" ? Expr.Undefined : Expr.Parse(a)).ToList();
        switch (operation)
        {
            case "diff":
                return Compare(Calculus.Derivative(e[0], e[1], e.Count > 2 ? int.Parse(arguments[2], null) : 1, Fresh()), expected, check, assumptions);
            case "series":
                var series = Calculus.Series(e[0], e[1], e[2], int.Parse(arguments[3], null), assumptions, Fresh());
                var (right, what) = Compare(series.ToExpr(), expected, check == "terms" ? "equal" : check, assumptions);
                return (right, what);
            case "limit":
                var approach = arguments[3] switch { "left" => Approach.Left, "right" => Approach.Right, _ => Approach.Both };
                return Compare(Calculus.Limit(e[0], e[1], e[2], approach, assumptions, Fresh()), expected, check, assumptions);
            case "integrate":
                var antiderivative = Calculus.Integrate(e[0], e[1], assumptions, Fresh());
                return antiderivative.Value is { } found ? Compare(Calculus.Derivative(found, e[1]), arguments[0], "equal", assumptions, found) : (null, antiderivative.Why);
            case "definite":
                return Compare(Calculus.Integrate(e[0], e[1], e[2], e[3], assumptions, Fresh()), expected, check, assumptions);
            case "sum":
                return Compare(Calculus.Sum(e[0], e[1], e[2], e[3], assumptions, Fresh()), expected, check, assumptions);
            case "product":
                return Compare(Calculus.Product(e[0], e[1], e[2], e[3], assumptions, Fresh()), expected, check, assumptions);
            default:
                return (null, "not there yet");
        }
    }

    private static (bool? IsRight, string What) Compare(CalculusResult result, string expected, string check, Assumptions assumptions) => result switch
    {
        CalculusResult.Exact exact => Compare(exact.Found, expected, check, assumptions),
        CalculusResult.NoValue none => (check is "none" or "diverges", none.Why),
        CalculusResult.Enclosed enclosed => (null, $"enclosed: {enclosed.Ball.ToString(20)}"),
        _ => (null, result.Why),
    };

    private static (bool? IsRight, string What) Compare(Expr found, string expected, string check, Assumptions assumptions, Expr? shown = null)
    {
        if (check is "none" or "diverges")
        {
            return (check == "diverges" && found.Equals(Expr.Infinity), found.ToString());
        }

        if (check == "cases")
        {
            foreach (var item in expected.Split(';'))
            {
                var (values, value) = (item.Split(':')[0], item.Split(':')[1]);
                var at = found;
                foreach (var setting in values.Split(','))
                {
                    at = at.Substitute(Expr.Parse(setting.Split('=')[0]), Expr.Parse(setting.Split('=')[1]));
                }

                var same = Equality.Decide(at, Expr.Parse(value), assumptions, Fresh());
                if (same.Truth != Truth.True)
                {
                    return (same.Truth == Truth.False ? false : null, $"{found}: {same.Why}");
                }
            }

            return (true, found.ToString());
        }

        var decision = Equality.Decide(Shifted(found), Shifted(Expr.Parse(expected)), assumptions, Fresh());
        return (decision.Truth switch { Truth.True => true, Truth.False => false, _ => null }, $"{shown ?? found}   [{decision.Why}]");
    }
}
