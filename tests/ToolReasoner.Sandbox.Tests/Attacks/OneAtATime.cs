using System.Runtime.Versioning;

[assembly: SupportedOSPlatform("linux")]

namespace ToolReasoner.Sandbox.Tests.Attacks;

/// <summary>Attacks run one at a time and beside nothing else: their oracles watch the whole host.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class OneAtATime
{
    public const string Name = "attacks";
}
