namespace ToolReasoner.Symbolics;

/// <summary>How much is known about kernels.</summary>
internal enum KernelRules
{
    /// <summary>All identities: for proofs.</summary>
    Full,

    /// <summary>Powers and radicals only, none split; other functions stay as they are: for fractions and factors that look like what was given.</summary>
    Plain,
}
