using System.Text.Json;

namespace ToolReasoner.Onnx.Tokenizing;

/// <summary>Tokens that go before and after every single text: the <c>post_processor</c> of <c>tokenizer.json</c>.</summary>
internal sealed record Surroundings(IReadOnlyList<int> Before, IReadOnlyList<int> After)
{
    private const string Known = "Sequence, TemplateProcessing, ByteLevel, RobertaProcessing, BertProcessing";

    public static Surroundings Read(JsonElement? description) => Described.Steps(description, "processors")
        .Aggregate(new Surroundings([], []), (inner, step) => inner.Within(Step(step)));

    private Surroundings Within(Surroundings outer) => new([.. outer.Before, .. Before], [.. After, .. outer.After]);

    private static Surroundings Step(JsonElement step)
    {
        switch (Described.Type(step))
        {
            case "ByteLevel":
                return new Surroundings([], []);
            case "RobertaProcessing" or "BertProcessing":
                return new Surroundings([step.GetProperty("cls")[1].GetInt32()], [step.GetProperty("sep")[1].GetInt32()]);
            case "TemplateProcessing":
                var pieces = step.GetProperty("single").EnumerateArray().ToList();
                var text = pieces.FindIndex(piece => Described.Part(piece, "Sequence") is not null);
                return new Surroundings(
                    [.. pieces.Take(text).SelectMany(piece => Ids(step, piece))],
                    [.. pieces.Skip(text + 1).SelectMany(piece => Ids(step, piece))]);
            case var type:
                throw Described.Unknown("finishes tokens", type, Known);
        }
    }

    private static IEnumerable<int> Ids(JsonElement step, JsonElement piece) =>
        step.GetProperty("special_tokens").GetProperty(Described.Text(piece.GetProperty("SpecialToken"), "id"))
            .GetProperty("ids").EnumerateArray().Select(id => id.GetInt32());
}
