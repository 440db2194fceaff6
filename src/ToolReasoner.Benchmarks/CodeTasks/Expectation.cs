namespace ToolReasoner.Benchmarks.CodeTasks;

/// <summary>What a call's result must be. Closed: match on all of its cases.</summary>
public abstract record Expectation
{
    private Expectation()
    {
    }

    /// <summary>Whether a result is as expected.</summary>
    public abstract bool Fits(CodeValue actual);

    /// <summary>Equal all the way down; numbers by value.</summary>
    public sealed record Equal(CodeValue Value) : Expectation
    {
        /// <inheritdoc/>
        public override bool Fits(CodeValue actual) => ValueComparison.Exact.AreEqual(Value, actual);

        /// <inheritdoc/>
        public override string ToString() => Value.ToString();
    }

    /// <summary>Equal all the way down, floating-point numbers within a tolerance.</summary>
    /// <param name="Value">The value.</param>
    /// <param name="Absolute">Largest difference, at least 0; the difference itself is still refused where
    /// <paramref name="IsOpen"/>.</param>
    /// <param name="Relative">Added to <paramref name="Absolute"/>, times the expected number's size. Default 0.</param>
    /// <param name="IsOpen">Whether the difference must be smaller than the tolerance, not only as large. Default false.</param>
    public sealed record Near(CodeValue Value, double Absolute, double Relative = 0, bool IsOpen = false) : Expectation
    {
        /// <inheritdoc/>
        public override bool Fits(CodeValue actual) => new ValueComparison(Absolute, Relative, IsOpen).AreEqual(Value, actual);

        /// <inheritdoc/>
        public override string ToString() => $"{Value} within {CodeValueText.Write(Absolute)}";
    }

    /// <summary>A number at which a polynomial is nearly 0.</summary>
    /// <param name="Coefficients">The polynomial's coefficients, that of the constant first.</param>
    /// <param name="Within">The polynomial's value there must be nearer to 0 than this.</param>
    public sealed record ZeroOf(IReadOnlyList<double> Coefficients, double Within) : Expectation
    {
        /// <inheritdoc/>
        public override bool Fits(CodeValue actual)
        {
            double? x = actual switch
            {
                CodeValue.Real real => real.Value,
                CodeValue.Integer whole => (double)whole.Value,
                _ => null,
            };
            return x is { } at && Math.Abs(ValueAt(at)) < Within;
        }

        /// <inheritdoc/>
        public override string ToString() => $"a zero of [{string.Join(", ", Coefficients.Select(CodeValueText.Write))}]";

        // Power by power, as the original sums it up.
        private double ValueAt(double x) => Coefficients.Select((coefficient, power) => coefficient * Math.Pow(x, power)).Sum();
    }
}
