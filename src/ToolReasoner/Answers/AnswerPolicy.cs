namespace ToolReasoner.Answers;

/// <summary>The conventions on which people differ when they say that two answers are the same.</summary>
/// <remarks>
/// <see cref="Math"/> is what a reader of MATH answers accepts, <see cref="Gsm8k"/> takes the number out of whatever stands around it,
/// <see cref="Aime"/> does too, <see cref="Strict"/> makes nothing optional. Change one with <c>with</c>.
/// </remarks>
public sealed record AnswerPolicy
{
    /// <summary>6 cm = 6, 50 % = 50, 30° = 30, x = 5 is 5, 1, 2 is 2, 1; 0.33 ≠ 1/3, 6 cm ≠ 6 m, (1, 2) ≠ [1, 2], 4210₅ ≠ 4210.</summary>
    public static AnswerPolicy Math { get; } = new();

    /// <summary>As <see cref="Math"/>, for answers that are one number: "18 dollars a day" is 18, "1,800.00" is 1800.</summary>
    public static AnswerPolicy Gsm8k { get; } = new() { Form = AnswerForm.Number };

    /// <summary>As <see cref="Gsm8k"/>, for whole numbers from 0 to 999, which may be written with leading zeros: 073 = 73.</summary>
    public static AnswerPolicy Aime { get; } = new() { Form = AnswerForm.Number };

    /// <summary>6 cm ≠ 6, 50 % = 1/2, 30° = π/6, x = 5 ≠ 5, Yes ≠ yes. Still by value: 2/4 = 1/2.</summary>
    public static AnswerPolicy Strict { get; } = new()
    {
        UnitsAreRequired = true, PercentIsHundredth = true, DegreesAreRadians = true, NamesAreRequired = true, CaseMatters = true,
    };

    /// <value>What a text is searched for. Default <see cref="AnswerForm.Any"/>.</value>
    public AnswerForm Form { get; init; }

    /// <value>Whether a unit or currency on one side only is a difference. Two different known units always are. Default false.</value>
    public bool UnitsAreRequired { get; init; }

    /// <value>Whether 50 % is 1/2 instead of 50. Default false.</value>
    public bool PercentIsHundredth { get; init; }

    /// <value>Whether 30° is π/6 instead of 30. Default false. Inside a function, as in sin 30°, it always is.</value>
    public bool DegreesAreRadians { get; init; }

    /// <value>Whether x = 5 and 5 differ. Two different names always do. Default false.</value>
    public bool NamesAreRequired { get; init; }

    /// <value>Whether Yes and yes differ. Default false.</value>
    public bool CaseMatters { get; init; }

    /// <value>Whether a fraction must be in lowest terms on both sides or on none. Default false: 2/4 is 1/2.</value>
    public bool LowestTermsAreRequired { get; init; }

    /// <value>Whether 1, 2 and 2, 1 differ. Default false.</value>
    public bool ListsAreOrdered { get; init; }

    /// <value>
    /// Digits after the point from which on a decimal counts as the rounding of the other side: with 2, 3.14 = π and 0.33 = 1/3 but 0.3 ≠ 1/3.
    /// Null, the default: a decimal is exactly what it says. Two decimals are compared with as many digits as the shorter one has.
    /// </value>
    public int? RoundedFromDigits { get; init; }

    /// <value>Wall clock for one comparison, reading included. Default 100 ms.</value>
    public TimeSpan Time { get; init; } = TimeSpan.FromMilliseconds(100);
}
