namespace ToolReasoner.Symbolics;

/// <summary>An answer and what it rests on.</summary>
/// <param name="Truth">Proved, refuted, or neither.</param>
/// <param name="Why">One clause: the method of proof, the counterexample, or what stood in the way.</param>
public sealed record Decision(Truth Truth, string Why)
{
    /// <summary>Proved.</summary>
    /// <param name="why">By what.</param>
    public static Decision Proved(string why) => new(Truth.True, why);

    /// <summary>Refuted.</summary>
    /// <param name="why">By what.</param>
    public static Decision Refuted(string why) => new(Truth.False, why);

    /// <summary>Neither.</summary>
    /// <param name="why">What stood in the way.</param>
    public static Decision Unknown(string why) => new(Truth.Unknown, why);
}
