using ToolReasoner.Onnx.Decoding;

namespace ToolReasoner.Onnx.Tests.Decoding;

/// <summary>Tokens are drawn as often as their probabilities say, from those that the settings leave.</summary>
public sealed class TokenSamplerTests
{
    private const int Draws = 20_000;
    private static readonly double[] s_shares = [0.05, 0.4, 0.2, 0.2, 0.1, 0.05];

    [Fact]
    public void Greedy_takes_the_likeliest_and_of_equals_the_first()
    {
        Assert.Equal(1, new TokenSampler(new TokenSampling()).Next([0, 3, 3, 1]));
        Assert.Equal(3, new TokenSampler(new TokenSampling { LogitBias = new Dictionary<int, double> { [3] = 5 } }).Next([0, 3, 3, 1]));
    }

    [Theory]
    [InlineData(1, 0, 1, 0, "0.05 0.4 0.2 0.2 0.1 0.05")]
    [InlineData(1, 2, 1, 0, "0 0.6667 0.3333 0 0 0")] // of the equals 2 and 3 the first stays
    [InlineData(1, 0, 0.5, 0, "0 0.6667 0.3333 0 0 0")]
    [InlineData(1, 0, 0.7, 0, "0 0.5 0.25 0.25 0 0")]
    [InlineData(1, 0, 1, 0.3, "0 0.5 0.25 0.25 0 0")]
    [InlineData(1, 4, 0.95, 0.3, "0 0.5 0.25 0.25 0 0")]
    [InlineData(0.5, 0, 1, 0, "0.0098 0.6275 0.1569 0.1569 0.0392 0.0098")]
    public void Shares_are_those_of_what_is_left(double temperature, int topK, double topP, double minP, string expected)
    {
        var sampler = new TokenSampler(new TokenSampling { Temperature = temperature, TopK = topK, TopP = topP, MinP = minP, Seed = 5 });
        var counts = new int[s_shares.Length];
        for (var i = 0; i < Draws; i++)
        {
            counts[sampler.Next(Logits())]++;
        }

        foreach (
            var (count, share) in counts.Zip(expected.Split(' ')
            .Select(x => double.Parse(x, System.Globalization.CultureInfo.InvariantCulture))))
        {
            Assert.InRange((double)count / Draws, share == 0 ? 0 : share - 0.015, share == 0 ? 0 : share + 0.015);
        }
    }

    [Fact]
    public void Top_p_looks_past_its_first_candidates_in_a_large_flat_vocabulary()
    {
        var sampler = new TokenSampler(new TokenSampling { Temperature = 1, TopP = 0.9, Seed = 1 });
        var drawn = Enumerable.Range(0, 4000).Select(_ => sampler.Next(new float[5000])).ToHashSet();
        Assert.True(drawn.Count > 1500, $"{drawn.Count} different tokens");
        Assert.True(drawn.Max() < 4501, $"token {drawn.Max()} is beyond nine tenths");
    }

    [Fact]
    public void Frequency_counts_each_time_and_presence_once_and_neither_counts_the_prompt()
    {
        var often = new TokenSampler(new TokenSampling { FrequencyPenalty = 0.5 }, [0, 0, 0]);
        Assert.Equal([0, 0, 0, 1, 0], Chosen(often, [1.2f, 0.1f])); // 1.2, 0.7, 0.2, -0.3 and then 0.1 - 0.5 against -0.3
        var once = new TokenSampler(new TokenSampling { PresencePenalty = 0.5 }, [0, 0, 0]);
        Assert.Equal([0, 0, 0, 0, 0], Chosen(once, [1.2f, 0.1f]));
        Assert.Equal([0, 1, 0, 0, 0], Chosen(new TokenSampler(new TokenSampling { PresencePenalty = 0.5 }), [1.2f, 0.9f]));
    }

    [Fact]
    public void A_repetition_penalty_lowers_what_was_seen_whatever_its_sign()
    {
        var sampling = new TokenSampling { RepetitionPenalty = 2 };
        Assert.Equal(1, new TokenSampler(sampling, [0]).Next([1f, 0.9f]));
        Assert.Equal(1, new TokenSampler(sampling, [0]).Next([-1f, -1.5f]));
        var sampler = new TokenSampler(sampling);
        Assert.Equal(0, sampler.Next([1f, 0.9f]));
        Assert.Equal(1, sampler.Next([1f, 0.9f]));
    }

    [Fact]
    public void The_same_seed_draws_the_same_tokens_and_another_does_not()
    {
        int[] Drawn(int seed)
        {
            var sampler = new TokenSampler(new TokenSampling { Temperature = 1, Seed = seed });
            return [.. Enumerable.Range(0, 50).Select(_ => sampler.Next(Logits()))];
        }

        Assert.Equal(Drawn(1), Drawn(1));
        Assert.NotEqual(Drawn(1), Drawn(2));
    }

    [Fact]
    public void Settings_out_of_range_are_refused()
    {
        foreach (var wrong in new[]
        {
            new TokenSampling { Temperature = -1 }, new TokenSampling { TopP = 0 }, new TokenSampling { MinP = 2 },
                new TokenSampling { TopK = -1 },
            new TokenSampling { RepetitionPenalty = 0 }, new TokenSampling { MaxTokens = 0 }, new TokenSampling { Stops = [""] },
        })
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => new TokenSampler(wrong));
        }
    }

    private static float[] Logits() => [.. s_shares.Select(share => (float)Math.Log(share))];

    private static IEnumerable<int> Chosen(TokenSampler sampler, float[] scores) => Enumerable.Range(0, 5).Select(_ => sampler.Next(scores))
        .ToList();
}
