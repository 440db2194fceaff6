using Microsoft.Extensions.AI;
using Microsoft.ML.OnnxRuntimeGenAI;
using ToolReasoner.Models;
using ToolReasoner.Onnx;
using ToolReasoner.Onnx.Decoding;
using ToolReasoner.OnnxGenAI;
using ToolReasoner.Tests.Shared;

namespace ToolReasoner.Adapters.Tests;

/// <summary>The real package against this library's own runtime, on the model that ships and on a folder with random weights.</summary>
public sealed class GenAiPackageTests : IDisposable
{
    private static readonly string[] s_problems =
    [
        "What is the remainder when 7^2026 is divided by 13?", "What is 12 times 13?", "How many primes are there below 100?",
        "Solve x^2 - 5x + 6 = 0.",
    ];

    private readonly string _random = Directory.CreateTempSubdirectory("genai-real-").FullName;

    public GenAiPackageTests() => SmallModel.Write(_random);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>The provider that the tests run on: the variable <c>GENAI_PROVIDER</c>, else what folders say, the processor.</summary>
    private static GenAiOptions Options => new() { Provider = Environment.GetEnvironmentVariable("GENAI_PROVIDER") };

    public void Dispose() => Directory.Delete(_random, recursive: true);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Scores_are_those_of_our_own_runtime(bool embedded)
    {
        using var theirs = GenAiAdapter.OpenModel(Folder(embedded), Options);
        using var ours = LocalModel.Open(Folder(embedded));
        var worst = 0.0;
        foreach (var problem in s_problems)
        {
            var tokens = ours.Tokenizer.Encode($"<|user|>{problem}<|end|><|assistant|>");
            worst = Math.Max(worst, ours.Score([tokens[0]], [.. tokens.Skip(1)], cancellationToken: Stop)
                .Zip(theirs.Score([tokens[0]], [.. tokens.Skip(1)], cancellationToken: Stop))
                .Max(pair => Math.Abs(pair.First.LogProbability - pair.Second.LogProbability)));
        }

        TestContext.Current.SendDiagnosticMessage($"largest difference of log-probabilities: {worst:g3}");
        Assert.InRange(worst, 0, Options.Provider is null ? 2e-4 : 5e-2);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Texts_are_those_of_our_own_runtime_alone_and_together(bool embedded)
    {
        using var theirs = GenAiAdapter.OpenModel(Folder(embedded), Options);
        using var ours = LocalModel.Open(Folder(embedded));
        var prompts = s_problems.Select(problem => ours.Tokenizer.Encode($"<|user|>{problem}<|end|><|assistant|>")).ToList();
        var expected = await Task.WhenAll(prompts.Select(prompt => WriteAsync(ours, prompt)));
        foreach (var (prompt, text) in prompts.Zip(expected))
        {
            Assert.Equal(text, await WriteAsync(theirs, prompt));
        }

        var together = await Task.WhenAll(prompts.Concat(prompts).Select(prompt => WriteAsync(theirs, prompt)));
        Assert.Equal(expected.Concat(expected), together);
    }

    [Fact]
    public async Task A_kept_beginning_changes_nothing()
    {
        using var kept = GenAiAdapter.OpenModel(Folder(true), Options);
        using var fresh = GenAiAdapter.OpenModel(Folder(true), Options with { Kept = 0 });
        var prompt = kept.Tokenizer.Encode($"<|user|>{s_problems[0]}<|end|><|assistant|>");
        var first = await WriteAsync(kept, prompt);
        Assert.Equal(first, await WriteAsync(kept, prompt));
        var round = kept.Tokenizer.Encode($"<|user|>{s_problems[0]}<|end|><|assistant|>{first}<|end|><|assistant|>");
        Assert.Equal(await WriteAsync(fresh, round), await WriteAsync(kept, round));
    }

    [Fact]
    public void What_could_not_be_made_does_not_end_the_process()
    {
        // The folder with random weights has no tokenizer_config.json, and no package has this provider.
        using (var random = GenAiAdapter.OpenModel(_random, Options))
        {
            using var rows = new GenAiEngine(_random, Options);
            Assert.Throws<LocalModelException>(() => GenAiAdapter.OpenModel(_random, new GenAiOptions { Provider = "toaster" }));
            File.Move(Path.Combine(_random, "model.onnx"), Path.Combine(_random, "gone.onnx"));
            Assert.Throws<LocalModelException>(() => GenAiAdapter.OpenModel(_random, Options));
        }

        for (var i = 0; i < 3; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }
    }

    [Fact]
    public void Its_tokenizer_makes_the_same_tokens()
    {
        using var model = new Model(Folder(true));
        using var tokenizer = new Tokenizer(model);
        var ours = ToolReasoner.Onnx.Tokenizing.ModelTokenizer.Read(Folder(true));

        // Not always: in `{x:0.00}` the package joins `{x`, which the file's own pattern keeps apart, and so did the trainer.
        string[] texts = [.. s_problems, "\\frac{1}{2} + \\sqrt{3}", "var x = 1;\n    Console.WriteLine(x);\n", "ünïcödé ∑ 𝑥² 中文", " a  b   c ", "<|user|>2<|end|>"];
        Assert.All(texts, text =>
        {
            using var tokens = tokenizer.Encode(text);
            Assert.Equal(ours.Encode(text), tokens[0].ToArray());
        });
    }

    [Fact]
    public async Task A_reply_that_is_given_up_leaves_the_model_in_order()
    {
        using var client = GenAiAdapter.Open(Folder(true), new Dictionary<string, string>());
        var model = (LocalModel)client.GetService(typeof(LocalModel))!;
        var prompt = model.Tokenizer.Encode($"<|user|>{s_problems[1]}<|end|><|assistant|>");
        var expected = await WriteAsync(model, prompt);
        using var given = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var step in model.WriteAsync(prompt, new TokenSampling { MaxTokens = 300 }, given.Token))
            {
                await given.CancelAsync();
            }
        });
        Assert.Equal(expected, await WriteAsync(model, prompt));
    }

    [Fact]
    public async Task Samples_are_drawn_and_their_probabilities_are_the_models()
    {
        using var theirs = GenAiAdapter.OpenModel(Folder(true), Options);
        var prompt = theirs.Tokenizer.Encode($"<|user|>{s_problems[2]}<|end|><|assistant|>");
        var sampling = new TokenSampling { Temperature = 1.5, MaxTokens = 24 };
        var drawn = await Task.WhenAll(Enumerable.Range(1, 6).Select(async seed =>
            await theirs.WriteAsync(prompt, sampling with { Seed = seed }, Stop).ToListAsync(Stop)));

        Assert.True(drawn.Select(steps => string.Concat(steps.Select(step => step.Text))).Distinct().Count() > 1);
        foreach (var steps in drawn)
        {
            var scored = theirs.Score(prompt, [.. steps.Select(step => step.Token.Id!.Value)], cancellationToken: Stop);
            Assert.All(steps.Zip(scored), pair => Assert.Equal(pair.Second.LogProbability, pair.First.Token.LogProbability, 1e-2));
        }
    }

    [Fact]
    public void A_provider_that_is_not_there_is_said()
    {
        var refused = Assert.Throws<LocalModelException>(() => GenAiAdapter.OpenModel(Folder(true), new GenAiOptions { Provider = "toaster" }));
        Assert.Contains("-p:GenAiPackage=", refused.Message, StringComparison.Ordinal);
    }

    private static async Task<string> WriteAsync(LocalModel model, IReadOnlyList<int> prompt) =>
        string.Join(' ', await model.WriteAsync(prompt, new TokenSampling { MaxTokens = 24 }, Stop).Select(step => step.Token.Id).ToListAsync(Stop));

    private string Folder(bool embedded) => embedded ? EmbeddedModel.Folder : _random;
}
