namespace ToolReasoner.Symbolics;

/// <summary>
/// An expression as an entry of a matrix: every operation leaves one fraction, and zero is decided by proof. Carries the budget of the
/// operation it belongs to, since operators cannot take one.
/// </summary>
internal sealed class ExprScalar(Expr value, Budget? budget) : IField<ExprScalar>
{
    /// <inheritdoc/>
    public static ExprScalar Zero { get; } = new(0, null);

    /// <inheritdoc/>
    public static ExprScalar One { get; } = new(1, null);

    /// <summary>In one fraction.</summary>
    public Expr Value => value;

    /// <inheritdoc/>
    /// <exception cref="GaveUpException">It could not be decided.</exception>
    public bool IsZero
    {
        get
        {
            if (value.IsNumber(out var number))
            {
                return number.IsZero;
            }

            var decision = value.IsConstant ? ZeroTest.Decide(value, budget) : Equality.Decide(value, 0, null, budget);
            return decision.Truth switch
            {
                Truth.True => true,
                Truth.False => false,
                _ => throw new GaveUpException($"it is not decided whether {value} is 0: {decision.Why}"),
            };
        }
    }

    /// <inheritdoc/>
    public static ExprScalar operator +(ExprScalar left, ExprScalar right) => left.Make(right, left.Value + right.Value);

    /// <inheritdoc/>
    public static ExprScalar operator -(ExprScalar left, ExprScalar right) => left.Make(right, left.Value - right.Value);

    /// <inheritdoc/>
    public static ExprScalar operator -(ExprScalar value) => value.Make(value, -value.Value);

    /// <inheritdoc/>
    public static ExprScalar operator *(ExprScalar left, ExprScalar right) => left.Make(right, left.Value * right.Value);

    /// <inheritdoc/>
    public static ExprScalar operator /(ExprScalar left, ExprScalar right) =>
        right.IsZero ? throw new DivideByZeroException("an entry of a matrix is divided by 0") : left.Make(right, left.Value / right.Value);

    /// <inheritdoc/>
    public bool Equals(ExprScalar? other) => other is not null && value.Equals(other.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ExprScalar);

    /// <inheritdoc/>
    public override int GetHashCode() => value.GetHashCode();

    /// <inheritdoc/>
    public override string ToString() => value.ToString()!;

    private Budget? Limit => budget;

    private ExprScalar Make(ExprScalar other, Expr result)
    {
        var limit = budget ?? other.Limit;
        return new ExprScalar(
            result is NumberExpr or SymbolExpr ? result : result.IsConstant ? result.RationalizeDenominator(limit).Expand(limit) : result.Cancel(limit), limit);
    }
}
