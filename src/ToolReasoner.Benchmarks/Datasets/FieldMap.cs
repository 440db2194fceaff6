namespace ToolReasoner.Benchmarks.Datasets;

/// <summary>Which fields of a record hold what; of several names the first that is there.</summary>
public sealed record FieldMap
{
    /// <value>The statement. Default: <c>problem</c>, <c>question</c>, <c>prompt</c>.</value>
    public IReadOnlyList<string> Problem { get; init; } = ["problem", "question", "prompt"];

    /// <value>The right answer. Default: <c>answer</c>, <c>final_answer</c>, <c>target</c>.</value>
    public IReadOnlyList<string> Answer { get; init; } = ["answer", "final_answer", "target"];

    /// <value>A worked solution, from which the answer is taken where there is none. Default: <c>solution</c>.</value>
    public IReadOnlyList<string> Solution { get; init; } = ["solution"];

    /// <value>A name that tells the problem from others. Default: <c>id</c>, <c>unique_id</c>, <c>task_id</c>.</value>
    public IReadOnlyList<string> Id { get; init; } = ["id", "unique_id", "task_id"];

    /// <value>The subject. Default: <c>subject</c>, <c>type</c>.</value>
    public IReadOnlyList<string> Subject { get; init; } = ["subject", "type"];

    /// <value>How hard it is, as <c>3</c> or <c>Level 3</c>. Default: <c>level</c>.</value>
    public IReadOnlyList<string> Level { get; init; } = ["level"];

    /// <summary>Reads a mapping, for example <c>problem=question,answer=target</c>; what it does not name stays as it is.</summary>
    /// <exception cref="BenchmarkException">It cannot be read; the message says how it is written.</exception>
    public static FieldMap Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var map = new FieldMap();
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            IReadOnlyList<string> field = [part[(equals + 1)..].Trim()];
            map = (equals < 1 || field[0].Length == 0 ? "" : part[..equals].Trim()) switch
            {
                "problem" => map with { Problem = field },
                "answer" => map with { Answer = field },
                "solution" => map with { Solution = field },
                "id" => map with { Id = field },
                "subject" => map with { Subject = field },
                "level" => map with { Level = field },
                _ => throw new BenchmarkException(
                    $"The mapping “{part}” cannot be read. It is written problem=FIELD,answer=FIELD, and may name id, subject, level and "
                        + "solution, too."),
            };
        }

        return map;
    }
}
