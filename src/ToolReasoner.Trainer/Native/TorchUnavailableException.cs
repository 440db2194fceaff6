namespace ToolReasoner.Trainer.Native;

/// <summary>libtorch cannot be loaded on this machine; the message says which file, and what to do.</summary>
internal sealed class TorchUnavailableException(string message, Exception? inner = null) : Exception(message, inner);
