namespace ToolReasoner.Symbolics;

/// <content>Decimal digits.</content>
public abstract partial class Expr
{
    /// <summary>The value to so many significant digits, each of them proved; see <see cref="NumericValue.Digits"/>.</summary>
    /// <param name="digits">1 or more.</param>
    /// <param name="budget">Null for a fresh one.</param>
    /// <exception cref="GaveUpException">The digits could not be proved.</exception>
    public string ToDecimalString(int digits, Budget? budget = null) => NumericValue.Digits(this, digits, budget);
}
