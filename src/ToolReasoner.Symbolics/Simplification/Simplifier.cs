namespace ToolReasoner.Symbolics;

/// <summary>
/// Tries several normal forms, and takes the one that is simplest by <see cref="Complexity"/>. Every form is proved equal to what was given
/// before it is taken, so that a fault in a rewriting cannot become a wrong result.
/// </summary>
internal sealed class Simplifier(Assumptions assumptions, Budget budget)
{
    private const long LargeSize = 2_000;

    private readonly Dictionary<Expr, Expr> _done = [];

    /// <summary>Simplifies as far as the budget reaches.</summary>
    public static Expr Of(Expr value, Assumptions assumptions, Budget budget)
    {
        try
        {
            return new Simplifier(assumptions, budget).Simplify(value);
        }
        catch (GaveUpException)
        {
            return value;
        }
    }

    private Expr Simplify(Expr value)
    {
        if (value.Operands.Count == 0 || value.HoldsInfinity)
        {
            return value;
        }

        if (_done.TryGetValue(value, out var done))
        {
            return done;
        }

        budget.Deepen();
        var result = value is SumExpr or ProductExpr or PowerExpr or FunctionExpr
            ? Best(value, Inside(value))
            : Transformation.Rebuild(value, Simplify);
        return _done[value] = result;
    }

    // Arguments of functions, radicands and exponents come first.
    private Expr Inside(Expr value) => value switch
    {
        SumExpr or ProductExpr => Transformation.Rebuild(value, Inside),
        PowerExpr { Exponent: NumberExpr { Value.IsInteger: true } } => Transformation.Rebuild(value, Inside),
        PowerExpr or FunctionExpr => Transformation.Rebuild(value, Simplify),
        _ => value.Operands.Count == 0 ? value : Simplify(value),
    };

    private Expr Best(Expr value, Expr start)
    {
        var forms = new List<Expr> { value };
        var isReal = !Domains.IsComplex(value) && !value.FreeSymbols.Any(symbol => assumptions.IsComplex(symbol.Name));
        Offer(() => start);
        foreach (var form in value.IsConstant ? ConstantForms(start) : Forms(start, isReal))
        {
            Offer(form);
        }

        foreach (var form in forms.ToArray())
        {
            Offer(() => TrigonometricForms.Tangents(form));
            Offer(() => RadicalForms.Merge(form));
            Offer(() => LogarithmForms.Combine(form, argument => isReal || argument.IsSurely(Possible.Positive)));
        }

        var ranked = forms.ConvertAll(form => new Ranked(form, Complexity.Of(form)));
        ranked.Sort((left, right) => left.Complexity == right.Complexity ? Expr.Compare(left.Form, right.Form) : left.Complexity.CompareTo(right.Complexity));
        foreach (var (form, _) in ranked)
        {
            if (form.Equals(value) || IsProved(value, form))
            {
                return form;
            }
        }

        return value;

        void Offer(Func<Expr> make)
        {
            try
            {
                var form = make();
                if (!form.HoldsInfinity && !forms.Contains(form))
                {
                    forms.Add(form);
                }
            }
            catch (GaveUpException)
            {
                // Another form may do.
            }
        }
    }

    private bool IsProved(Expr value, Expr form)
    {
        try
        {
            return Equality.Run(value, form, assumptions, budget).Truth == Truth.True;
        }
        catch (GaveUpException)
        {
            return false;
        }
    }

    private IEnumerable<Func<Expr>> Forms(Expr value, bool isReal)
    {
        yield return () => value.Expand(budget);
        yield return () => value.Together(budget);
        yield return () => value.Factor(budget);
        if (value.Size > LargeSize)
        {
            yield break;
        }

        yield return () => Denesting.Of(value, budget);
        var isTrigonometric = Holds(value, s_trigonometric);
        var isHyperbolic = Holds(value, s_hyperbolic);
        var rules = new List<KernelRules> { KernelRules.Full };
        if (isTrigonometric)
        {
            rules.Add(KernelRules.Full | KernelRules.Sines);
            rules.Add(KernelRules.Full | KernelRules.HalfAngles);
        }

        if (isHyperbolic)
        {
            rules.Add(KernelRules.Full | KernelRules.HyperbolicPairs);
            rules.Add(KernelRules.Full | KernelRules.HyperbolicPairs | KernelRules.Sines);
        }

        rules.Add(KernelRules.Factors);
        foreach (var rule in rules)
        {
            var field = new KernelField(assumptions, isReal, budget, rule);
            var fraction = new Lazy<KernelFraction>(() => field.Cancel(field.Convert(value)[0]));
            yield return () => field.Write(fraction.Value);
            yield return () => SingleFraction.Factored(field, fraction.Value, budget);
            if (isTrigonometric)
            {
                yield return () => Expr.Multiply(TrigonometricForms.Linear(field, fraction.Value.Numerator, budget), field.Write(fraction.Value with { Numerator = MultivariatePolynomial.One }));
                yield return () => (TrigonometricForms.Linear(field, fraction.Value.Numerator, budget)
                    / TrigonometricForms.Linear(field, fraction.Value.Denominator.Aggregate(MultivariatePolynomial.One, (p, d) => p.Multiply(d.Factor.Pow(d.Power, budget), budget)), budget)).Together(budget);
            }
        }
    }

    private IEnumerable<Func<Expr>> ConstantForms(Expr value)
    {
        if (Order.TryRational(value, out var number, budget))
        {
            yield return () => number;
            yield break;
        }

        yield return () => Denesting.Of(value, budget).Expand(budget);
        yield return () => value.Together(budget);
        yield return () => value.Expand(budget);
        yield return () => value.Factor(budget);
        yield return () => QuadraticNumbers.Of(value, budget) ?? value;
        var field = new KernelField(assumptions, isReal: false, budget);
        yield return () => field.Write(field.Cancel(field.Convert(value)[0]));
        yield return () => ConstantSelections.Of(value, budget);
        yield return () => ArctangentForms.Combine(value, budget);
    }

    private static bool Holds(Expr value, HashSet<Function> functions) =>
        (value is FunctionExpr call && functions.Contains(call.Function)) || value.Operands.Any(operand => Holds(operand, functions));

    private static readonly HashSet<Function> s_trigonometric = [Function.Sin, Function.Cos, Function.Tan, Function.Cot, Function.Sec, Function.Csc];

    private static readonly HashSet<Function> s_hyperbolic = [Function.Sinh, Function.Cosh, Function.Tanh, Function.Coth, Function.Sech, Function.Csch];

    private sealed record Ranked(Expr Form, long Complexity);
}
