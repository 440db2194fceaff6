using ToolReasoner.Tests.Shared;

namespace ToolReasoner.Cli.Tests.Golden;

/// <summary>
/// What a model says to one problem, in a file: a head of <c>name: value</c> lines, then replies, each after a line <c>=== reply</c>. Where
/// several tries run beside each other, each begins with <c>=== try</c>; a request belongs to the try whose first reply stands in it.
/// </summary>
internal sealed class GoldenScript
{
    private readonly Dictionary<string, string> _head = new(StringComparer.Ordinal);
    private readonly List<List<string>> _tries = [];
    private readonly int[] _next;
    private readonly Lock _lock = new();
    private int _started;

    private GoldenScript(string name, string text)
    {
        Name = name;
        var parts = text.Split("=== ");
        foreach (var line in parts[0].Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            _head.Add(line[..colon], line[(colon + 2)..]);
        }

        foreach (var part in parts[1..])
        {
            if (_tries.Count == 0 || part.StartsWith("try\n", StringComparison.Ordinal))
            {
                _tries.Add([]);
            }

            _tries[^1].Add(part[(part.IndexOf('\n') + 1)..].TrimEnd('\n'));
        }

        _next = new int[_tries.Count];
    }

    public static IReadOnlyList<string> Names =>
        [.. Directory.GetFiles(Path.Combine(Built.Golden, "Scripts"), "*.txt").Select(file =>
            Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal)];

    public string Name { get; }

    public string Answer => _head["answer"];

    public string Status => _head["status"];

    /// <summary>The recorded calls. One of them ships as a sample.</summary>
    public string Recording => Name == "remainder"
        ? Path.Combine(Built.Samples, "recorded", "remainder.jsonl") : Path.Combine(Built.Golden, "Recordings", Name + ".jsonl");

    public string Trajectory => Path.Combine(Built.Golden, "Trajectories", Name + ".jsonl");

    public static GoldenScript Load(string name) => new(name, File.ReadAllText(Path.Combine(Built.Golden, "Scripts", name + ".txt")));

    /// <summary>The command line that solves the problem with a model.</summary>
    public string[] Arguments(string model, params string[] more) =>
    [
        "solve", _head["problem"], "--model", model, "--recipe", _head["recipe"], "--seed", _head.GetValueOrDefault("seed", "0"),
        .. _head.TryGetValue("options", out var options) ? options.Split(' ') : [], .. more,
    ];

    /// <summary>The next reply of the try that asks.</summary>
    public ServerReply Reply(SentRequest request)
    {
        lock (_lock)
        {
            var first = request.Messages.FirstOrDefault(message => message.Role == "assistant").Text;
            var number = _tries.Count == 1 ? 0 : first is null ? _started++ : _tries.FindIndex(one => one[0] == first.TrimEnd('\n'));
            var reply = _tries[number][_next[number]++];
            return request.Body.TryGetProperty("tools", out _) && ToolReasoner.Models.Fence.In(reply) is [var fence, ..]
                ? new ServerReply { Text = reply[..fence.Start].TrimEnd(), ToolCode = fence.Code } : reply;
        }
    }
}
