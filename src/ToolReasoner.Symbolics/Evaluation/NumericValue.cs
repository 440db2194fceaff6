namespace ToolReasoner.Symbolics;

/// <summary>Numerical values that are proved: balls around the value of an expression, and decimal digits that are right.</summary>
public static class NumericValue
{
    // An evaluation may lose bits to cancellation. So many times the bits that are asked for, and some more, are tried before giving up.
    private const int CancellationFactor = 8;
    private const int CancellationBits = 4096;

    /// <summary>One evaluation in ball arithmetic: a rectangle that holds the value; indeterminate where nothing could be enclosed.</summary>
    /// <param name="value">Any expression that stands for a number.</param>
    /// <param name="precision">Bits that every operation is rounded to, 2 or more; the result can be less accurate.</param>
    /// <param name="values">Values of symbols, or of other parts.</param>
    /// <param name="budget">Null for a fresh one.</param>
    /// <exception cref="GaveUpException">The budget is used up.</exception>
    public static ComplexBall Enclose(Expr value, int precision, IReadOnlyDictionary<Expr, ComplexBall>? values = null, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(value);
        CheckPrecision(precision);
        return BallEvaluator.Evaluate(value, precision, values, Budget.OrDefault(budget));
    }

    /// <summary>
    /// Evaluates at rising precision until the value is known to so many bits, counted from the larger of its two parts. What is returned may
    /// be known to fewer: then no precision that was tried sufficed, because it is 0 or close to it, or has no value.
    /// </summary>
    /// <param name="value">Any expression without free symbols.</param>
    /// <param name="bits">2 or more.</param>
    /// <param name="budget">Null for a fresh one.</param>
    /// <exception cref="GaveUpException">The budget is used up.</exception>
    public static ComplexBall Approximate(Expr value, int bits, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(value);
        CheckPrecision(bits);
        return Rise(value, bits, ball => ball.AccuracyBits >= bits, Budget.OrDefault(budget));
    }

    /// <summary>
    /// The value to so many significant digits, correctly rounded: each part of a complex number by itself, but a part that may be 0 and is
    /// surely too small to be seen beside the other one is left out.
    /// </summary>
    /// <param name="value">Any expression without free symbols.</param>
    /// <param name="digits">1 or more.</param>
    /// <param name="budget">Null for a fresh one.</param>
    /// <exception cref="GaveUpException">The digits could not be proved: the value may be exactly 0, or a tie, or not exist, or the budget is used up.</exception>
    public static string Digits(Expr value, int digits, Budget? budget = null) => TryDigits(value, digits, out var text, budget)
        ? text
        : throw new GaveUpException($"{digits} digits could not be proved: what is known of the value is {text}");

    /// <summary>As <see cref="Digits"/>, but says so when the digits cannot be proved.</summary>
    /// <param name="value">Any expression without free symbols.</param>
    /// <param name="digits">1 or more.</param>
    /// <param name="text">The digits, or what is known of the value.</param>
    /// <param name="budget">Null for a fresh one.</param>
    public static bool TryDigits(Expr value, int digits, out string text, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentOutOfRangeException.ThrowIfLessThan(digits, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(digits, (int)(Ball.MaxPrecision / 3.33) - 100);
        var found = default(string);
        ComplexBall ball;
        try
        {
            ball = Rise(value, (int)(digits * 3.33) + 8, candidate => (found = Text(candidate, digits)) is not null, Budget.OrDefault(budget));
        }
        catch (GaveUpException)
        {
            text = "[?]";
            return false;
        }

        text = found ?? ball.ToString(digits);
        return found is not null;
    }

    private static void CheckPrecision(int precision)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(precision, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(precision, Ball.MaxPrecision);
    }

    private static ComplexBall Rise(Expr value, int bits, Func<ComplexBall, bool> isEnough, Budget budget)
    {
        var store = new EnclosureStore();
        var most = (int)Math.Min(Ball.MaxPrecision, ((long)CancellationFactor * bits) + CancellationBits);
        for (var precision = Math.Min(most, bits + 24); ; precision = Math.Min(most, 2 * precision))
        {
            budget.NeedBits(precision);
            var ball = new BallEvaluator(precision, null, store, budget).Of(value);
            if (isEnough(ball) || precision >= most || IsHopeless(ball, precision, bits))
            {
                return ball;
            }
        }
    }

    // What has no value at two precisions, the second much higher, will have none: it divides by what is 0, or is not evaluated at all.
    private static bool IsHopeless(ComplexBall ball, int precision, int bits) => !ball.IsFinite && precision > (4 * bits) + 512;

    private static string? Text(ComplexBall ball, int digits)
    {
        if (!ball.IsFinite)
        {
            return null;
        }

        // A part that may be 0, and is surely too small to be seen beside the other one, is left out.
        var limit = Magnitude.Max(Magnitude.Below(ball.Real.Midpoint), Magnitude.Below(ball.Imaginary.Midpoint)).Scale(-(long)(digits * 3.33) - 8);
        var isReal = ball.Imaginary.IsZero || (ball.Imaginary.ContainsZero && ball.Imaginary.Above() <= limit);
        var isImaginary = !isReal && (ball.Real.IsZero || (ball.Real.ContainsZero && ball.Real.Above() <= limit));
        if (isReal)
        {
            return ball.Real.TryRound(digits, out var only) ? only : null;
        }

        if (!ball.Imaginary.TryRound(digits, out var imaginary))
        {
            return null;
        }

        imaginary = imaginary is "1" or "-1" ? imaginary.Replace("1", "i", StringComparison.Ordinal) : imaginary + "i";
        return isImaginary ? imaginary
            : !ball.Real.TryRound(digits, out var real) ? null
            : imaginary[0] == '-' ? $"{real} - {imaginary.AsSpan(1)}"
            : $"{real} + {imaginary}";
    }
}
