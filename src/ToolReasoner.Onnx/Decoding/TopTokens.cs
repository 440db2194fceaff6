using System.Numerics.Tensors;

namespace ToolReasoner.Onnx.Decoding;

/// <summary>The likeliest tokens, and what probabilities scores stand for.</summary>
internal static class TopTokens
{
    /// <summary>Scores that are taken at once.</summary>
    public const int Block = 1024;

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
        Span<float> block = stackalloc float[Math.Min(Block, scores.Length)];
        var sum = 0.0;
        for (var start = 0; start < scores.Length; start += Block)
        {
            var part = scores.Slice(start, Math.Min(Block, scores.Length - start));
            Masses(part, largest, 1, block);
            sum += TensorPrimitives.Sum<float>(block[..part.Length]);
        }

        return largest + Math.Log(sum);
    }

    /// <summary>Probabilities in units of the likeliest token's, whose score is <paramref name="largest"/>.</summary>
    public static void Masses(ReadOnlySpan<float> scores, float largest, double temperature, Span<float> masses)
    {
        masses = masses[..scores.Length];
        TensorPrimitives.Subtract(scores, largest, masses);
        if (temperature != 1)
        {
            TensorPrimitives.Divide(masses, (float)temperature, masses);
        }

        TensorPrimitives.Exp(masses, masses);
    }

    /// <summary>Their sum, added up in 64 bits block by block.</summary>
    public static double Sum(ReadOnlySpan<float> masses)
    {
        var sum = 0.0;
        for (var start = 0; start < masses.Length; start += Block)
        {
            sum += TensorPrimitives.Sum(masses.Slice(start, Math.Min(Block, masses.Length - start)));
        }

        return sum;
    }
}
