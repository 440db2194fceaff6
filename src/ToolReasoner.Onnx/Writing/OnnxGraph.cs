using System.Globalization;
using System.Runtime.InteropServices;

namespace ToolReasoner.Onnx.Writing;

/// <summary>
/// An ONNX model while it is being written: nodes are added one after another, and large tensors go straight to the file of external data,
/// so that the weights are never held twice. Not thread-safe.
/// </summary>
public sealed class OnnxGraph : IDisposable
{
    /// <summary>The set of standard operators the graphs are written in.</summary>
    public const int OperatorSet = 21;

    private const int InlineBytes = 1024; // smaller tensors stay in the model's own file, where shape inference can read them
    private const int AlignBytes = 4096; // pages, so that the runtime can map a tensor instead of reading it

    private readonly string _path;
    private readonly string _dataName;
    private readonly FileStream _data;
    private readonly List<ProtoMessage> _nodes = [];
    private readonly List<ProtoMessage> _initializers = [];
    private readonly List<ProtoMessage> _inputs = [];
    private readonly List<ProtoMessage> _outputs = [];
    private readonly Dictionary<string, string> _constants = [];
    private int _names;

    /// <summary>Begins a model.</summary>
    /// <param name="path">Where it will lie; external data gets <c>.data</c> appended. Both are replaced.</param>
    public OnnxGraph(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        _path = path;
        _dataName = Path.GetFileName(path) + ".data";
        _data = File.Create(path + ".data");
    }

    /// <summary>Declares an input.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="kind">Of its elements.</param>
    /// <param name="shape">A number, or a name for a size that is known only when the model runs.</param>
    /// <returns>The name.</returns>
    public string Input(string name, ElementKind kind, params object[] shape)
    {
        _inputs.Add(OnnxMessages.Declare(name, kind, shape));
        return name;
    }

    /// <summary>Declares that a value is an output; it must be made by a node of that name.</summary>
    public void Output(string name, ElementKind kind, params object[] shape) => _outputs.Add(OnnxMessages.Declare(name, kind, shape));

    /// <summary>Adds a node with one result.</summary>
    /// <param name="type">The operator.</param>
    /// <param name="inputs">Names of values; empty for one that is left out.</param>
    /// <param name="attributes">Numbers, lists of numbers or texts.</param>
    /// <returns>The name of the result.</returns>
    public string Node(string type, IReadOnlyList<string> inputs, params (string Name, object Value)[] attributes)
    {
        var output = string.Create(CultureInfo.InvariantCulture, $"{type}_{_names++}");
        Node(type, "", inputs, [output], attributes);
        return output;
    }

    /// <summary>Adds a node.</summary>
    /// <param name="type">The operator.</param>
    /// <param name="domain">Empty for the standard operators, <c>com.microsoft</c> for ONNX Runtime's.</param>
    /// <param name="inputs">Names of values; empty for one that is left out.</param>
    /// <param name="outputs">Names for the results.</param>
    /// <param name="attributes">Numbers, lists of numbers or texts.</param>
    public void Node(
        string type, string domain, IReadOnlyList<string> inputs, IReadOnlyList<string> outputs,
            params (string Name, object Value)[] attributes)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(outputs);
        ArgumentNullException.ThrowIfNull(attributes);
        var node = new ProtoMessage();
        foreach (var input in inputs)
        {
            node.Text(1, input);
        }

        foreach (var output in outputs)
        {
            node.Text(2, output);
        }

