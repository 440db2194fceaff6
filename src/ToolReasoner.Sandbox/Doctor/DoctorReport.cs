namespace ToolReasoner.Sandbox.Doctor;

/// <summary>What <see cref="SandboxDoctor"/> found.</summary>
/// <param name="Rings">What the machine offers, from the kernel outwards.</param>
/// <param name="AutoJail">The jail that <see cref="JailChoice.Auto"/> takes here; null when none stands.</param>
/// <param name="Jails">A self-test of each jail.</param>
/// <param name="Unseen">
/// Names of the attempts that the test failed to see when the host itself did the same, as a control: a test that sees nothing proves
/// nothing. Empty when all is well.
/// </param>
public sealed record DoctorReport(
    IReadOnlyList<SandboxRing> Rings, string? AutoJail, IReadOnlyList<JailTest> Jails, IReadOnlyList<string> Unseen)
{
    /// <summary>Whether the default jail stands, every jail that stands was tested to the end by a test that can see, and nothing got through.</summary>
    public bool IsSafe => AutoJail is not null && Unseen.Count == 0 && Jails.All(jail => !jail.Stands || jail.Holds);
}

/// <summary>One thing that the sandbox builds on.</summary>
/// <param name="Name">For example <c>landlock</c>.</param>
/// <param name="IsUp">Whether it is there.</param>
/// <param name="Detail">What is there, or why it is not.</param>
/// <param name="Advice">What to do about it; null when there is nothing to do.</param>
public sealed record SandboxRing(string Name, bool IsUp, string Detail, string? Advice = null);

/// <summary>The self-test of one jail.</summary>
/// <param name="Jail">Name of the jail.</param>
/// <param name="Stands">Whether guests start in it, hidden and locked in.</param>
/// <param name="Problem">Why it does not stand, or why the test did not get to its end; else null.</param>
/// <param name="Attempts">What a program tried that was let do anything; empty when it does not stand.</param>
public sealed record JailTest(string Jail, bool Stands, string? Problem, IReadOnlyList<EscapeAttempt> Attempts)
{
    /// <summary>Whether it stands, was tested to the end, and let nothing through.</summary>
    public bool Holds => Stands && Problem is null && Attempts.All(attempt => !attempt.GotThrough);
}

/// <summary>One attempt of the self-test to reach the host.</summary>
/// <param name="Name">What was tried, for example <c>read a file</c>.</param>
/// <param name="GotThrough">Whether it worked, as the host saw from outside or the program itself said.</param>
/// <param name="How">How it was refused, or what got through.</param>
public sealed record EscapeAttempt(string Name, bool GotThrough, string How);
