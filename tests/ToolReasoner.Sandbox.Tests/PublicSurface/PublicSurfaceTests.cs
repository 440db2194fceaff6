using ToolReasoner.Sandboxing;
using ToolReasoner.Tests.Shared;

namespace ToolReasoner.Sandbox.Tests.Surfaces;

public sealed class PublicSurfaceTests
{
    [Theory]
    [InlineData(typeof(ISandbox))]
    [InlineData(typeof(JailedSandbox))]
    public void The_public_surface_is_the_approved_one(Type anchor) => PublicSurface.Check(anchor.Assembly);
}
