namespace ToolReasoner.Models;

/// <summary>In which way a model could not be had.</summary>
public enum ModelFailure
{
    /// <summary>Nothing answers at its address.</summary>
    Unreachable,

    /// <summary>The key is missing, wrong or not allowed to do this.</summary>
    KeyRefused,

    /// <summary>There is no such model, or nothing of this kind at the address.</summary>
    UnknownModel,

    /// <summary>Too many requests, and still so after all tries.</summary>
    RateLimited,

    /// <summary>The server failed, and still does after all tries.</summary>
    ServerFailed,

    /// <summary>The server does not take the request as it is.</summary>
    RequestRefused,

    /// <summary>The answer is not what the protocol says.</summary>
    Malformed,

    /// <summary>The reply ended in the middle.</summary>
    BrokenOff,

    /// <summary>The reply did not come, or did not go on, in time.</summary>
    TimedOut,
}
