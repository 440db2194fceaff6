using System.Text.Json;
using Microsoft.Extensions.AI;
using ToolReasoner.Reasoning;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Hosting;

/// <summary>
/// The sandbox as the tool <c>run_csharp</c> of any agent. A program's faults are told to the model in words; a broken sandbox is an
/// exception. Each call starts afresh. Safe for use by many threads.
/// </summary>
/// <param name="sandbox">Runs programs.</param>
/// <param name="limits">What one program may use; null for the defaults.</param>
/// <param name="observation">How what it did is told; null for the defaults.</param>
public sealed class CSharpTool(ISandbox sandbox, SandboxLimits? limits = null, Observation? observation = null) : AIFunction
{
    private readonly SandboxLimits _limits = limits ?? new SandboxLimits();
    private readonly Observation _observation = observation ?? new Observation();

    /// <inheritdoc/>
    public override string Name => Transcript.Tool.Name;

    /// <inheritdoc/>
    public override string Description => Transcript.Tool.Description;

    /// <inheritdoc/>
    public override JsonElement JsonSchema => Transcript.Tool.JsonSchema;

    /// <inheritdoc/>
    protected override async ValueTask<object?> InvokeCoreAsync(AIFunctionArguments arguments, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        if (!arguments.TryGetValue("code", out var value) || value?.ToString() is not { Length: > 0 } code)
        {
            return "The argument code is missing: hand over the whole C# program in it.";
        }

        var run = await sandbox.RunAsync(new SandboxProgram(code), _limits, cancellationToken).ConfigureAwait(false);
        return _observation.Of(run, inFence: false);
    }
}
