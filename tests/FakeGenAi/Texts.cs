namespace Microsoft.ML.OnnxRuntimeGenAI;

public sealed class Sequences : IDisposable
{
    internal Sequences(int count) => Rows = [.. Enumerable.Range(0, count).Select(_ => new List<int>())];

    public ulong NumSequences => (ulong)Rows.Count;

    internal List<List<int>> Rows { get; }

    public ReadOnlySpan<int> this[ulong sequenceIndex] => Rows[(int)sequenceIndex].ToArray();

    public void Append(int token, ulong sequenceIndex)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(sequenceIndex, NumSequences);
        Rows[(int)sequenceIndex].Add(token);
    }

    public void Dispose()
    {
    }
}

/// <summary>Knows the empty text only: the adapter uses it for nothing else.</summary>
public sealed class Tokenizer : IDisposable
{
    private readonly Model _model;

    public Tokenizer(Model model)
    {
        _model = model;
        var file = Path.Combine(model.Config.Folder, "tokenizer_config.json");
        if (!File.Exists(file))
        {
            throw new OnnxRuntimeGenAIException($"Failed to open a json file: {file}");
        }
    }

    public Sequences EncodeBatch(string[] strings)
    {
        ObjectDisposedException.ThrowIf(_model.IsDisposed, _model);
        return strings.All(text => text.Length == 0) ? new Sequences(strings.Length) : throw new NotSupportedException();
    }

    public void Dispose()
    {
    }
}

public enum ElementType
{
    undefined,
    float32,
    float16,
}

/// <summary>A copy: what comes after does not change it.</summary>
public sealed class Tensor : IDisposable
{
    private readonly Array _data;
    private readonly long[] _shape;

    internal Tensor(float[][][] values)
    {
        _shape = [values.Length, values[0].Length, values[0][0].Length];
        var flat = values.SelectMany(row => row.SelectMany(token => token));
        _data = Toy.Halves ? flat.Select(value => (Half)value).ToArray() : flat.ToArray();
    }

    public ElementType Type() => _data is Half[] ? ElementType.float16 : ElementType.float32;

    public long[] Shape() => _shape;

    public ReadOnlySpan<T> GetData<T>()
        where T : unmanaged => (T[])_data;

    public void Dispose()
    {
    }
}
