using ToolReasoner.Cli;
using ToolReasoner.Cli.Models;

namespace ToolReasoner.Hosting.Tests.Models;

public sealed class ModelReferenceTests
{
    [Theory]
    [InlineData("openai:qwen2.5-72b@http://localhost:8000/v1", "qwen2.5-72b", "http://localhost:8000/v1", false)]
    [InlineData("openai:gpt-5", "gpt-5", "https://api.openai.com/v1", false)]
    [InlineData("openai:qwen2.5:7b@http://localhost:11434/v1", "qwen2.5:7b", "http://localhost:11434/v1", false)]
    [InlineData("openai:org/model@2@https://host/v1", "org/model@2", "https://host/v1", false)]
    [InlineData("openai+prefill:m@http://10.0.0.7:8000/v1", "m", "http://10.0.0.7:8000/v1", true)]
    public void A_server_is_read(string text, string model, string endpoint, bool canPrefill) =>
        Assert.Equal(new ModelReference.OpenAi(model, new Uri(endpoint), canPrefill), ModelReference.Parse(text));

    [Fact]
    public void A_folder_of_a_local_model_is_read() =>
        Assert.Equal(new ModelReference.Onnx("models/phi-4"), ModelReference.Parse("onnx:models/phi-4"));

    [Fact]
    public void A_folder_that_is_missing_or_holds_no_model_is_named()
    {
        var empty = Directory.CreateTempSubdirectory("no-model-");
        var missing = Assert.Throws<WrongInputException>(() => ChatClients.Create(ModelReference.Parse("onnx:no/such/folder")));
        var wrong = Assert.Throws<WrongInputException>(() => ChatClients.Create(ModelReference.Parse($"onnx:{empty.FullName}")));
        empty.Delete();

        Assert.Contains("There is no folder no/such/folder", missing.Message, StringComparison.Ordinal);
        Assert.Contains("has no tokenizer.json", wrong.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_recording_is_read() => Assert.Equal(new ModelReference.Replay("runs/a:b.jsonl"), ModelReference.Parse("replay:runs/a:b.jsonl"));

    [Theory]
    [InlineData("gpt-5", "no kind and colon")]
    [InlineData("", "no kind and colon")]
    [InlineData("magic:m", "no kind “magic”")]
    [InlineData("openai:", "name is missing")]
    [InlineData("openai:@http://localhost/v1", "name is missing")]
    [InlineData("openai:m@http://", "no address")]
    [InlineData("openai:m@http:8000", "no address")]
    [InlineData("replay:", "nothing follows")]
    public void What_cannot_be_read_is_refused_with_the_forms_there_are(string text, string why)
    {
        var error = Assert.Throws<WrongInputException>(() => ModelReference.Parse(text));

        Assert.Contains(why, error.Message, StringComparison.Ordinal);
        Assert.Contains("openai:MODEL@URL", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_the_users_to_mend()
    {
        var error = Assert.Throws<WrongInputException>(() => ChatClients.Create(ModelReference.Parse("replay:no/such/file.jsonl")));

        Assert.Contains("no/such/file.jsonl", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_that_is_named_and_not_set_is_asked_for()
    {
        var error = Assert.Throws<WrongInputException>(() =>
            ChatClients.Create(ModelReference.Parse("openai:m@http://localhost:1/v1"), new ModelOptions { ApiKeyVariable = "TOOLREASONER_NO_SUCH_KEY" }));

        Assert.Contains("TOOLREASONER_NO_SUCH_KEY", error.Message, StringComparison.Ordinal);
    }
}
