using System.Globalization;

namespace ToolReasoner.Symbolics.Tests.Differential;

/// <summary>Random formulas as texts, of a size that both sides can hold.</summary>
internal sealed class RandomTexts(Random random)
{
    public int Whole(int least, int most) => random.Next(least, most + 1);

    public int NotZero(int size) => random.Next(2) == 0 ? random.Next(1, size + 1) : -random.Next(1, size + 1);

    public bool Chance(double chance) => random.NextDouble() < chance;

    public T Of<T>(params IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];

    public string Number(int size = 9) => Chance(0.7) ? Text(NotZero(size)) : $"({NotZero(size)}/{random.Next(2, 6)})";

    /// <summary>A polynomial of exactly this degree.</summary>
    public string Polynomial(int degree, int size = 9, string variable = "x", bool isSparse = false)
    {
        var terms = new List<string> { $"{NotZero(Chance(0.5) ? 1 : size)}*{variable}^{degree}" };
        for (var power = 0; power < degree; power++)
        {
            if (!Chance(isSparse ? 0.6 : 0.2))
            {
                terms.Add($"{NotZero(size)}*{variable}^{power}");
            }
        }

        return "(" + string.Join(" + ", terms) + ")";
    }

    /// <summary>A polynomial in several variables.</summary>
    public string Mixed(int terms, int degree, int size, params IReadOnlyList<string> variables) => "(" + string.Join(" + ", Enumerable.Range(0, terms)
        .Select(_ => $"{NotZero(size)}*" + string.Join("*", variables.Select(variable => $"{variable}^{random.Next(degree + 1)}")))) + ")";

    /// <summary>A fraction of polynomials, written in some nested way.</summary>
    public string Fraction(int depth, params IReadOnlyList<string> variables) => depth == 0
        ? Chance(0.5) ? Of(variables) : Chance(0.5) ? Text(NotZero(6)) : $"({Of(variables)} + {NotZero(4)})"
        : Of("+", "-", "*", "/", "^") switch
        {
            "^" => $"({Fraction(depth - 1, variables)})^{Of(2, 2, 3, -1)}",
            var sign => $"(({Fraction(depth - 1, variables)}) {sign} ({Fraction(depth - 1, variables)}))",
        };

    /// <summary>A real function of x: elementary, of some depth.</summary>
    public string Function(int depth) => depth <= 0
        ? Of("x", "x", $"{Number(4)}*x", $"(x + {NotZero(4)})", Number(5))
        : random.Next(14) switch
        {
            0 or 1 => $"({Function(depth - 1)} + {Function(depth - 1)})",
            2 or 3 => $"({Function(depth - 1)})*({Function(depth - 2)})",
            4 => $"({Function(depth - 1)})/(1 + ({Function(depth - 2)})^2)",
            5 => $"({Function(depth - 1)})^{Of(2, 3)}",
            6 => $"sqrt(1 + ({Function(depth - 1)})^2)",
            7 => $"sin({Function(depth - 1)})",
            8 => $"cos({Function(depth - 1)})",
            9 => $"exp({Function(depth - 2)})",
            10 => $"ln(1 + ({Function(depth - 1)})^2)",
            11 => $"atan({Function(depth - 1)})",
            12 => $"{Of("sinh", "cosh", "tanh", "tan")}({Function(depth - 2)})",
            _ => $"sqrt({Function(depth - 1)})",
        };

    /// <summary>A function of x with jumps, corners and narrow domains.</summary>
    public string Rough(int depth) => depth <= 0
        ? Of("x", "x", $"{Number(4)}*x", $"(x + {NotZero(4)})", Number(5))
        : random.Next(13) switch
        {
            0 or 1 => $"({Rough(depth - 1)} + {Function(depth - 1)})",
            2 => $"({Rough(depth - 1)})*({Rough(depth - 2)})",
            3 => $"abs({Rough(depth - 1)})",
            4 => $"ln({Rough(depth - 1)})",
            5 => $"{Of("asin", "acos")}({Rough(depth - 1)})",
            6 => $"({Rough(depth - 1)})^{Of("(1/3)", "(2/3)", "(-1/2)", "(3/2)", "(-2)")}",
            7 => $"root({Rough(depth - 1)}, 3)",
            8 => $"{Of("max", "min")}({Rough(depth - 1)}, {Rough(depth - 2)})",
            9 => $"{Of("sign", "floor", "exp")}({Rough(depth - 1)})",
            10 => $"{Of("asinh", "atanh", "acosh", "cot", "sec")}({Rough(depth - 2)})",
            11 => $"1/({Rough(depth - 1)})",
            _ => $"sqrt({Rough(depth - 1)})",
        };

    /// <summary>A real constant, mostly.</summary>
    public string Constant(int depth) => depth <= 0
        ? Of("pi", "e", Number(9), Number(30), $"sqrt({Whole(2, 20)})")
        : random.Next(9) switch
        {
            0 or 1 => $"({Constant(depth - 1)} {Of("+", "-")} {Constant(depth - 1)})",
            2 => $"({Constant(depth - 1)})*({Constant(depth - 2)})",
            3 => $"({Constant(depth - 1)})/({Constant(depth - 2)})",
            4 => $"{Of("sin", "cos", "tan", "atan", "sinh", "tanh")}({Constant(depth - 1)})",
            5 => $"abs({Constant(depth - 1)})^{Of("(1/2)", "(1/3)", "2", "(-1)", "pi")}",
            6 => $"ln(abs({Constant(depth - 1)}))",
            7 => $"{Of("floor", "erf", "exp", "asinh")}({Constant(depth - 2)})",
            _ => $"({Constant(depth - 1)})^{Of(2, 3, -1)}",
        };

    public List<List<string>> Matrix(int rows, int columns, int size, double zeros = 0.2, bool isWhole = false) => [.. Enumerable.Range(0, rows)
        .Select(_ => Enumerable.Range(0, columns).Select(_ => Chance(zeros) ? "0" : isWhole || Chance(0.8) ? Text(NotZero(size)) : $"{NotZero(size)}/{random.Next(2, 5)}").ToList())];

    public static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
