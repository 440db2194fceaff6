namespace AngouriMath.Core;

/// <summary>An expression as a function of complex doubles.</summary>
public sealed class FastExpression
{
    private readonly Func<NumericsComplex[], NumericsComplex> _function;

    internal FastExpression(Func<NumericsComplex[], NumericsComplex> function) => _function = function;

    /// <summary>The value at a point.</summary>
    public NumericsComplex Call(params NumericsComplex[] values) => _function(values);

    /// <summary>The value at a point.</summary>
    public NumericsComplex Substitute(params NumericsComplex[] values) => _function(values);
}
