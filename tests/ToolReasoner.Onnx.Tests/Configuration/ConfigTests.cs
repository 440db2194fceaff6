using System.Text.Json.Nodes;
using ToolReasoner.Onnx.Configuration;
using ToolReasoner.Onnx.Decoding;
using ToolReasoner.Onnx.Writing;

namespace ToolReasoner.Onnx.Tests.Configuration;

/// <summary>A folder whose parts do not fit is refused with words that name the misfit.</summary>
public sealed class ConfigTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ConfigTests() => ModelFolder.Write(TinyModels.Weights("qwen2"), new WritingOptions(), _folder.Path, [3, 4], beginningTokenId: 1);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_was_written_is_read()
    {
        using var model = DecoderModel.Open(_folder.Path);
        var config = model.Config;
        Assert.Equal(("qwen2", 97, 64, 2, 2, 16, 1),
            (config.Type, config.VocabularySize, config.ContextLength, config.Layers, config.KeyValueHeads, config.HeadSize,
            config.BeginningTokenId));
        Assert.Equal([3, 4], config.EndTokenIds);
        Assert.Equal(2 * 2 * 2 * 16 * 4, model.CacheBytesPerToken);
    }

    [Theory]
    [InlineData("model.decoder.num_key_value_heads", "4", "past_key_values.0.key is Float [?, 2, ?, 16]; genai_config.json says 4 heads")]
    [InlineData("model.decoder.head_size", "8", "width 8")]
    [InlineData("model.decoder.num_hidden_layers", "3", "names an input past_key_values.2.key")]
    [InlineData("model.decoder.num_hidden_layers", "1", "says 1 layers, and the graph has an input past_key_values.1.key")]
    [InlineData("model.vocab_size", "98", "logits is Float [?, ?, 97]; genai_config.json says a vocabulary of 98")]
    [InlineData("model.decoder.inputs.past_key_names", "\"past.%d.k\"", "names an input past.0.k, and the graph has only input_ids")]
    [InlineData("model.decoder.outputs.logits", "\"scores\"", "names an output scores")]
    [InlineData("model.decoder.inputs.position_ids", "\"places\"", "has an input position_ids that genai_config.json does not name")]
    [InlineData("model.decoder.filename", "\"other.onnx\"", "names the graph other.onnx")]
    [InlineData("model.context_length", "null", "model.context_length is")]
    [InlineData("model.eos_token_id", "\"x\"", "model.eos_token_id holds x")]
    [InlineData("model.decoder", "7", "has no object model.decoder")]
    public void A_misfit_is_named(string path, string value, string words)
    {
        Change(path, value);
        var refused = Assert.Throws<LocalModelException>(() => DecoderModel.Open(_folder.Path));
        Assert.Contains(words, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_folder_a_missing_file_and_no_json_are_told_apart()
    {
        Assert.Contains("does not exist", Refusal(_folder.File("nowhere")), StringComparison.Ordinal);
        File.WriteAllText(_folder.File("genai_config.json"), "{ not json");
        Assert.Contains("is not JSON", Refusal(_folder.Path), StringComparison.Ordinal);
        File.Delete(_folder.File("genai_config.json"));
        Assert.Contains("has no genai_config.json", Refusal(_folder.Path), StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_graph_and_missing_weights_are_told_apart()
    {
        var bytes = File.ReadAllBytes(_folder.File("model.onnx"));
        File.Move(_folder.File("model.onnx.data"), _folder.File("elsewhere"));
        Assert.Contains("weights is missing", Refusal(_folder.Path), StringComparison.Ordinal);
        File.WriteAllBytes(_folder.File("model.onnx"), bytes[..(bytes.Length / 2)]);
        Assert.Contains("damaged", Refusal(_folder.Path), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_operator_is_named()
    {
        using (var graph = new OnnxGraph(_folder.File("model.onnx")))
        {
            graph.Input("x", ElementKind.Float32, 1);
            graph.Node("Levitate", "", ["x"], ["y"]);
            graph.Output("y", ElementKind.Float32, 1);
            graph.Save();
        }

        var message = Refusal(_folder.Path);
        Assert.Contains("operator", message, StringComparison.Ordinal);
        Assert.Contains("Levitate", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_provider_that_this_runtime_does_not_have_is_named()
    {
        var options = new DecoderModelOptions { Providers = [new ProviderRequest("cuda", new Dictionary<string, string>())] };
        var refused = Assert.Throws<LocalModelException>(() => DecoderModel.Open(_folder.Path, options));
        Assert.Contains("provider cuda", refused.Message, StringComparison.Ordinal);
    }

    private static string Refusal(string folder) => Assert.Throws<LocalModelException>(() => DecoderModel.Open(folder)).Message;

    private void Change(string path, string value)
    {
        var file = _folder.File("genai_config.json");
        var root = JsonNode.Parse(File.ReadAllText(file))!;
        var keys = path.Split('.');
        var node = keys[..^1].Aggregate(root, (at, key) => at[key]!);
        node[keys[^1]] = JsonNode.Parse(value);
        File.WriteAllText(file, root.ToJsonString());
    }
}
