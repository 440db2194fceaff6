using ToolReasoner.Onnx.Tokenizing.Templates;

namespace ToolReasoner.Onnx.Tokenizing;

/// <summary>One message, as a chat template sees it.</summary>
/// <param name="Role"><c>system</c>, <c>user</c>, <c>assistant</c> or <c>tool</c>.</param>
/// <param name="Content">Its text.</param>
public sealed record TemplateMessage(string Role, string Content);

/// <summary>
/// A model's own way of writing a dialogue as one text: the part of the Jinja language that published templates use. What is not known here
/// is refused by name when the template is read. Thread-safe.
/// </summary>
public sealed class ChatTemplate
{
    private readonly Statement _body;
    private readonly IReadOnlyDictionary<string, string> _specials;
    private readonly TimeProvider _time;

    /// <summary>Reads a template.</summary>
    /// <param name="source">Its text.</param>
    /// <param name="specials">What it knows as <c>bos_token</c>, <c>eos_token</c> and the like.</param>
    /// <param name="time">For templates that write the date; the system's if null.</param>
    /// <exception cref="LocalModelException">It is broken or uses what is not known here.</exception>
    public ChatTemplate(string source, IReadOnlyDictionary<string, string> specials, TimeProvider? time = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(specials);
        (_body, _specials, _time) = (TemplateParser.Parse(source), specials, time ?? TimeProvider.System);
    }

    /// <summary>Writes a dialogue.</summary>
    /// <param name="messages">In order.</param>
    /// <param name="addGenerationPrompt">The text ends where the assistant's next turn begins.</param>
    /// <param name="variables">More names that the template knows, such as <c>enable_thinking</c>.</param>
    /// <exception cref="LocalModelException">The template refuses the dialogue; the message is its own.</exception>
    public string Write(
        IEnumerable<TemplateMessage> messages, bool addGenerationPrompt, IReadOnlyDictionary<string, object?>? variables = null)
    {
        var scope = new Scope(null)
        {
            ["messages"] = messages.Select(Value).ToList(),
            ["add_generation_prompt"] = addGenerationPrompt,
            ["raise_exception"] = new Callable(Refuse),
            ["namespace"] = new Callable(call => new Namespace(call.Named.ToDictionary())),
            ["dict"] = new Callable(call => call.Named.ToDictionary()),
            ["range"] = new Callable(Range),
            ["strftime_now"] = new Callable(call => Date(Values.Text(call.At(0, "format")))),
        };
        foreach (var (name, text) in _specials)
        {
            scope[name] = text;
        }

        foreach (var (name, value) in variables ?? new Dictionary<string, object?>())
        {
            scope[name] = value;
        }

        _body(scope);
        return scope.Output.ToString();
    }

    private static object? Value(TemplateMessage message) =>
        new Dictionary<string, object?> { ["role"] = message.Role, ["content"] = message.Content };

    private static object? Refuse(CallArguments call) =>
        throw new LocalModelException($"The chat template refuses the dialogue: {Values.Text(call.At(0, "message"))}");

    private static object Range(CallArguments call)
    {
        var (first, second) = ((long)Values.Real(call.At(0, "start")), call.At(1, "stop") as long?);
        var step = call.At(2, "step") as long? ?? 1;
        var (start, stop) = second is { } end ? (first, end) : (0, first);
        var numbers = new List<object?>();
        for (var i = start; step > 0 ? i < stop : i > stop; i += step)
        {
            numbers.Add(numbers.Count < 100_000 && step != 0 ? i : throw new LocalModelException("The chat template counts without end."));
        }

        return numbers;
    }

    private string Date(string format)
    {
        var now = _time.GetUtcNow();
        var culture = System.Globalization.CultureInfo.InvariantCulture;
        return format
            .Replace("%d", now.ToString("dd", culture), StringComparison.Ordinal)
                .Replace("%b", now.ToString("MMM", culture), StringComparison.Ordinal)
            .Replace("%B", now.ToString("MMMM", culture), StringComparison.Ordinal)
                .Replace("%Y", now.ToString("yyyy", culture), StringComparison.Ordinal)
            .Replace("%m", now.ToString("MM", culture), StringComparison.Ordinal)
                .Replace("%H", now.ToString("HH", culture), StringComparison.Ordinal)
            .Replace("%M", now.ToString("mm", culture), StringComparison.Ordinal);
    }
}
