using ToolReasoner.Tests.Shared;

namespace ToolReasoner.Server.Tests.Surfaces;

public sealed class PublicSurfaceTests
{
    [Fact]
    public void The_public_surface_is_the_approved_one() => PublicSurface.Check(typeof(ChatServer).Assembly);
}
