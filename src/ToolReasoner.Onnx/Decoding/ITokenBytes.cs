namespace ToolReasoner.Onnx.Decoding;

/// <summary>The bytes of UTF-8 that a token stands for.</summary>
public interface ITokenBytes
{
    /// <summary>A token's bytes; none for one that marks something and is no text. A character may lie across tokens.</summary>
    ReadOnlyMemory<byte> Of(int token);
}
