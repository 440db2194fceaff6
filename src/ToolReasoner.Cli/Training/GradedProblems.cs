using ToolReasoner.Benchmarks;
using ToolReasoner.Cli.Grading;
using ToolReasoner.Problems;
using ToolReasoner.Training.Curriculum;

namespace ToolReasoner.Cli.Training;

/// <summary>Problems to measure with: of the curriculum, or of a file.</summary>
internal static class GradedProblems
{
    /// <summary>Parts by their names on the command line.</summary>
    public static IReadOnlyDictionary<string, Part> Parts { get; } = new Dictionary<string, Part>
    {
        ["training"] = Part.Training, ["seen"] = Part.SeenFamily, ["phrasing"] = Part.NewPhrasing, ["family"] = Part.NewFamily,
    };

    /// <summary>Problems of a part of the curriculum, the families in turn; no statement twice.</summary>
    /// <exception cref="WrongInputException">None of the families belongs to the part.</exception>
    public static IEnumerable<GradedProblem> Of(IReadOnlyList<Family> families, Part part, long seed, int count)
    {
        families = [.. families.Where(family => family.IsHeldOut == (part == Part.NewFamily))];
        if (families.Count == 0)
        {
            throw new WrongInputException($"None of these families has problems of this part: the part `family` is those that are never trained on.");
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var number = 0; seen.Count < count && number < count * 20; number++)
        {
            var problem = DrawnProblem.Of(families[number % families.Count], part, seed, number);
            if (seen.Add(problem.Statement))
            {
                yield return problem.Graded;
            }
        }
    }

    /// <summary>Problems of a file: a line each, JSON with <c>problem</c>, <c>answer</c>, and perhaps <c>id</c>, <c>subject</c> and <c>level</c>.</summary>
    public static async Task<List<GradedProblem>> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var problems = new List<GradedProblem>();
        await foreach (var problem in JsonLines.ReadAsync(path, Read, cancellationToken).ConfigureAwait(false))
        {
            problems.Add(problem);
        }

        return problems;
    }

    private static GradedProblem Read(System.Text.Json.JsonElement record)
    {
        var text = JsonLines.Text(record, "problem") ?? throw new WrongInputException("\"problem\" must be a text");
        var answer = JsonLines.Text(record, "answer") ?? throw new WrongInputException("\"answer\" must be a text");
        var problem = record.TryGetProperty("id", out _) && JsonLines.Text(record, "id") is { } id ? new Problem(text) { Id = id } : new Problem(text);
        return new GradedProblem(problem, answer) { Kind = record.TryGetProperty("subject", out _) ? JsonLines.Text(record, "subject") : null };
    }
}
