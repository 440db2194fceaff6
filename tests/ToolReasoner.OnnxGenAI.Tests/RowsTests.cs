using Microsoft.ML.OnnxRuntimeGenAI;
using ToolReasoner.Onnx;
using ToolReasoner.Onnx.Decoding;

namespace ToolReasoner.OnnxGenAI.Tests;

[Collection(nameof(OneToy))]
public sealed class RowsTests : IDisposable
{
    private static readonly int[] s_lengths = [1, 9, 4]; // tokens
    private static readonly int[] s_prompt = [.. Enumerable.Range(40, 20)];
    private static readonly int[] s_short = [90, 91, 92];
    private readonly ToyFolder _folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_text_alone_is_the_likeliest_with_its_probabilities()
    {
        using var engine = _folder.Engine();
        var steps = Write(engine.Rows, [_folder.Text(s_prompt, new TokenSampling { MaxTokens = 12 })]).Single();

        var expected = ToyFolder.Likeliest(s_prompt, 12);
        Assert.Equal(expected.Select(one => one.Token), steps.Select(step => step.Token.Id!.Value));
        Assert.All(expected.Zip(steps), pair => Assert.Equal(pair.First.LogProbability, pair.Second.Token.LogProbability, 1e-4));
        Assert.Equal(TextEnd.MaxTokens, steps[^1].End);
    }

