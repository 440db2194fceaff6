namespace ToolReasoner.Training.Model;

/// <summary>How the models that are trained here read a dialogue: short marks in place of the engine's instructions.</summary>
public static class DialogueFormat
{
    /// <summary>What a model writes at the end of a turn.</summary>
    public const string EndOfTurn = "<|end|>";

    /// <value>The marks, each of which is one token.</value>
    public static IReadOnlyList<string> Marks { get; } = [EndOfTurn, "<|user|>", "<|assistant|>", "<|verify|>", "<|judge|>", "<|again|>", "<|pad|>"];

    /// <value>The chat template, in Jinja.</value>
    public static string Template { get; } = Read();

    private static string Read()
    {
        using var stream = typeof(DialogueFormat).Assembly.GetManifestResourceStream("model/dialogue.jinja")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
