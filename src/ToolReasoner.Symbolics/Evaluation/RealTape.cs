using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>
/// The distinct parts of an expression in the order in which they can be computed, each with a step that computes it from those before: a
/// shared part is computed once, and depth costs no stack. In real doubles; NaN for what is not real on the way.
/// </summary>
internal sealed class RealTape
{
    private static readonly Dictionary<string, Complex> s_none = [];

    // Real arguments can have values that are not real.
    private static readonly HashSet<Function> s_partial = [Function.Ln, Function.Asin, Function.Acos, Function.Asec, Function.Acsc, Function.Acosh, Function.Atanh];

    private static readonly Dictionary<Function, Func<double, double>> s_functions = MakeFunctions();

    private readonly List<Action<double[]>> _steps = [];
    private readonly List<double> _start = [];
    private readonly Dictionary<Expr, int> _slots = [];
    private readonly string[] _names;
    private int _result;

    private RealTape(string[] names)
    {
        _names = names;
        _start.AddRange(names.Select(_ => 0.0));
    }

    /// <summary>Whether a value that is not real can occur inside while the whole is real, so that NaN is not the last word.</summary>
    public bool MayBeComplexInside { get; private set; }

    /// <summary>Makes the tape.</summary>
    public static RealTape Of(Expr value, string[] names)
    {
        var tape = new RealTape(names);
        tape._result = tape.SlotOf(value);
        return tape;
    }

    /// <summary>Computes.</summary>
    /// <param name="arguments">As many as names.</param>
    public double Run(double[] arguments)
    {
        var slots = _start.ToArray();
        arguments.CopyTo(slots, 0);
        foreach (var step in _steps)
        {
            step(slots);
        }

        return slots[_result];
    }

    private int SlotOf(Expr value)
    {
        if (value is SymbolExpr symbol && Array.IndexOf(_names, symbol.Name) is >= 0 and var argument)
        {
            return argument;
        }

        if (_slots.TryGetValue(value, out var known))
        {
            return known;
        }

        Nesting.Check();
        var slot = !value.MentionsSymbols ? Fixed(value) : Computed(value);
        return _slots[value] = slot;
    }

    private int Fixed(Expr value)
    {
        var known = new ComplexEvaluator(s_none).Of(value);
        var isReal = ComplexElementary.IsReal(known) || Math.Abs(known.Imaginary) < 1e-14 * Math.Abs(known.Real);
        MayBeComplexInside |= !isReal;
        _start.Add(isReal ? known.Real : double.NaN);
        return _start.Count - 1;
    }

    private int Computed(Expr value)
    {
        var inputs = value is SumExpr or ProductExpr or FunctionExpr or PowerExpr ? value.Operands.Select(SlotOf).ToArray() : [];
        var to = _start.Count;
        _start.Add(double.NaN);
        var step = value switch
        {
            SumExpr => Sum(inputs, to),
            ProductExpr => Product(inputs, to),
            PowerExpr power => Power(power, inputs, to),
            FunctionExpr call => Call(call.Function, inputs, to),
            _ => Other(value, to),
        };
        _steps.Add(step);
        return to;
    }

    private static Action<double[]> Sum(int[] from, int to)
    {
        if (from is [var a, var b])
        {
            return slots => slots[to] = slots[a] + slots[b];
        }

        return slots =>
        {
            var sum = 0.0;
            foreach (var slot in from)
            {
                sum += slots[slot];
            }

            slots[to] = sum;
        };
    }

    private static Action<double[]> Product(int[] from, int to)
    {
        if (from is [var a, var b])
        {
            return slots => slots[to] = slots[a] * slots[b];
        }

        return slots =>
        {
            var product = 1.0;
            foreach (var slot in from)
            {
                product *= slots[slot];
            }

            slots[to] = product;
        };
    }

    private Action<double[]> Power(PowerExpr power, int[] from, int to)
    {
        var (a, b) = (from[0], from[1]);
        if (power.Base is ConstantExpr { Constant: Constant.E })
        {
            return slots => slots[to] = Math.Exp(slots[b]);
        }

        if (power.Exponent is NumberExpr { Value: var exponent })
        {
            if (exponent == 2)
            {
                return slots => slots[to] = slots[a] * slots[a];
            }

            if (exponent == 3)
            {
                return slots => slots[to] = slots[a] * slots[a] * slots[a];
            }

            if (exponent == Rational.MinusOne)
            {
                return slots => slots[to] = slots[a] == 0 ? double.NaN : 1 / slots[a];
            }

            MayBeComplexInside |= !exponent.IsInteger;
            if (exponent == Rational.Half)
            {
                return slots => slots[to] = Math.Sqrt(slots[a]);
            }
        }
        else
        {
            MayBeComplexInside = true;
        }

        return slots => slots[to] = slots[a] == 0 && slots[b] < 0 ? double.NaN : Math.Pow(slots[a], slots[b]);
    }

    private Action<double[]> Call(Function function, int[] from, int to)
    {
        if (from is [var a] && s_functions.TryGetValue(function, out var one))
        {
            MayBeComplexInside |= s_partial.Contains(function);
            return slots => slots[to] = one(slots[a]);
        }

        return slots =>
        {
            var arguments = new Complex[from.Length];
            for (var i = 0; i < from.Length; i++)
            {
                arguments[i] = slots[from[i]];
            }

            var result = ComplexFunctions.Apply(function, arguments);
            slots[to] = ComplexElementary.IsReal(result) ? result.Real : double.NaN;
        };
    }

    // Cases, Σ and Π, roots of polynomials: by the evaluator, with the arguments by name.
    private Action<double[]> Other(Expr value, int to)
    {
        MayBeComplexInside = true;
        var names = _names;
        return slots =>
        {
            var symbols = new Dictionary<string, Complex>();
            for (var i = 0; i < names.Length; i++)
            {
                symbols[names[i]] = slots[i];
            }

            var result = new ComplexEvaluator(symbols).Of(value);
            slots[to] = ComplexElementary.IsReal(result) ? result.Real : double.NaN;
        };
    }

    private static Dictionary<Function, Func<double, double>> MakeFunctions() => new()
    {
        [Function.Sin] = Math.Sin,
        [Function.Cos] = Math.Cos,
        [Function.Tan] = Math.Tan,
        [Function.Cot] = x => Math.Cos(x) / Math.Sin(x),
        [Function.Sec] = x => 1 / Math.Cos(x),
        [Function.Csc] = x => 1 / Math.Sin(x),
        [Function.Asin] = Math.Asin,
        [Function.Acos] = Math.Acos,
        [Function.Atan] = Math.Atan,
        [Function.Acot] = x => (Math.PI / 2) - Math.Atan(x),
        [Function.Asec] = x => Math.Acos(1 / x),
        [Function.Acsc] = x => Math.Asin(1 / x),
        [Function.Sinh] = Math.Sinh,
        [Function.Cosh] = Math.Cosh,
        [Function.Tanh] = Math.Tanh,
        [Function.Coth] = x => 1 / Math.Tanh(x),
        [Function.Sech] = x => 1 / Math.Cosh(x),
        [Function.Csch] = x => 1 / Math.Sinh(x),
        [Function.Asinh] = Math.Asinh,
        [Function.Acosh] = Math.Acosh,
        [Function.Atanh] = Math.Atanh,
        [Function.Ln] = Math.Log,
        [Function.Abs] = Math.Abs,
        [Function.Sign] = x => double.IsNaN(x) ? x : Math.Sign(x),
        [Function.Floor] = Math.Floor,
        [Function.Ceiling] = Math.Ceiling,
    };
}
