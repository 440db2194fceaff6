using Microsoft.Extensions.AI;

namespace ToolReasoner.Models;

/// <summary>
/// A backend that can go on writing an unfinished assistant turn says so by answering <see cref="IChatClient.GetService"/> with one of these.
/// The engine then sends a dialogue that ends with that turn, after <see cref="Ask"/> has had the options.
/// </summary>
/// <param name="Ask">Tells the backend, in its own way, that the last message is to be continued.</param>
public sealed record PrefillSupport(Action<ChatOptions> Ask);
