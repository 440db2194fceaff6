using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.AI;
using ToolReasoner.Models;
using ToolReasoner.Onnx;

namespace ToolReasoner.Cli.Doctor;

/// <summary>One thing that a local model was tried on.</summary>
/// <param name="Name">What was tried.</param>
/// <param name="Passed">Whether it did what it should; null where it could not be tried.</param>
/// <param name="Detail">What was seen.</param>
internal sealed record ModelCheck(string Name, bool? Passed, string Detail);

/// <summary>Tries on a local model what the engine relies on, with short replies of the likeliest tokens.</summary>
internal sealed class ModelCheckup(IChatClient client, int tokens = 32)
{
    private const int Together = 4;

    private static readonly ChatMessage s_question = new(ChatRole.User, "What is 12 times 13? Think step by step.");

    private readonly LocalModel _model = client.GetService(typeof(LocalModel)) as LocalModel
        ?? throw new WrongInputException("`doctor --model` tries local models: nano, onnx:DIR or genai:DIR.");

    /// <summary>Tries all of it, each with what it found.</summary>
    public async IAsyncEnumerable<ModelCheck> RunAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        yield return new ModelCheck("opened", true, $"{_model.Folder} by {_model.Runtime}, context {_model.Config.ContextLength}, vocabulary {_model.Config.VocabularySize}");
        (string, Func<CancellationToken, Task<(bool?, string)>>)[] checks =
        [
            ("chat template", TemplateAsync), ("writes a reply", WritesAsync), ("the same again", RepeatsAsync), ("a later round", RoundAsync),
            ("several at once", TogetherAsync), ("seeds", SeedsAsync), ("stop text", StopsAsync), ("unfinished turn", ContinuesAsync),
            ("probabilities", ScoresAsync), ("given up", GivenUpAsync), ("too long", OverflowsAsync),
        ];
        foreach (var (name, check) in checks)
        {
            yield return await TriedAsync(name, check, cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task<ModelCheck> TriedAsync(
        string name, Func<CancellationToken, Task<(bool? Passed, string Detail)>> check, CancellationToken cancellationToken)
    {
        try
        {
            var (passed, detail) = await check(cancellationToken).ConfigureAwait(false);
            return new ModelCheck(name, passed, detail);
        }
        catch (Exception failed) when (failed is LocalModelException or ModelException or ContextOverflowException or NotSupportedException)
        {
            return new ModelCheck(name, false, failed.Message);
        }
    }

    private Task<(bool?, string)> TemplateAsync(CancellationToken cancellationToken) => Task.FromResult<(bool?, string)>(
        _model.Template is null ? (false, "the folder has none: it continues plain text only")
        : (true, $"{Prompt().Count} tokens for the question"));

    private async Task<(bool?, string)> WritesAsync(CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        var written = await WriteAsync(Prompt(), 0, cancellationToken).ConfigureAwait(false);
        return (written.Count > 0, string.Create(
            CultureInfo.InvariantCulture, $"{written.Count / Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} tokens/s, the first start included"));
    }

    private async Task<(bool?, string)> RepeatsAsync(CancellationToken cancellationToken)
    {
        var first = await WriteAsync(Prompt(), 0, cancellationToken).ConfigureAwait(false);
        var again = await WriteAsync(Prompt(), 0, cancellationToken).ConfigureAwait(false);
        return Same(first, again, "from what was kept of the text before");
    }

    private async Task<(bool?, string)> RoundAsync(CancellationToken cancellationToken)
    {
        var first = await WriteAsync(Prompt(), 0, cancellationToken).ConfigureAwait(false);
        IReadOnlyList<int> longer = [.. Prompt(), .. first.Select(token => token.Id!.Value), .. Prompt()];
        var kept = await WriteAsync(longer, 0, cancellationToken).ConfigureAwait(false);

        // Scoring computes the whole text again, from its first token.
        var scored = Scored(longer, kept, cancellationToken);
        return (Worst(kept, scored) < Tolerance, string.Create(CultureInfo.InvariantCulture, $"log-probabilities differ by at most {Worst(kept, scored):g2} from those of a fresh start"));
    }

    private async Task<(bool?, string)> TogetherAsync(CancellationToken cancellationToken)
    {
        var alone = await WriteAsync(Prompt(), 0, cancellationToken).ConfigureAwait(false);
        var started = Stopwatch.GetTimestamp();
        var together = await Task.WhenAll(Enumerable.Range(0, Together).Select(i => WriteAsync(i % 2 == 0 ? Prompt() : [.. Prompt(), .. Prompt()], 0, cancellationToken)))
            .ConfigureAwait(false);
        var speed = together.Sum(text => text.Count) / Stopwatch.GetElapsedTime(started).TotalSeconds;
        var (passed, detail) = Same(alone, together[0], string.Create(CultureInfo.InvariantCulture, $"{Together} of two lengths, {speed:0.0} tokens/s together"));
        return Worst(together[1], Scored([.. Prompt(), .. Prompt()], together[1], cancellationToken)) < Tolerance ? (passed, detail) : (false, "a text of another length is not what it is alone");
    }

    private async Task<(bool?, string)> SeedsAsync(CancellationToken cancellationToken)
    {
        var first = await WriteAsync(Prompt(), 3, cancellationToken).ConfigureAwait(false);
        var again = await WriteAsync(Prompt(), 3, cancellationToken).ConfigureAwait(false);
        return Same(first, again, "drawn twice with one seed");
    }

    private async Task<(bool?, string)> StopsAsync(CancellationToken cancellationToken)
    {
        var whole = await TextAsync([], Prompt(), cancellationToken).ConfigureAwait(false);
        if (whole.Length < 8)
        {
            return (null, $"the reply “{SafeStart(whole)}” is too short to be stopped");
        }

        var stop = whole.Substring(whole.Length / 3, 4);
        var cut = await TextAsync([stop], Prompt(), cancellationToken).ConfigureAwait(false);
        return (cut == whole[..whole.IndexOf(stop, StringComparison.Ordinal)], "four characters of the reply, wherever the tokens' borders lie");
    }

    private async Task<(bool?, string)> ContinuesAsync(CancellationToken cancellationToken)
    {
        var whole = await WriteAsync(Prompt(), 0, cancellationToken).ConfigureAwait(false);
        var half = whole.Count / 2;
        var rest = await WriteAsync([.. Prompt(), .. whole.Take(half).Select(token => token.Id!.Value)], 0, cancellationToken).ConfigureAwait(false);
        return half == 0 ? (null, "the reply is too short")
            : Same([.. whole.Skip(half)], [.. rest.Take(whole.Count - half)], "the second half of the reply, after its first");
    }

    private async Task<(bool?, string)> ScoresAsync(CancellationToken cancellationToken)
    {
        var written = await WriteAsync(Prompt(), 0, cancellationToken).ConfigureAwait(false);
        var worst = Worst(written, Scored(Prompt(), written, cancellationToken));
        return (worst < Tolerance, string.Create(CultureInfo.InvariantCulture, $"of the reply, written and scored: at most {worst:g2} apart"));
    }

    private async Task<(bool?, string)> GivenUpAsync(CancellationToken cancellationToken)
    {
        var before = await WriteAsync(Prompt(), 0, cancellationToken).ConfigureAwait(false);
        using var given = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var ended = false;
        try
        {
            await foreach (var _ in _model.WriteAsync(Prompt(), new Onnx.Decoding.TokenSampling { MaxTokens = 4 * tokens }, given.Token).ConfigureAwait(false))
            {
                await given.CancelAsync().ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            ended = true;
        }

        var (passed, detail) = Same(before, await WriteAsync(Prompt(), 0, cancellationToken).ConfigureAwait(false), "after a reply that was given up at its first token");
        return ended || before.Count <= 1 ? (passed, detail) : (false, "a reply that was given up went on");
    }

    private async Task<(bool?, string)> OverflowsAsync(CancellationToken cancellationToken)
    {
        try
        {
            await WriteAsync([.. Enumerable.Repeat(Prompt()[0], _model.Config.ContextLength + 1)], 0, cancellationToken).ConfigureAwait(false);
            return (false, "a prompt that is longer than the context was taken");
        }
        catch (ContextOverflowException refused)
        {
            return (true, refused.Message);
        }
    }

    // Graphs in 16 bits add up otherwise for one token than for many.
    private const double Tolerance = 0.25;

    private static (bool?, string) Same(IReadOnlyList<TokenLogProbability> left, IReadOnlyList<TokenLogProbability> right, string what)
    {
        var same = left.Zip(right).TakeWhile(pair => pair.First.Id == pair.Second.Id).Count();
        return (same == left.Count && left.Count == right.Count, same == left.Count && left.Count == right.Count ? what : $"{what}: the texts part after {same} tokens");
    }

    private static string SafeStart(string text) => Screens.SafeText.Of(text.Length > 40 ? text[..40] + "…" : text);

    private static double Worst(IReadOnlyList<TokenLogProbability> written, IReadOnlyList<TokenLogProbability> scored) => written.Zip(scored)
        .Where(pair => !double.IsNaN(pair.First.LogProbability)).Select(pair => Math.Abs(pair.First.LogProbability - pair.Second.LogProbability)).DefaultIfEmpty(0).Max();

    private IReadOnlyList<TokenLogProbability> Scored(IReadOnlyList<int> prompt, IReadOnlyList<TokenLogProbability> written, CancellationToken cancellationToken) =>
        _model.Score(prompt, [.. written.Select(token => token.Id!.Value)], cancellationToken: cancellationToken);

    private IReadOnlyList<int> Prompt() => _model.Tokenizer.Encode(
        _model.Template?.Write([new Onnx.Tokenizing.TemplateMessage("user", s_question.Text)], addGenerationPrompt: true) ?? s_question.Text);

    private async Task<IReadOnlyList<TokenLogProbability>> WriteAsync(IReadOnlyList<int> prompt, int seed, CancellationToken cancellationToken)
    {
        var sampling = new Onnx.Decoding.TokenSampling { MaxTokens = tokens, Temperature = seed == 0 ? 0 : 1, Seed = seed };
        return await _model.WriteAsync(prompt, sampling, cancellationToken).Select(step => step.Token).ToListAsync(cancellationToken).ConfigureAwait(false);
    }

    private async Task<string> TextAsync(IReadOnlyList<string> stops, IReadOnlyList<int> prompt, CancellationToken cancellationToken)
    {
        var sampling = new Onnx.Decoding.TokenSampling { MaxTokens = tokens, Stops = stops };
        return string.Concat(await _model.WriteAsync(prompt, sampling, cancellationToken).Select(step => step.Text).ToListAsync(cancellationToken).ConfigureAwait(false));
    }
}
