namespace ToolReasoner.Symbolics;

/// <summary>All terms that were kept cancelled: the expansion must be done again with more.</summary>
internal sealed class NotEnoughTermsException() : Exception("more terms of an expansion are needed");