        node.Text(3, "node/" + outputs[0]).Text(4, type).Messages(5, attributes.Select(OnnxMessages.Attribute));
        _nodes.Add(domain.Length > 0 ? node.Text(7, domain) : node);
    }

    /// <summary>A constant of 64-bit integers; the same one twice is kept once.</summary>
    /// <param name="values">Its elements.</param>
    /// <param name="scalar">Without any dimension.</param>
    public string Integers(IReadOnlyList<long> values, bool scalar = false)
    {
        var key = $"{(scalar ? "scalar" : "list")}:{string.Join(',', values)}";
        if (!_constants.TryGetValue(key, out var name))
        {
            name = _constants[key] = string.Create(CultureInfo.InvariantCulture, $"integers_{_names++}");
            Tensor(name, ElementKind.Int64, scalar ? [] : [values.Count], MemoryMarshal.AsBytes<long>(values.ToArray()));
        }

        return name;
    }

    /// <summary>A constant number without any dimension; the same one twice is kept once.</summary>
    public string Scalar(float value, ElementKind kind)
    {
        var key = string.Create(CultureInfo.InvariantCulture, $"{kind}:{value:R}");
        if (!_constants.TryGetValue(key, out var name))
        {
            name = _constants[key] = string.Create(CultureInfo.InvariantCulture, $"scalar_{_names++}");
            Floats(name, [value], [], kind);
        }

        return name;
    }

    /// <summary>A constant of floating-point numbers.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="values">Row-major.</param>
    /// <param name="shape">Its sizes.</param>
    /// <param name="kind">As what they are stored.</param>
    /// <returns>The name.</returns>
    public string Floats(string name, ReadOnlySpan<float> values, IReadOnlyList<int> shape, ElementKind kind)
    {
        if (kind == ElementKind.Float32)
        {
            return Tensor(name, kind, shape, MemoryMarshal.AsBytes(values));
        }

        ArgumentOutOfRangeException.ThrowIfNotEqual((int)kind, (int)ElementKind.Float16, nameof(kind));
        var halves = new Half[values.Length];
        for (var i = 0; i < halves.Length; i++)
        {
            halves[i] = (Half)values[i];
        }

        return Tensor(name, kind, shape, MemoryMarshal.AsBytes<Half>(halves));
    }

    /// <summary>A constant as the bytes it is stored in.</summary>
    public string Tensor(string name, ElementKind kind, IReadOnlyList<int> shape, ReadOnlySpan<byte> bytes)
    {
        ArgumentNullException.ThrowIfNull(shape);
        var tensor = new ProtoMessage();
        foreach (var size in shape)
        {
            tensor.Number(1, size);
        }

        tensor.Number(2, (long)kind).Text(8, name);
        _initializers.Add(bytes.Length < InlineBytes ? tensor.Bytes(9, bytes.ToArray()) : External(tensor, bytes));
        return name;
    }

    /// <summary>Writes the model's file and closes that of the data.</summary>
    public void Save()
    {
        var graph = new ProtoMessage()
            .Messages(1, _nodes).Text(2, "decoder").Messages(5, _initializers).Messages(11, _inputs).Messages(12, _outputs);
        var model = new ProtoMessage().Number(1, 10).Text(2, "ToolReasoner").Message(7, graph).Messages(8,
        [
            new ProtoMessage().Text(1, "").Number(2, OperatorSet),
            new ProtoMessage().Text(1, "com.microsoft").Number(2, 1),
        ]);
        _data.Flush();
        var empty = _data.Length == 0;
        _data.Dispose();
        if (empty)
        {
            File.Delete(_path + ".data");
        }

        File.WriteAllBytes(_path, model.ToArray());
    }

    /// <summary>Closes the file of the data.</summary>
    public void Dispose() => _data.Dispose();

    private ProtoMessage External(ProtoMessage tensor, ReadOnlySpan<byte> bytes)
    {
        var offset = (_data.Length + AlignBytes - 1) / AlignBytes * AlignBytes;
        _data.Position = offset;
        _data.Write(bytes);
        (string Key, string Value)[] entries =
        [
            ("location", _dataName),
            ("offset", offset.ToString(CultureInfo.InvariantCulture)),
            ("length", bytes.Length.ToString(CultureInfo.InvariantCulture)),
        ];
        return tensor.Messages(13, entries.Select(entry => new ProtoMessage().Text(1, entry.Key).Text(2, entry.Value))).Number(14, 1);
    }
}
