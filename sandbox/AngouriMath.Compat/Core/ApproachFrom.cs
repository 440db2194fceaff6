namespace AngouriMath.Core;

/// <summary>From which side a limit comes near its point.</summary>
public enum ApproachFrom
{
    /// <summary>From both.</summary>
    BothSides,

    /// <summary>From below.</summary>
    Left,

    /// <summary>From above.</summary>
    Right,
}
