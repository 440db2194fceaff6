namespace ToolReasoner.Symbolics;

/// <summary>Canonical function calls: exact values at special points, parity, and what else holds for all complex values.</summary>
internal static class Applications
{
    private static readonly Dictionary<Function, Func<IReadOnlyList<Expr>, Expr?>> s_rules = MakeRules();

    /// <summary>Applies.</summary>
    public static Expr Apply(Function function, IReadOnlyList<Expr> arguments)
    {
        if (arguments.Count < function.LeastArguments || arguments.Count > function.MostArguments)
        {
            throw new ArgumentException($"{function.Name} takes {Count(function)}, and was given {arguments.Count}", nameof(arguments));
        }

        foreach (var argument in arguments)
        {
            ArgumentNullException.ThrowIfNull(argument);
            if (function.IsKnown)
            {
                Scalars.Require(argument);
            }

            if (Infinities.IsUndefined(argument))
            {
                return Expr.Undefined;
            }
        }

        if (s_rules.TryGetValue(function, out var rule))
        {
            Nesting.Check();
            if (rule(arguments) is { } value)
            {
                return value;
            }
        }

        return new FunctionExpr(function, arguments.ToArray());
    }

    private static string Count(Function function) =>
        function.MostArguments == int.MaxValue ? $"{function.LeastArguments} or more arguments"
        : function.MostArguments == 1 ? "1 argument"
        : $"{function.MostArguments} arguments";

    private static Dictionary<Function, Func<IReadOnlyList<Expr>, Expr?>> MakeRules()
    {
        var rules = new Dictionary<Function, Func<IReadOnlyList<Expr>, Expr?>>();
        void One(Function function, Func<Expr, Expr?> rule) => rules.Add(function, arguments => rule(arguments[0]));
        void Two(Function function, Func<Expr, Expr, Expr?> rule) => rules.Add(function, arguments => rule(arguments[0], arguments[1]));
        One(Function.Sin, Trigonometry.Sin);
        One(Function.Cos, Trigonometry.Cos);
        One(Function.Tan, Trigonometry.Tan);
        One(Function.Cot, Trigonometry.Cot);
        One(Function.Sec, Trigonometry.Sec);
        One(Function.Csc, Trigonometry.Csc);
        One(Function.Asin, InverseTrigonometry.Asin);
        One(Function.Acos, InverseTrigonometry.Acos);
        One(Function.Atan, InverseTrigonometry.Atan);
        One(Function.Acot, InverseTrigonometry.Acot);
        One(Function.Asec, InverseTrigonometry.Asec);
        One(Function.Acsc, InverseTrigonometry.Acsc);
        Two(Function.Atan2, InverseTrigonometry.Atan2);
        One(Function.Sinh, Hyperbolics.Sinh);
        One(Function.Cosh, Hyperbolics.Cosh);
        One(Function.Tanh, Hyperbolics.Tanh);
        One(Function.Coth, Hyperbolics.Coth);
        One(Function.Sech, Hyperbolics.Sech);
        One(Function.Csch, Hyperbolics.Csch);
        One(Function.Asinh, Hyperbolics.Asinh);
        One(Function.Acosh, Hyperbolics.Acosh);
        One(Function.Atanh, Hyperbolics.Atanh);
        One(Function.Ln, Logarithms.Ln);
        One(Function.Abs, ComplexParts.Abs);
        One(Function.Sign, ComplexParts.Sign);
        One(Function.Re, ComplexParts.Re);
        One(Function.Im, ComplexParts.Im);
        One(Function.Argument, ComplexParts.Argument);
        One(Function.Conjugate, ComplexParts.Conjugate);
        One(Function.Floor, Rounding.Floor);
        One(Function.Ceiling, Rounding.Ceiling);
        One(Function.Round, Rounding.Round);
        One(Function.Fraction, Rounding.Fraction);
        Two(Function.Mod, Rounding.Mod);
        Two(Function.Root, RealRoots.Root);
        One(Function.Factorial, Factorials.Factorial);
        One(Function.DoubleFactorial, Factorials.DoubleFactorial);
        One(Function.Gamma, Factorials.Gamma);
        Two(Function.Binomial, Factorials.Binomial);
        Two(Function.Permutations, Factorials.Permutations);
        rules.Add(Function.Gcd, Extremes.Gcd);
        rules.Add(Function.Lcm, Extremes.Lcm);
        rules.Add(Function.Min, Extremes.Min);
        rules.Add(Function.Max, Extremes.Max);
        One(Function.Zeta, SpecialFunctions.Zeta);
        One(Function.Harmonic, SpecialFunctions.Harmonic);
        One(Function.Digamma, SpecialFunctions.Digamma);
        One(Function.Erf, SpecialFunctions.Erf);
        One(Function.Ei, SpecialFunctions.Ei);
        One(Function.Li, SpecialFunctions.Li);
        One(Function.SinIntegral, SpecialFunctions.SinIntegral);
        One(Function.CosIntegral, SpecialFunctions.CosIntegral);
        One(Function.LambertW, SpecialFunctions.LambertW);
        One(Function.LambertWLower, SpecialFunctions.LambertWLower);
        return rules;
    }
}
