using System.Runtime.CompilerServices;

namespace ToolReasoner.Symbolics;

/// <summary>Keeps recursion over trees from overflowing the stack, where no budget is at hand.</summary>
internal static class Nesting
{
    /// <summary>Refuses to go deeper when the thread's stack is nearly used up.</summary>
    /// <exception cref="GaveUpException">The nesting is too deep.</exception>
    public static void Check()
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new GaveUpException("the expression is nested too deeply");
        }
    }
}
