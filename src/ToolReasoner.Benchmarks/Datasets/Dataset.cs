using System.Globalization;
using System.Numerics;
using ToolReasoner.Answers;
using ToolReasoner.Problems;

namespace ToolReasoner.Benchmarks.Datasets;

/// <summary>A benchmark of problems with an answer: what its file looks like, and how answers are compared.</summary>
/// <param name="Name">As it is written on the command line.</param>
/// <param name="Summary">What it is, in one sentence.</param>
/// <param name="PolicyName">The policy's name.</param>
/// <param name="Policy">By which conventions answers are compared.</param>
public sealed record Dataset(string Name, string Summary, string PolicyName, AnswerPolicy Policy)
{
    private static readonly string[] s_mathSubjects =
    [
        "Algebra", "Counting & Probability", "Geometry", "Intermediate Algebra", "Number Theory", "Prealgebra", "Precalculus",
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Dataset> All { get; } =
    [
        new("math", "MATH (Hendrycks et al. 2021): 5,000 test or 7,500 training problems, or part of them.", "math", AnswerPolicy.Math)
        {
            Subjects = s_mathSubjects,
        },
        new("math500", "MATH-500 (Lightman et al. 2023): 500 of MATH's test problems.", "math", AnswerPolicy.Math)
        {
            Subjects = s_mathSubjects, Counts = [500],
        },
        new("gsm8k", "GSM8K (Cobbe et al. 2021): 1,319 test problems, each with one number as its answer.", "gsm8k", AnswerPolicy.Gsm8k)
        {
            Counts = [1319, 7473], AnswerFault = NoNumber,
        },
        new("aime", "AIME: 15 or 30 problems of a year, with whole numbers from 0 to 999.", "aime", AnswerPolicy.Aime)
        {
            AnswerFault = answer =>
                int.TryParse(answer, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 999 ? null
                : "a whole number from 0 to 999 is expected",
        },
        new("amc", "AMC 10 and 12, with the number as the answer.", "math", AnswerPolicy.Math),
        new("jsonl", "Any file of problems and answers; --map says which fields hold them.", "math", AnswerPolicy.Math),
    ];

    /// <value>Subjects that it has; null for any. A file with another one is another benchmark's.</value>
    public IReadOnlyList<string>? Subjects { get; init; }

    /// <value>How many problems it has; null for any number.</value>
    public IReadOnlyList<int>? Counts { get; init; }

    /// <value>What is wrong with a reference answer, in one clause; null if nothing is. Default: nothing ever.</value>
    public Func<string, string?> AnswerFault { get; init; } = _ => null;

    /// <summary>One by its name; null if there is none.</summary>
    public static Dataset? Find(string name) => All.FirstOrDefault(one => one.Name == name);

    /// <summary>Reads a file of it.</summary>
    /// <param name="file">The file.</param>
    /// <param name="map">Which fields hold what; null for the usual ones.</param>
    /// <returns>Its problems, and how many have no answer to compare with and were left out.</returns>
    /// <exception cref="BenchmarkException">It is a file of something else; the message says what was expected.</exception>
    public (IReadOnlyList<GradedProblem> Problems, int Unanswered) Read(DataFile file, FieldMap? map = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        map ??= new FieldMap();
        if (Counts is not null && !Counts.Contains(file.Records.Count))
        {
            throw new BenchmarkException(
                $"{file.Path} has {file.Records.Count} problems, and {Name} has {string.Join(" or ", Counts)}: it is another file, or "
                + "part of one. `toolreasoner bench jsonl` runs any file; --limit runs part of one.");
        }

        var problems = new List<GradedProblem>();
        var lines = new Dictionary<string, int>(StringComparer.Ordinal);
        var unanswered = 0;
        foreach (var record in file.Records)
        {
            if (Problem(record, map) is not { } problem)
            {
                unanswered++;
                continue;
            }

            if (!lines.TryAdd(problem.Problem.Id, record.Line))
            {
                throw record.Wrong($"the problem “{problem.Problem.Id}” is in line {lines[problem.Problem.Id]} already; each needs an id "
                    + "of its own");
            }

            problems.Add(problem);
        }

        return problems.Count > 0 ? (problems, unanswered)
            : throw new BenchmarkException($"No problem in {file.Path} has an answer. Expected: {Expected(map)}.");
    }

    private static string? NoNumber(string answer) =>
        decimal.TryParse(answer.Replace(",", "", StringComparison.Ordinal), NumberStyles.Number, CultureInfo.InvariantCulture, out _)
        || BigInteger.TryParse(answer, NumberStyles.Integer, CultureInfo.InvariantCulture, out _) ? null : "one number is expected";

    private static string Expected(FieldMap map) =>
        $"a line for each problem with a text {Names(map.Problem)} and an answer {Names(map.Answer)}; perhaps {Names(map.Id)}, "
            + $"{Names(map.Subject)}, {Names(map.Level)}";

    private static string Names(IReadOnlyList<string> fields) => string.Join(" or ", fields.Select(field => $"\"{field}\""));

    private GradedProblem? Problem(DataRecord record, FieldMap map)
    {
        var text = record.Text(map.Problem);
        if (string.IsNullOrWhiteSpace(text))
        {
            throw record.Wrong($"there is no problem. Expected by {Name}: {Expected(map)}");
        }

        if (AnswerOf(record, map) is not { } answer)
        {
            // A file of another kind has no answers at all; that is said when none was found.
            return null;
        }

        if (AnswerFault(answer) is { } fault)
        {
            throw record.Wrong($"the answer “{Shortened(answer)}” is none of {Name}'s: {fault}. Is it another benchmark's file?");
        }

        var subject = record.Text(map.Subject);
        if (Subjects is not null && subject is not null && !Subjects.Contains(subject))
        {
            throw record.Wrong($"the subject “{Shortened(subject)}” is none of {Name}'s ({string.Join(", ", Subjects)}). Is it another "
                + "benchmark's file?");
        }

        var problem = new Problem(text.Trim());
        return new GradedProblem(record.Text(map.Id) is { Length: > 0 } id ? problem with { Id = id } : problem, answer)
        {
            Kind = subject, Level = LevelOf(record, map),
        };
    }

    // GSM8K's own file has the worked solution as the answer, and MATH's only a box in the solution.
    private static string? AnswerOf(DataRecord record, FieldMap map)
    {
        if (record.Text(map.Answer)?.Trim() is { Length: > 0 } answer)
        {
            var marks = answer.LastIndexOf("####", StringComparison.Ordinal);
            return marks < 0 ? answer : answer[(marks + 4)..].Trim().Replace(",", "", StringComparison.Ordinal) is { Length: > 0 } last
                ? last : null;
        }

        return record.Text(map.Solution) is { } solution && AnswerFinder.Find(solution) is { Source: AnswerSource.Boxed } found
            ? found.Text : null;
    }

    private static int? LevelOf(DataRecord record, FieldMap map)
    {
        var text = record.Text(map.Level)?.Replace("Level", "", StringComparison.OrdinalIgnoreCase).Trim();
        return int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var level) ? level : null;
    }

    private static string Shortened(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
