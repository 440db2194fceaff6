using Google.Protobuf;

namespace ToolReasoner.Onnx.Writing;

/// <summary>One protobuf message as it is written, field by field: ONNX needs so few of them that no generated code is carried.</summary>
internal sealed class ProtoMessage
{
    private readonly List<byte[]> _fields = [];

    public ProtoMessage Number(int field, long value) =>
        Add(field, WireFormat.WireType.Varint, CodedOutputStream.ComputeInt64Size(value), stream => stream.WriteInt64(value));

    public ProtoMessage Single(int field, float value) =>
        Add(field, WireFormat.WireType.Fixed32, CodedOutputStream.ComputeFloatSize(value), stream => stream.WriteFloat(value));

    public ProtoMessage Text(int field, string value) =>
        Add(field, WireFormat.WireType.LengthDelimited, CodedOutputStream.ComputeStringSize(value), stream => stream.WriteString(value));

    public ProtoMessage Bytes(int field, byte[] value)
    {
        var bytes = UnsafeByteOperations.UnsafeWrap(value);
        return Add(field, WireFormat.WireType.LengthDelimited, CodedOutputStream.ComputeBytesSize(bytes), stream =>
            stream.WriteBytes(bytes));
    }

    public ProtoMessage Message(int field, ProtoMessage value) => Bytes(field, value.ToArray());

    public ProtoMessage Messages(int field, IEnumerable<ProtoMessage> values)
    {
        foreach (var value in values)
        {
            Message(field, value);
        }

        return this;
    }

    public byte[] ToArray()
    {
        var whole = new byte[_fields.Sum(field => field.Length)];
        var at = 0;
        foreach (var field in _fields)
        {
            field.CopyTo(whole, at);
            at += field.Length;
        }

        return whole;
    }

    private ProtoMessage Add(int field, WireFormat.WireType type, int size, Action<CodedOutputStream> write)
    {
        var bytes = new byte[CodedOutputStream.ComputeTagSize(field) + size];
        using (var stream = new CodedOutputStream(bytes))
        {
            stream.WriteTag(field, type);
            write(stream);
        }

        _fields.Add(bytes);
        return this;
    }
}
