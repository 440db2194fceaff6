using Microsoft.ML.OnnxRuntimeGenAI;
using ToolReasoner.Onnx.Configuration;
using ToolReasoner.Onnx.Decoding;
using ToolReasoner.Onnx.Tokenizing;
using ToolReasoner.Tests.Shared;

namespace ToolReasoner.OnnxGenAI.Tests;

/// <summary>A model's folder, and what the toy in the hand-written package makes of prompts, by hand.</summary>
public sealed class ToyFolder : IDisposable
{
    public const int Context = 256;
    public const int Vocabulary = 258;

    public ToyFolder()
    {
        SmallModel.Write(Path, Context);
        File.WriteAllText(System.IO.Path.Combine(Path, "tokenizer_config.json"), "{}");
        (Toy.BeforeBegin, Toy.BeforeRun, Toy.Halves, Toy.TokensRun) = (null, null, false, 0);
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("genai-test-").FullName;

    /// <summary>The likeliest tokens after a prompt, one after the other, and the logarithms of their probabilities.</summary>
    public static IReadOnlyList<(int Token, double LogProbability)> Likeliest(IEnumerable<int> prompt, int count)
    {
        List<int> tokens = [.. prompt];
        var told = new List<(int, double)>();
        for (var i = 0; i < count; i++)
        {
            var scores = Toy.Scores(tokens, Vocabulary);
            var token = Array.IndexOf(scores, scores.Max());
            told.Add((token, LogProbability(scores, token)));
            tokens.Add(token);
        }

        return told;
    }

    public static double LogProbability(float[] scores, int token) => scores[token] - Math.Log(scores.Sum(score => Math.Exp(score)));

    public void Dispose()
    {
        (Toy.BeforeBegin, Toy.BeforeRun, Toy.Halves) = (null, null, false);
        Directory.Delete(Path, recursive: true);
    }

    internal GenAiEngine Engine(GenAiOptions? options = null) => new(Path, options ?? new GenAiOptions());

    internal TextInProgress Text(int[] prompt, TokenSampling sampling) =>
        new(GenAiConfig.Read(Path), ModelTokenizer.Read(Path), sampling, prompt);
}

/// <summary>The toy is one for the whole process.</summary>
[CollectionDefinition(nameof(OneToy), DisableParallelization = true)]
public sealed class OneToy;
