using System.Text;

namespace ToolReasoner.Onnx.Tokenizing.Templates;

/// <summary>What a call is given.</summary>
internal sealed record CallArguments(IReadOnlyList<object?> Given, IReadOnlyDictionary<string, object?> Named)
{
    public static CallArguments None { get; } = new([], new Dictionary<string, object?>());

    /// <summary>An argument by its place or its name; <paramref name="otherwise"/> where it is not given.</summary>
    public object? At(int place, string name, object? otherwise = null) =>
        place < Given.Count ? Given[place] : Named.TryGetValue(name, out var value) ? value : otherwise;
}

/// <summary>Something a template can call.</summary>
internal sealed class Callable(Func<CallArguments, object?> run)
{
    public object? Run(CallArguments arguments) => run(arguments);
}

/// <summary>Names and their values, over those of an outer scope, and where text is printed to.</summary>
internal sealed class Scope(Scope? outer)
{
    private const int OutputChars = 16 << 20; // a template that prints more is broken or hostile

    private readonly Dictionary<string, object?> _values = [];
    private StringBuilder _output = outer?.Output ?? new StringBuilder(0, OutputChars);

    public StringBuilder Output => _output;

    public object? this[string name]
    {
        get => _values.TryGetValue(name, out var value) ? value : outer is null ? new Undefined(name) : outer[name];
        set => _values[name] = value;
    }

    public string Captured(Statement body)
    {
        var before = _output;
        _output = new StringBuilder(0, OutputChars);
        try
        {
            body(this);
            return _output.ToString();
        }
        finally
        {
            _output = before;
        }
    }
}
