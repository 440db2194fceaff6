using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using ToolReasoner.Models;

namespace ToolReasoner.Onnx;

/// <summary>
/// A local model as an <see cref="IChatClient"/>, with streaming, continued turns and log-probabilities. Requests that
/// run at once are written together. Disposal waits for the step that runs, ends the others and frees everything.
/// </summary>
public sealed class OnnxChatClient : IChatClient
{
    private const string NotMyKind = "I know no program for this problem: it is not worded like those that I was trained on.";
    private const string ContinueKey = "toolreasoner.onnx.continue";

    private readonly LocalModel _model;
    private readonly ChatClientMetadata _metadata;
    private readonly OnnxReplies _replies;
    private bool _disposed;

    /// <summary>Takes over a model and frees it with itself.</summary>
    public OnnxChatClient(LocalModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        _model = model;
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(model.Folder)));
        _metadata = new ChatClientMetadata(model.Runtime, null, name);
        _replies = new OnnxReplies(model, name);
    }

    /// <inheritdoc />
    public async Task<ChatResponse> GetResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default)
    {
        var updates = new List<ChatResponseUpdate>();
        await foreach (var update in GetStreamingResponseAsync(messages, options, cancellationToken).ConfigureAwait(false))
        {
            updates.Add(update);
        }

        var response = updates.ToChatResponse();
        response.AdditionalProperties ??= [];
        TokenLogProbability.Attach(response.AdditionalProperties,
            [.. updates.SelectMany(update => TokenLogProbability.Of(update.AdditionalProperties))]);
        return response;
    }

    /// <inheritdoc />
    /// <exception cref="ContextOverflowException">The dialogue leaves no place for a reply.</exception>
    /// <exception cref="ModelException">The model failed, or its template refuses the dialogue.</exception>
    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null,
            [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(messages);
        ObjectDisposedException.ThrowIf(_disposed, this);
        List<ChatMessage> dialogue = [.. messages];
        if (_model.Wordings is { } wordings && dialogue.Find(message => message.Role == ChatRole.User) is { } problem && !wordings.Knows(problem.Text))
        {
            yield return new ChatResponseUpdate(ChatRole.Assistant, NotMyKind) { ModelId = _metadata.DefaultModelId, FinishReason = ChatFinishReason.Stop };
            yield break;
        }

        var prompt = Prompt(dialogue, options);
        await foreach (var update in _replies.WriteAsync(prompt, options, cancellationToken).ConfigureAwait(false))
        {
            yield return update;
        }
    }

    /// <inheritdoc />
    public object? GetService(Type serviceType, object? serviceKey = null)
    {
        ArgumentNullException.ThrowIfNull(serviceType);
        return serviceKey is not null ? null
            : serviceType == typeof(PrefillSupport)
                ? new PrefillSupport(options => (options.AdditionalProperties ??= [])[ContinueKey] = true)
            : serviceType == typeof(ITextCompletion) ? new OnnxTextCompletion(_model, _replies)
            : serviceType == typeof(ModelAbilities) ? RequestSampling.Abilities
            : serviceType == typeof(ChatClientMetadata) ? _metadata
            : serviceType == typeof(LocalModel) ? _model
            : serviceType.IsInstanceOfType(this) ? this : null;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _disposed = true;
        _model.Dispose();
    }

    private IReadOnlyList<int> Prompt(IReadOnlyList<ChatMessage> messages, ChatOptions? options)
    {
        try
        {
            return DialoguePrompt.Tokens(_model, messages, options?.AdditionalProperties?.ContainsKey(ContinueKey) == true);
        }
        catch (LocalModelException refused)
        {
            throw new ModelException(ModelFailure.RequestRefused, refused.Message, refused);
        }
    }
}
