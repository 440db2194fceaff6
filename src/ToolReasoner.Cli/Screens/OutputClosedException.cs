namespace ToolReasoner.Cli.Screens;

/// <summary>Nobody reads the command's output any more.</summary>
internal sealed class OutputClosedException() : IOException("Nobody reads the output any more.");
