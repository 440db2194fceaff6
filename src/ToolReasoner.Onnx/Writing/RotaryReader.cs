using System.Text.Json;

namespace ToolReasoner.Onnx.Writing;

/// <summary>What a checkpoint's <c>config.json</c> says of turning: <c>rope_scaling</c>, or newer files' <c>rope_parameters</c>.</summary>
internal sealed class RotaryReader
{
    private readonly CheckpointFields _config;
    private readonly CheckpointFields? _full;
    private readonly CheckpointFields? _window;

    public RotaryReader(CheckpointFields config)
    {
        _config = config;
        var said = config.Part("rope_parameters") ?? config.Part("rope_scaling");
        (_full, _window) = (said?.Part("full_attention") ?? said, said?.Part("sliding_attention"));
    }

    public float Base => (float)(_full?.Find("rope_theta") ?? _config.Find("rope_theta") ?? 10_000);

    public float? WindowBase => (float?)(_window?.Find("rope_theta") ?? _config.Find("rope_local_base_freq"));

    public float Fraction => (float)(_full?.Find("partial_rotary_factor") ?? _config.Find("partial_rotary_factor") ?? 1);

    public RotaryScaling? Scaling()
    {
        if (_full is not { } said || (said.Text("rope_type") ?? said.Text("type")) is not { } type)
        {
            return null;
        }

        var context = _config.Whole("max_position_embeddings");
        var original = (int)(said.Find("original_max_position_embeddings") ?? _config.Find("original_max_position_embeddings") ?? context);
        return type switch
        {
            "default" => null,
            "linear" => new RotaryScaling.Linear(said.Number("factor")),
            "dynamic" => new RotaryScaling.Dynamic(said.Number("factor"), original),
            "llama3" => new RotaryScaling.Llama3(
                said.Number("factor"), said.Number("low_freq_factor"), said.Number("high_freq_factor"), original),
            "yarn" => new RotaryScaling.Yarn(
                said.Find("factor") ?? (double)context / original, original, said.Find("beta_fast") ?? 32, said.Find("beta_slow") ?? 1,
                YarnAttention(said), said.Truth("truncate") ?? true),
            "longrope" or "su" => new RotaryScaling.Long(
                said.Numbers("short_factor"), said.Numbers("long_factor"), original,
                context > original ? context : (int)(original * (said.Find("factor") ?? 1)), said.Find("attention_factor")),
            _ => throw new LocalModelException(
                $"config.json stretches positions by {type}, which is not known here; known are default, linear, dynamic, llama3, yarn, "
                + "longrope, su."),
        };
    }

    /// <summary>Given outright, or as two factors on the paper's logarithm, of which the quotient counts (DeepSeek).</summary>
    private static double? YarnAttention(CheckpointFields said)
    {
        if (said.Find("attention_factor") is { } given)
        {
            return given;
        }

        if (said.Find("mscale") is not { } above || said.Find("mscale_all_dim") is not { } below)
        {
            return null;
        }

        double Of(double scale) => 1 + (0.1 * scale * Math.Log(Math.Max(1, said.Number("factor"))));
        return Of(above) / Of(below);
    }
}
