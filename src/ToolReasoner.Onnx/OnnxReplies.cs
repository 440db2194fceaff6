using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using ToolReasoner.Models;
using ToolReasoner.Onnx.Decoding;

namespace ToolReasoner.Onnx;

/// <summary>What a local model writes after a prompt, as parts of a reply. Thread-safe.</summary>
internal sealed class OnnxReplies(LocalModel model, string name)
{
    private int _requests;

    public async IAsyncEnumerable<ChatResponseUpdate> WriteAsync(
        IReadOnlyList<int> prompt, ChatOptions? options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var number = Interlocked.Increment(ref _requests);
        var sampling = RequestSampling.Of(options, model.Config, number);
        var (id, written) = ($"onnx-{number}", 0);
        var steps = model.WriteAsync(prompt, sampling, cancellationToken).GetAsyncEnumerator(cancellationToken);
        await using var end = steps.ConfigureAwait(false);
        while (await IsMoreAsync(steps).ConfigureAwait(false))
        {
            var step = steps.Current;
            written++;
            var update = new ChatResponseUpdate(ChatRole.Assistant, step.Text)
            {
                ResponseId = id,
                MessageId = id,
                ModelId = name,
                AdditionalProperties = [],
                FinishReason = step.End switch
                {
                    TextEnd.None => null,
                    TextEnd.EndToken or TextEnd.Stop => ChatFinishReason.Stop,
                    _ => ChatFinishReason.Length,
                },
            };
            TokenLogProbability.Attach(update.AdditionalProperties, [step.Token]);
            if (step.End != TextEnd.None)
            {
                update.Contents.Add(new UsageContent(new UsageDetails
                {
                    InputTokenCount = prompt.Count, OutputTokenCount = written, TotalTokenCount = prompt.Count + written,
                }));
            }

            yield return update;
        }
    }

    private static async ValueTask<bool> IsMoreAsync(IAsyncEnumerator<TextStep> steps)
    {
        try
        {
            return await steps.MoveNextAsync().ConfigureAwait(false);
        }
        catch (LocalModelException failed)
        {
            throw new ModelException(ModelFailure.ServerFailed, failed.Message, failed);
        }
    }
}
