namespace ToolReasoner.Symbolics;

/// <summary>What the points of an equation of degree 2 are.</summary>
public enum ConicKind
{
    /// <summary>A circle.</summary>
    Circle,

    /// <summary>An ellipse that is no circle.</summary>
    Ellipse,

    /// <summary>A parabola.</summary>
    Parabola,

    /// <summary>A hyperbola.</summary>
    Hyperbola,

    /// <summary>Two lines that meet.</summary>
    IntersectingLines,

    /// <summary>Two parallel lines.</summary>
    ParallelLines,

    /// <summary>One line, counted twice.</summary>
    DoubleLine,

    /// <summary>One point.</summary>
    Point,

    /// <summary>Nothing real.</summary>
    Empty,
}
