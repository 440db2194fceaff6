using System.Numerics.Tensors;

namespace ToolReasoner.Onnx.Decoding;

/// <summary>The likeliest tokens, and what probabilities scores stand for.</summary>
internal static class TopTokens
{
    /// <summary>The <paramref name="count"/> highest scores, the highest first; equal ones by number.</summary>
    public static IReadOnlyList<int> Of(ReadOnlySpan<float> scores, int count)
    {
        if (count > scores.Length / 4)
        {
            var keys = new (float Score, int Token)[scores.Length];
            for (var token = 0; token < keys.Length; token++)
            {
                keys[token] = (-scores[token], token);
            }

            Array.Sort(keys);
            return [.. keys.Take(count).Select(key => key.Token)];
        }

        var heap = new PriorityQueue<int, (float Score, int Before)>(count + 1);
        var least = float.NegativeInfinity;
        for (var token = 0; token < scores.Length; token++)
        {
            if (heap.Count < count)
            {
                heap.Enqueue(token, (scores[token], -token));
            }
            else if (scores[token] > least)
            {
                heap.EnqueueDequeue(token, (scores[token], -token));
            }
            else
            {
                continue;
            }

            heap.TryPeek(out _, out var lowest);
            least = lowest.Score;
        }

        var tokens = new int[heap.Count];
        for (var i = tokens.Length - 1; i >= 0; i--)
        {
            tokens[i] = heap.Dequeue();
        }

        return tokens;
    }

    /// <summary>What to take from a score to get the natural logarithm of its probability.</summary>
    public static double LogTotal(ReadOnlySpan<float> scores)
    {
        var largest = TensorPrimitives.Max(scores);
        var sum = 0.0;
        foreach (var score in scores)
        {
            sum += Math.Exp(score - (double)largest);
        }

        return largest + Math.Log(sum);
    }
}
