using ToolReasoner.Adapters;

namespace AngouriMath.Tests;

/// <summary>What the adapter to the real package is compiled with, compiled with these names too.</summary>
public sealed class ProgramsTests
{
    [Fact]
    public void Programs_for_the_package_run_under_its_names_here() => Assert.Equal(
        ["{ -2, 2 }", "{ -2, 2 }", "1", "True", "3 x^{2}", "1", "1/2", "16", "y"], Programs.All());
}
