using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>One fraction of polynomials in whatever is no sum, product or power.</summary>
internal static class SingleFraction
{
    /// <summary>Numerator multiplied out, denominator as a product.</summary>
    public static Expr Of(Expr value, Budget budget) => Map(value, budget, (field, fraction) => field.Write(fraction));

    /// <summary>Numerator and denominator multiplied out.</summary>
    public static Expr Cancelled(Expr value, Budget budget) => Map(value, budget, (field, fraction) =>
        Expr.Multiply(field.Write(fraction.Numerator), Expr.Pow(field.Write(Product(field, fraction, budget)), -1)));

    /// <summary>Both in irreducible factors.</summary>
    public static Expr Factored(Expr value, Budget budget) => Map(value, budget, (field, fraction) => Factored(field, fraction, budget));

    /// <summary>A fraction in irreducible factors.</summary>
    public static Expr Factored(KernelField field, KernelFraction fraction, Budget budget)
    {
        var parts = new List<Expr>();
        Add(fraction.Numerator, 1);
        foreach (var (factor, power) in fraction.Denominator)
        {
            Add(factor, -power);
        }

        return Expr.Multiply(parts);

        void Add(MultivariatePolynomial polynomial, int power)
        {
            var factored = polynomial.Factor(budget);
            parts.Add(Rational.Pow(factored.Content, power));
            foreach (var (factor, multiplicity) in factored.Factors)
            {
                if (factor.Count > 1 && factor.Variables().Select(v => field.Kernels[v].Expr).FirstOrDefault(IsWholePower) is { } high)
                {
                    throw new GaveUpException($"{high} is too high a power for its factors to be found");
                }

                parts.Add(Expr.Pow(field.Write(factor), multiplicity * power));
            }
        }
    }

    // Whole powers are kernels of their own only where they are too high to be written out.
    private static bool IsWholePower(Expr kernel) => kernel is PowerExpr { Exponent: NumberExpr { Value.IsInteger: true } };

    private static MultivariatePolynomial Product(KernelField field, KernelFraction fraction, Budget budget) =>
        field.Reduce(fraction.Denominator.Aggregate(MultivariatePolynomial.One, (product, d) => product.Multiply(d.Factor.Pow(d.Power, budget), budget)));

    // Of what is no number, its parts.
    private static Expr Map(Expr value, Budget budget, Func<KernelField, KernelFraction, Expr> write)
    {
        if (value is RelationExpr or LogicExpr or SequenceExpr or IntervalExpr or SetOperationExpr or MatrixExpr or PiecewiseExpr)
        {
            budget.Deepen();
            return Transformation.Rebuild(value, part => Map(part, budget, write));
        }

        if (value.Operands.Count == 0 || value.HoldsInfinity)
        {
            return value;
        }

        var field = new KernelField(Assumptions.None, isReal: false, budget, KernelRules.Plain);
        return write(field, field.Cancel(field.Convert(value)[0]));
    }
}
