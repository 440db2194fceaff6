namespace AngouriMath;

public abstract partial class Entity
{
    /// <summary>As a function of complex doubles.</summary>
    public FastExpression Compile(params Variable[] variables) => new(Compiled(variables));

    /// <summary>As a function.</summary>
    public Func<TIn, TOut> Compile<TIn, TOut>(Variable x) => Typed<TOut>([x]) is var function ? value => function([value!]) : null!;

    /// <summary>As a function of two values.</summary>
    public Func<TIn1, TIn2, TOut> Compile<TIn1, TIn2, TOut>(Variable x, Variable y) => Typed<TOut>([x, y]) is var function ? (first, second) => function([first!, second!]) : null!;

    /// <summary>As a function of three values.</summary>
    public Func<TIn1, TIn2, TIn3, TOut> Compile<TIn1, TIn2, TIn3, TOut>(Variable x, Variable y, Variable z) =>
        Typed<TOut>([x, y, z]) is var function ? (first, second, third) => function([first!, second!, third!]) : null!;

    private Func<NumericsComplex[], NumericsComplex> Compiled(Variable[] variables)
    {
        try
        {
            return CompiledFunction.CompileComplex(Tree, [.. variables.Select(variable => variable.Tree)]);
        }
        catch (ArgumentException exception)
        {
            throw new UncompilableNodeException(exception.Message);
        }
    }

    private Func<object[], TOut> Typed<TOut>(Variable[] variables)
    {
        var function = Compiled(variables);
        return values =>
        {
            var value = function([.. values.Select(item => item is NumericsComplex complex ? complex : (NumericsComplex)Convert.ToDouble(item, CultureInfo.InvariantCulture))]);
            return typeof(TOut) == typeof(NumericsComplex) ? (TOut)(object)value
                : typeof(TOut) == typeof(NumericsComplex?) ? (TOut)(object)value
                : (TOut)Convert.ChangeType(value.Real, typeof(TOut), CultureInfo.InvariantCulture);
        };
    }
}
