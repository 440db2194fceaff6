namespace ToolReasoner.Onnx.Writing;

/// <summary>What a tensor's elements are, by ONNX's own numbers.</summary>
public enum ElementKind
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>32-bit floating point.</summary>
    Float32 = 1,

    /// <summary>Unsigned byte; also what packed 4-bit and 8-bit weights lie in.</summary>
    UInt8 = 2,

    /// <summary>32-bit integer.</summary>
    Int32 = 6,

    /// <summary>64-bit integer.</summary>
    Int64 = 7,

    /// <summary>Truth value, a byte each.</summary>
    Boolean = 9,

    /// <summary>16-bit floating point.</summary>
    Float16 = 10,
}
