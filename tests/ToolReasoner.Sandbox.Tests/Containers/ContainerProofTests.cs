using System.Globalization;
using ToolReasoner.Sandbox.Jails;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Sandbox.Tests.Containers;

/// <summary>In a container one seccomp filter is the engine's: what counts is one more than the process that looks.</summary>
public sealed class ContainerProofTests
{
    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 3)]
    public void A_filter_of_its_own_is_a_proof(int outside, int inside) =>
        LockProof.CheckReport(Status(outside) + Status(inside) + Status(inside));

    [Fact]
    public void A_kernel_that_counts_no_filters_and_puts_none_on_is_believed() =>
        LockProof.CheckReport("Seccomp:\t0\nCapEff:\t0000000000000000\nCapPrm:\t0000000000000000\n\n"
            + "Seccomp:\t2\nCapEff:\t0000000000000000\nCapPrm:\t0000000000000000\n\n");

    public static TheoryData<string> Bad =>
    [
        "",
        Status(1),
        Status(1) + Status(1),
        Status(1) + Status(2) + Status(1),
        Status(1) + Status(2).Replace("NoNewPrivs:\t1", "NoNewPrivs:\t0", StringComparison.Ordinal),
        Status(1) + Status(2).Replace("CapEff:\t0000000000000000", "CapEff:\t0000000000000400", StringComparison.Ordinal),
        Status(1).Replace("Seccomp_filters:\t1\n", "", StringComparison.Ordinal) + Status(2),
        "could not run\n\nat all\n\n",
    ];

    [Theory]
    [MemberData(nameof(Bad), DisableDiscoveryEnumeration = true)]
    public void Anything_else_is_none(string report) => Assert.Throws<SandboxUnavailableException>(() => LockProof.CheckReport(report));

    private static string Status(int filters) => string.Create(
        CultureInfo.InvariantCulture, $"CapPrm:\t0000000000000000\nCapEff:\t0000000000000000\nNoNewPrivs:\t1\nSeccomp:\t2\nSeccomp_filters:\t{filters}\n\n");
}
