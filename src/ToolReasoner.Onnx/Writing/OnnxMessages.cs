using System.Globalization;

namespace ToolReasoner.Onnx.Writing;

/// <summary>The messages that an ONNX file declares values and attributes with.</summary>
internal static class OnnxMessages
{
    public static ProtoMessage Declare(string name, ElementKind kind, object[] shape)
    {
        var sizes = new ProtoMessage().Messages(1, shape.Select(size => size is string text
            ? new ProtoMessage().Text(2, text)
            : new ProtoMessage().Number(1, Convert.ToInt64(size, CultureInfo.InvariantCulture))));
        var tensor = new ProtoMessage().Number(1, (long)kind).Message(2, sizes);
        return new ProtoMessage().Text(1, name).Message(2, new ProtoMessage().Message(1, tensor));
    }

    public static ProtoMessage Attribute((string Name, object Value) attribute)
    {
        var message = new ProtoMessage().Text(1, attribute.Name);
        switch (attribute.Value)
        {
            case float single:
                return message.Single(2, single).Number(20, 1);
            case int or long:
                return message.Number(3, Convert.ToInt64(attribute.Value, CultureInfo.InvariantCulture)).Number(20, 2);
            case string text:
                return message.Text(4, text).Number(20, 3);
            case IReadOnlyList<long> list:
                foreach (var item in list)
                {
                    message.Number(8, item);
                }

                return message.Number(20, 7);
            default:
                throw new ArgumentException(
                    $"The attribute {attribute.Name} is {attribute.Value.GetType().Name}, which no node here takes.", nameof(attribute));
        }
    }
}
