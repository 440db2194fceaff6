namespace ToolReasoner.Symbolics;

/// <summary>Where a point lies.</summary>
public enum PointLocation
{
    /// <summary>Within.</summary>
    Inside,

    /// <summary>On the boundary.</summary>
    Boundary,

    /// <summary>Neither.</summary>
    Outside,
}
