using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>An expression made into a function of doubles: fast, and never a proof. Made of closures, without generated code. Safe for use by many threads.</summary>
public static class CompiledFunction
{
    /// <summary>A function of real numbers.</summary>
    /// <param name="value">What it computes.</param>
    /// <param name="symbols">Its arguments, in order; every free symbol of <paramref name="value"/> is among them.</param>
    /// <returns>NaN where the value is undefined or not real. Complex numbers in between are allowed: √(x − 2)² is real at 1.</returns>
    /// <exception cref="ArgumentException">A symbol is missing, stands twice, or is none.</exception>
    public static Func<double[], double> Compile(Expr value, params IReadOnlyList<Expr> symbols)
    {
        var names = Names(value, symbols);
        var tape = RealTape.Of(value, names);
        return arguments =>
        {
            Require(arguments, names.Length);
            var result = tape.Run(arguments);
            return double.IsNaN(result) && tape.MayBeComplexInside ? ByComplexNumbers(value, names, arguments) : result;
        };
    }

    /// <summary>A function of one real number.</summary>
    /// <param name="value">What it computes.</param>
    /// <param name="symbol">Its argument.</param>
    /// <returns>NaN where the value is undefined or not real.</returns>
    /// <exception cref="ArgumentException"><paramref name="value"/> depends on another symbol.</exception>
    public static Func<double, double> CompileOne(Expr value, Expr symbol)
    {
        var function = Compile(value, symbol);
        return x => function([x]);
    }

    /// <summary>A function of complex numbers.</summary>
    /// <param name="value">What it computes.</param>
    /// <param name="symbols">Its arguments, in order; every free symbol of <paramref name="value"/> is among them.</param>
    /// <returns>NaN where the value is undefined.</returns>
    /// <exception cref="ArgumentException">A symbol is missing, stands twice, or is none.</exception>
    public static Func<Complex[], Complex> CompileComplex(Expr value, params IReadOnlyList<Expr> symbols)
    {
        var names = Names(value, symbols);
        return arguments =>
        {
            Require(arguments, names.Length);
            return DoubleValue.Of(value, names.Zip(arguments).ToDictionary(pair => pair.First, pair => pair.Second));
        };
    }

    private static double ByComplexNumbers(Expr value, string[] names, double[] arguments)
    {
        var result = DoubleValue.Of(value, names.Zip(arguments).ToDictionary(pair => pair.First, pair => (Complex)pair.Second));
        return Math.Abs(result.Imaginary) <= 1e-12 * Math.Abs(result.Real) ? result.Real : double.NaN;
    }

    private static void Require<T>(T[] arguments, int count)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        if (arguments.Length != count)
        {
            throw new ArgumentException($"the function takes {count} arguments, and was given {arguments.Length}", nameof(arguments));
        }
    }

    private static string[] Names(Expr value, IReadOnlyList<Expr> symbols)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(symbols);
        var names = new string[symbols.Count];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = symbols[i] is SymbolExpr symbol ? symbol.Name : throw new ArgumentException("an argument of a compiled function is a symbol", nameof(symbols));
            if (Array.IndexOf(names, names[i], 0, i) >= 0)
            {
                throw new ArgumentException($"{names[i]} stands twice among the arguments", nameof(symbols));
            }
        }

        foreach (var symbol in value.FreeSymbols)
        {
            if (!names.Contains(symbol.Name))
            {
                throw new ArgumentException($"the expression depends on {symbol.Name}, which is not among the arguments", nameof(symbols));
            }
        }

        return names;
    }
}