    [Fact]
    public void A_text_alone_is_drawn_by_our_own_sampler_with_its_seed()
    {
        using var engine = _folder.Engine();
        var sampling = new TokenSampling { Temperature = 1.2, MinP = 0.05, FrequencyPenalty = 0.4, Seed = 5, MaxTokens = 10 };
        var written = Tokens(engine.Rows, [_folder.Text(s_prompt, sampling)])[0];

        List<int> tokens = [.. s_prompt];
        var sampler = new TokenSampler(sampling, s_prompt);
        for (var i = 0; i < 10; i++)
        {
            tokens.Add(sampler.Next(Toy.Scores(tokens, ToyFolder.Vocabulary)));
        }

        Assert.Equal(tokens.Skip(s_prompt.Length), written);
        Assert.NotEqual(written, Tokens(engine.Rows, [_folder.Text(s_prompt, sampling with { Seed = 6 })])[0]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Texts_of_a_batch_are_what_they_are_alone(bool ragged)
    {
        using var engine = _folder.Engine();
        var (other, sampling) = (ragged ? s_short : s_prompt, new TokenSampling { MaxTokens = 12 });
        var together = Write(engine.Rows, [_folder.Text(s_prompt, sampling), _folder.Text(other, sampling), _folder.Text(s_prompt, sampling)]);

        Assert.All(together.Zip([s_prompt, other, s_prompt]), pair =>
        {
            var expected = ToyFolder.Likeliest(pair.Second, 12);
            Assert.Equal(expected.Select(one => one.Token), pair.First.Select(step => step.Token.Id!.Value));
            Assert.All(expected.Zip(pair.First), step => Assert.Equal(step.First.LogProbability, step.Second.Token.LogProbability, 1e-4));
        });
    }

    [Fact]
    public void Those_that_end_leave_and_the_others_go_on()
    {
        using var engine = _folder.Engine();
        var texts = s_lengths.Select(most => _folder.Text(s_prompt, new TokenSampling { MaxTokens = most })).ToList();
        var written = Tokens(engine.Rows, texts);

        Assert.Equal(s_lengths, written.Select(tokens => tokens.Count));
        Assert.All(written, tokens => Assert.Equal(ToyFolder.Likeliest(s_prompt, tokens.Count).Select(one => one.Token), tokens));
    }

    [Fact]
    public void A_row_that_padding_left_no_room_for_goes_on_alone()
    {
        using var engine = _folder.Engine();
        int[] longest = [.. Enumerable.Range(0, 250)];
        var sampling = new TokenSampling { MaxTokens = 30 };
        var written = Write(engine.Rows, [_folder.Text(longest, sampling), _folder.Text(s_short, sampling)]);

        Assert.Equal((6, TextEnd.Context), (written[0].Count, written[0][^1].End)); // 256 in all
        Assert.Equal(TextEnd.MaxTokens, written[1][^1].End);
        Assert.Equal(ToyFolder.Likeliest(s_short, 30).Select(one => one.Token), written[1].Select(step => step.Token.Id!.Value));
    }

    [Fact]
    public void The_package_draws_for_a_batch_the_same_again_for_the_same_seeds()
    {
        using var engine = _folder.Engine();
        IReadOnlyList<IReadOnlyList<int>> Drawn(int seed) => Tokens(
            engine.Rows, [.. Enumerable.Range(0, 3).Select(i => _folder.Text(s_prompt, new TokenSampling { Temperature = 1.5, Seed = seed + i, MaxTokens = 8 }))]);

        var first = Drawn(1);
        Assert.Equal(first, Drawn(1));
        Assert.NotEqual(first, Drawn(100));
        Assert.NotEqual(first[0], first[1]);
    }

    [Fact]
    public void Without_a_most_of_tokens_all_may_be_drawn()
    {
        using var engine = _folder.Engine();
        var sampling = new TokenSampling { Temperature = 50, MaxTokens = 40 };
        var written = Tokens(engine.Rows, [_folder.Text(s_prompt, sampling), _folder.Text(s_prompt, sampling)]);

        // Of 258 nearly equal tokens the package's own 50 likeliest would be these alone.
        List<int> before = [.. s_prompt];
        var ranks = written[0].Select(token =>
        {
            var scores = Toy.Scores(before, ToyFolder.Vocabulary);
            before.Add(token);
            return scores.Count(score => score > scores[token]);
        }).ToList();
        Assert.Contains(ranks, rank => rank >= 50);
    }

    [Fact]
    public void Only_texts_that_are_chosen_alike_begin_together()
    {
        var (warm, hot) = (new TokenSampling { Temperature = 0.7 }, new TokenSampling { Temperature = 1 });
        List<TextInProgress> waiting = [_folder.Text(s_prompt, warm), _folder.Text(s_short, warm with { Seed = 3, Stops = ["x"] }), _folder.Text(s_short, hot)];

        using var engine = _folder.Engine();
        Assert.Equal(2, engine.Rows.Together(waiting));
        Assert.Equal(1, engine.Rows.Together([_folder.Text(s_prompt, warm with { MinP = 0.1 }), waiting[0]]));
        using var single = _folder.Engine(new GenAiOptions { Batches = false });
        Assert.Equal(1, single.Rows.Together(waiting));
    }

    [Fact]
    public void Where_the_package_cannot_read_the_tokenizer_only_prompts_of_one_length_begin_together()
    {
        File.Delete(Path.Combine(_folder.Path, "tokenizer_config.json"));
        using var engine = _folder.Engine();
        var sampling = new TokenSampling { MaxTokens = 6 };
        Assert.Equal(2, engine.Rows.Together([_folder.Text(s_prompt, sampling), _folder.Text(s_prompt, sampling), _folder.Text(s_short, sampling)]));
        Assert.All(
            Tokens(engine.Rows, [_folder.Text(s_prompt, sampling), _folder.Text(s_prompt, sampling)]),
            tokens => Assert.Equal(ToyFolder.Likeliest(s_prompt, 6).Select(one => one.Token), tokens));
    }

    [Fact]
    public void What_was_computed_is_not_computed_again()
    {
        using var engine = _folder.Engine();
        var sampling = new TokenSampling { MaxTokens = 10 };
        var first = Tokens(engine.Rows, [_folder.Text(s_prompt, sampling)])[0];
        Assert.Equal(s_prompt.Length + 9, RunSinceThen());

        Tokens(engine.Rows, [_folder.Text(s_prompt, sampling)]); // another sample: back to the prompt's last token
        Assert.Equal(10, RunSinceThen());

        int[] round = [.. s_prompt, .. first, 7, 8];
        var next = Tokens(engine.Rows, [_folder.Text(round, sampling)])[0]; // the round after: what was chosen last was never run
        Assert.Equal(3 + 9, RunSinceThen());
        Assert.Equal(ToyFolder.Likeliest(round, 10).Select(one => one.Token), next);

        int[] other = [.. s_prompt, .. first.Take(4), 99, 98, 97]; // and back to the middle of the reply
        Assert.Equal(ToyFolder.Likeliest(other, 10).Select(one => one.Token), Tokens(engine.Rows, [_folder.Text(other, sampling)])[0]);
        Assert.Equal(3 + 9, RunSinceThen());
    }

    [Fact]
    public void Nothing_is_kept_that_is_not_to_be()
    {
        using var engine = _folder.Engine(new GenAiOptions { Kept = 0 });
        for (var i = 0; i < 2; i++)
        {
            Tokens(engine.Rows, [_folder.Text(s_prompt, new TokenSampling { MaxTokens = 10 })]);
            Assert.Equal(s_prompt.Length + 9, RunSinceThen());
        }
    }

    [Fact]
    public void A_long_prompt_can_be_given_up_between_its_parts()
    {
        using var folder = new LongContext();
        using var engine = folder.Engine();
        using var given = new CancellationTokenSource();
        var runs = 0;
        Toy.BeforeRun = _ =>
        {
            if (++runs == 2)
            {
                given.Cancel();
            }
        };

        Assert.ThrowsAny<OperationCanceledException>(
            () => engine.Rows.Enter([folder.Text([.. Enumerable.Range(0, 2000).Select(i => i % 200)])], given.Token));
        Assert.Equal(2, runs);
    }

    [Fact]
    public void A_longer_reply_than_what_was_kept_has_room_for_is_written_whole()
    {
        using var folder = new LongContext();
        using var engine = folder.Engine();
        Tokens(engine.Rows, [folder.Text(s_prompt, 10)]);
        RunSinceThen();
        var written = Tokens(engine.Rows, [folder.Text(s_prompt, 700)])[0];

        Assert.Equal(ToyFolder.Likeliest(s_prompt, written.Count).Select(one => one.Token), written);
        Assert.True(written.Count == 700 || written[^1] == ToolReasoner.Tests.Shared.SmallModel.EndToken);
        Assert.InRange(RunSinceThen(), written.Count, (2 * written.Count) + s_prompt.Length); // once more from the start, where there was no room
    }

    [Fact]
    public void Where_there_is_no_memory_what_is_kept_goes_first()
    {
        using var engine = _folder.Engine();
        Tokens(engine.Rows, [_folder.Text(s_prompt, new TokenSampling { MaxTokens = 3 })]);
        var begun = 0;
        Toy.BeforeBegin = _ =>
        {
            if (++begun == 1)
            {
                throw new OnnxRuntimeGenAIException("CUDA error: out of memory");
            }
        };

        Assert.Equal(3, Tokens(engine.Rows, [_folder.Text([1, 2, 3], new TokenSampling { MaxTokens = 3 })])[0].Count);
        Toy.BeforeBegin = _ => throw new OnnxRuntimeGenAIException("CUDA error: out of memory");
        var refused = Assert.Throws<LocalModelException>(() => engine.Rows.Enter([_folder.Text([5, 6, 7, 8], new TokenSampling())], Stop));
        Assert.Contains("not enough memory", refused.Message, StringComparison.Ordinal);
        Assert.Contains("?rows=", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Tokens_that_are_there_are_scored(bool halves)
    {
        Toy.Halves = halves;
        using var engine = _folder.Engine();
        var scored = new List<double>();
        engine.Run(s_prompt, (int index, ReadOnlySpan<float> scores) =>
        {
            Assert.Equal(scored.Count, index);
            scored.Add(ToyFolder.LogProbability(scores.ToArray(), 77));
        }, Stop);

        var expected = Enumerable.Range(1, s_prompt.Length).Select(count => ToyFolder.LogProbability(Toy.Scores(s_prompt[..count], ToyFolder.Vocabulary), 77));
        Assert.All(expected.Zip(scored), pair => Assert.Equal(pair.First, pair.Second, halves ? 1e-2 : 1e-4));
        Assert.Throws<Models.ContextOverflowException>(() => engine.Run(new int[ToyFolder.Context + 1], (int _, ReadOnlySpan<float> _) => { }, Stop));
    }

    private static int RunSinceThen()
    {
        var run = Toy.TokensRun;
        Toy.TokensRun = 0;
        return run;
    }

    private static List<List<int>> Tokens(ITextRows rows, IReadOnlyList<TextInProgress> texts) =>
        [.. Write(rows, texts).Select(steps => steps.Select(step => step.Token.Id!.Value).ToList())];

    /// <summary>Writes texts that begin together, as the scheduler does.</summary>
    private static List<List<TextStep>> Write(ITextRows rows, IReadOnlyList<TextInProgress> texts)
    {
        List<List<TextStep>> written = [.. rows.Enter(texts, Stop).Select(step => new List<TextStep> { step })];
        List<int> running = [.. Enumerable.Range(0, texts.Count).Where(i => written[i][0].End == TextEnd.None)];
        while (running.Count > 0)
        {
            var steps = rows.Step();
            for (var row = steps.Count - 1; row >= 0; row--)
            {
                written[running[row]].Add(steps[row]);
                if (steps[row].End != TextEnd.None)
                {
                    rows.Leave(row, keep: true);
                    running.RemoveAt(row);
                }
            }
        }

        return written;
    }

    private sealed class LongContext : IDisposable
    {
        private readonly string _path = Directory.CreateTempSubdirectory("genai-long-").FullName;

        public LongContext() => ToolReasoner.Tests.Shared.SmallModel.Write(_path, 4096);

        public GenAiEngine Engine() => new(_path, new GenAiOptions());

        public TextInProgress Text(int[] prompt, int most = 2048) => new(
            Onnx.Configuration.GenAiConfig.Read(_path), Onnx.Tokenizing.ModelTokenizer.Read(_path), new TokenSampling { MaxTokens = most }, prompt);

        public void Dispose() => Directory.Delete(_path, recursive: true);
    }
}
