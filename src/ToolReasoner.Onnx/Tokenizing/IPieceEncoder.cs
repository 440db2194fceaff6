namespace ToolReasoner.Onnx.Tokenizing;

/// <summary>Makes tokens of a piece of text: the <c>model</c> of <c>tokenizer.json</c>. Thread-safe.</summary>
internal interface IPieceEncoder
{
    /// <summary>Appends the piece's tokens.</summary>
    void Encode(string piece, List<int> ids);
}
