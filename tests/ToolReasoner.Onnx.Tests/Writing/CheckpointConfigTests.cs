using ToolReasoner.Onnx.Writing;

namespace ToolReasoner.Onnx.Tests.Writing;

/// <summary>A checkpoint's <c>config.json</c> gives the architecture; what cannot be written is refused by name.</summary>
public sealed class CheckpointConfigTests
{
    private const string Sizes = """
        "vocab_size": 97, "hidden_size": 32, "num_hidden_layers": 2, "num_attention_heads": 4, "num_key_value_heads": 2,
        "intermediate_size": 48, "max_position_embeddings": 8192
        """;

    [Fact]
    public void Sizes_and_switches_are_read()
    {
        var shape = Parse("llama", """
            "rms_norm_eps": 1e-5, "rope_theta": 500000.0, "tie_word_embeddings": true, "hidden_act": "silu", "attention_bias": false
            """);
        Assert.Equal(("llama", 97, 32, 2, 4, 2, 8, 48, 8192),
            (shape.Family, shape.VocabularySize, shape.HiddenSize, shape.Layers, shape.Heads, shape.KeyValueHeads, shape.HeadSize, shape.IntermediateSize, shape.ContextLength));
        Assert.Equal((1e-5f, 500_000f, 1f, true), (shape.NormEpsilon, shape.RotaryBase, shape.RotaryFraction, shape.TiedEmbeddings));
        Assert.Null(shape.RotaryScaling);
        Assert.Null(shape.Window);
    }

    [Fact]
    public void A_context_may_be_chosen() =>
        Assert.Equal(64, CheckpointConfig.Parse($$"""{"model_type": "llama", {{Sizes}}}""", 64).ContextLength);

    [Fact]
    public void Families_differ()
    {
        Assert.True(Parse("qwen2").QueryKeyValueBias);
        Assert.Null(Parse("qwen2", "\"use_sliding_window\": false, \"sliding_window\": 99").Window);
        Assert.Equal(99, Parse("mistral", "\"sliding_window\": 99").Window);
        Assert.Equal((0.75f, true), (Parse("phi3", "\"partial_rotary_factor\": 0.75").RotaryFraction, Parse("phi3").Packed));
        var gemma = Parse("gemma3_text", """
            "head_dim": 16, "sliding_window": 7, "rope_local_base_freq": 123.0, "query_pre_attn_scalar": 64,
            "layer_types": ["sliding_attention", "full_attention"], "hidden_activation": "gelu_pytorch_tanh"
            """);
        Assert.Equal((16, 7, 2, 123f, 0.125f, true),
            (gemma.HeadSize, gemma.Window, gemma.FullEvery, gemma.WindowRotaryBase, gemma.ScoreScale, gemma.TiedEmbeddings));
    }

    [Fact]
    public void Turning_of_newer_files_is_read_for_each_kind_of_layer()
    {
        var shape = Parse("gemma3_text", """
            "rope_parameters": {"full_attention": {"rope_type": "linear", "factor": 8.0, "rope_theta": 1e6},
                                "sliding_attention": {"rope_type": "default", "rope_theta": 321.0}}
            """);
        Assert.Equal((1e6f, 321f), (shape.RotaryBase, shape.WindowRotaryBase));
        Assert.Equal(new RotaryScaling.Linear(8), shape.RotaryScaling);
    }

    [Fact]
    public void Every_way_of_stretching_is_read()
    {
        Assert.Null(Scaling("""{"rope_type": "default"}"""));
        Assert.Equal(new RotaryScaling.Linear(2), Scaling("""{"type": "linear", "factor": 2}"""));
        Assert.Equal(new RotaryScaling.Dynamic(2, 8192), Scaling("""{"type": "dynamic", "factor": 2}"""));
        Assert.Equal(new RotaryScaling.Llama3(8, 1, 4, 4096), Scaling("""
            {"rope_type": "llama3", "factor": 8.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0,
             "original_max_position_embeddings": 4096}
            """));
        Assert.Equal(new RotaryScaling.Yarn(4, 4096), Scaling("""
            {"rope_type": "yarn", "factor": 4.0, "original_max_position_embeddings": 4096}
            """));
        Assert.Equal(new RotaryScaling.Yarn(2, 4096, 16, 2, 1.5, Truncate: false), Scaling("""
            {"rope_type": "yarn", "original_max_position_embeddings": 4096, "beta_fast": 16, "beta_slow": 2,
             "attention_factor": 1.5, "truncate": false}
            """));
        var scaling = Assert.IsType<RotaryScaling.Long>(Scaling("""{"type": "su", "short_factor": [1, 1.5], "long_factor": [2, 3]}""",
            "\"original_max_position_embeddings\": 4096"));
        Assert.Equal((4096, 8192, 1.5, 3.0),
            (scaling.OriginalContext, scaling.FullContext, scaling.ShortDivisors[1], scaling.LongDivisors[1]));
    }

    [Theory]
    [InlineData("{ no", "is not JSON")]
    [InlineData("[]", "no JSON object")]
    [InlineData("""{"model_type": "mamba"}""", "model_type mamba, which is not known here; known are llama, qwen2")]
    [InlineData("""{"model_type": "llama"}""", "has no num_attention_heads")]
    [InlineData("""{"model_type": "llama", "num_attention_heads": "x"}""", "num_attention_heads is x, not a whole number")]
    [InlineData("""{"model_type": "llama", "attention_bias": true}""", "attention_bias is true")]
    public void What_cannot_be_read_is_named(string json, string words) =>
        Assert.Contains(words, Assert.Throws<LocalModelException>(() => CheckpointConfig.Parse(json)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("\"hidden_act\": \"relu\"", "hidden_act is relu")]
    [InlineData("\"rope_scaling\": {\"type\": \"spiral\"}", "by spiral, which is not known here; known are default, linear")]
    [InlineData("\"rope_scaling\": {\"type\": \"linear\"}", "has no factor")]
    [InlineData("\"rope_scaling\": {\"type\": \"su\", \"short_factor\": 3}", "short_factor is 3, not a list of numbers")]
    [InlineData("\"layer_types\": [\"full_attention\", \"sliding_attention\", \"sliding_attention\"]", "does not repeat evenly")]
    public void What_cannot_be_written_is_named(string more, string words) =>
        Assert.Contains(words, Assert.Throws<LocalModelException>(() => Parse("llama", more)).Message, StringComparison.Ordinal);

    private static RotaryScaling? Scaling(string json, string? more = null) =>
        Parse("llama", $"\"rope_scaling\": {json}" + (more is null ? "" : ", " + more)).RotaryScaling;

    private static DecoderShape Parse(string type, string? more = null) =>
        CheckpointConfig.Parse($$"""{"model_type": "{{type}}", {{Sizes}}{{(more is null ? "" : ", " + more)}}}""");
}
