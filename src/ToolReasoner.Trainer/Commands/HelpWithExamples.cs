using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ToolReasoner.Trainer.Commands;

/// <summary>The usual help, and below it lines to copy.</summary>
internal sealed class HelpWithExamples(HelpAction help, IReadOnlyDictionary<Command, string> examples) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var status = help.Invoke(parseResult);
        if (examples.TryGetValue(parseResult.CommandResult.Command, out var text))
        {
            parseResult.InvocationConfiguration.Output.Write($"Examples:\n{text}\n");
        }

        return status;
    }
}
