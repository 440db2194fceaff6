namespace ToolReasoner.Trainer;

/// <summary>The user asked for what cannot be done; the message says why and what to do instead.</summary>
internal sealed class WrongInputException(string message) : Exception(message);
