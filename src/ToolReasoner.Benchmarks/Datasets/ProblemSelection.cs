using System.Globalization;

namespace ToolReasoner.Benchmarks.Datasets;

/// <summary>A problem of a run.</summary>
/// <param name="Index">Among those that were selected before they were divided into shards, from 0.</param>
/// <param name="Problem">The problem and its reference.</param>
public sealed record SelectedProblem(int Index, GradedProblem Problem);

/// <summary>Which problems of a file are run: by subject and level, then the first so many, then a part of these.</summary>
public sealed record ProblemSelection
{
    /// <value>Subjects, whatever the case of their letters; empty for all.</value>
    public IReadOnlyList<string> Subjects { get; init; } = [];

    /// <value>Levels; empty for all.</value>
    public IReadOnlyList<int> Levels { get; init; } = [];

    /// <value>The first so many; null for all.</value>
    public int? Limit { get; init; }

    /// <value>The part; null for all.</value>
    public Shard? Shard { get; init; }

    /// <summary>Selects.</summary>
    /// <param name="problems">Those of the file.</param>
    /// <param name="selected">How many there are before they are divided into shards.</param>
    /// <exception cref="BenchmarkException">Nothing is left, or a subject is in none; the message says which there are.</exception>
    public IReadOnlyList<SelectedProblem> Of(IReadOnlyList<GradedProblem> problems, out int selected)
    {
        ArgumentNullException.ThrowIfNull(problems);
        if (Subjects.FirstOrDefault(subject => !problems.Any(problem => Is(problem, subject))) is { } unknown)
        {
            var there = problems.Select(problem => problem.Kind).OfType<string>().Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal).ToList();
            throw new BenchmarkException($"No problem has the subject “{unknown}”. "
                + $"{(there.Count == 0 ? "The file names none." : $"There are: {string.Join(", ", there)}.")}");
        }

        var all = problems
            .Where(problem => Subjects.Count == 0 || Subjects.Any(subject => Is(problem, subject)))
            .Where(problem => Levels.Count == 0 || (problem.Level is { } level && Levels.Contains(level)))
            .Take(Limit ?? int.MaxValue)
            .Select((problem, index) => new SelectedProblem(index, problem))
            .ToList();
        var part = all.Where(one => Shard is null || one.Index % Shard.Count == Shard.Index).ToList();
        selected = all.Count;
        return part.Count > 0 ? part
            : throw new BenchmarkException("No problem of the file is left by --subject, --level, --limit and --shard. Ask for less.");
    }

    private static bool Is(GradedProblem problem, string subject) =>
        string.Equals(problem.Kind, subject, StringComparison.OrdinalIgnoreCase);
}

/// <summary>One of several parts of the problems: those whose index leaves this remainder.</summary>
/// <param name="Index">From 0.</param>
/// <param name="Count">How many there are.</param>
public sealed record Shard(int Index, int Count)
{
    /// <summary>Reads one, for example <c>0/4</c>; null if it is none.</summary>
    public static Shard? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Split('/') is [var first, var second]
            && int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            && int.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            && index < count && count <= 100_000 ? new Shard(index, count) : null;
    }

    /// <summary>As it is written.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Index}/{Count}");
}
