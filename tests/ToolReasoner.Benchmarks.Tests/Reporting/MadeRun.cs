using ToolReasoner.Benchmarks.Grading;
using ToolReasoner.Benchmarks.Running;
using ToolReasoner.Problems;
using ToolReasoner.Sandboxing;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Benchmarks.Tests.Reporting;

/// <summary>Runs whose dialogues look like those of a model with a verifier: what happens in one follows from its number.</summary>
internal static class MadeRun
{
    private static readonly string[] s_subjects =
        ["Algebra", "Counting & Probability", "Geometry", "Intermediate Algebra", "Number Theory", "Prealgebra", "Precalculus"];

    /// <summary>Writes one with problems <c>made-0</c>, <c>made-1</c>, ….</summary>
    /// <param name="path">Of the folder.</param>
    /// <param name="problems">How many.</param>
    /// <param name="samples">Of each.</param>
    public static RunFolder Write(string path, int problems, int samples = 1)
    {
        var settings = Some.Settings(problems, samples) with { Benchmark = "math", Model = "qwen2.5-72b", Recipe = "cosc(rounds=3)" };
        var run = RunFolder.Open(path, Some.Manifest(settings), isResumed: false);
        for (var i = 0; i < problems; i++)
        {
            for (var sample = 0; sample < samples; sample++)
            {
                Add(run, i, sample);
            }
        }

        return run;
    }

    /// <summary>Adds a result with a dialogue of its own.</summary>
    public static void Add(RunFolder run, SampleResult result, Problem problem, params Turn[] turns) =>
        run.Add(result, new Trajectory(problem, "cosc(rounds=3)", 7)
        {
            Turns = [new Turn(Author.User, problem.Text), .. turns], Answer = result.Answer,
            Usage = new Usage { ModelCalls = result.Cost.Calls, OutputTokens = result.Cost.OutputTokens, Programs = 2 },
        });

    /// <summary>A turn that a model wrote.</summary>
    public static Turn Said(Author author, string text, int round = 1) => new(author, text)
    {
        Round = round, Call = new ModelCall("00", 1, 0.7f, 300, text.Length / 4, "stop") { Time = TimeSpan.FromSeconds(1.25) },
    };

    /// <summary>A turn of the sandbox.</summary>
    public static Turn Ran(string source, Verdict verdict, string output, int round = 1) =>
        new(Author.Sandbox, $"```output\n{output}\n```\n(1 round left)")
        {
            Round = round,
            Run = new ProgramRun(source, verdict, verdict == Verdict.Ok ? output : "", null) { Time = TimeSpan.FromSeconds(0.12) },
        };

    // Of seven problems: four right at once, one mended, one wrong that the verifier takes for right, one without an answer or undecided.
    private static void Add(RunFolder run, int number, int sample)
    {
        var (kind, below) = ((number + (number / 7) + (sample * (number % 3))) % 7, 3 + (number * 37 % 400));
        var (right, wrong) = ($"{below * 7}", $"{(below * 7) + 15}");
        var final = kind <= 4 ? right : kind == 5 ? wrong : null;
        var refused = new Grade(GradeKind.Wrong, $"{wrong} is not {right}");
        var grade = (kind, number % 2) switch
        {
            ( <= 4, _) => new Grade(GradeKind.Right, "the same integer"),
            (5, _) => refused,
            (_, 0) => new Grade(GradeKind.Empty, "there is no answer"),
            _ => new Grade(GradeKind.Unknown, "the interval could not be compared in time"),
        };
        var last = new AttemptResult(final, grade, kind == 4 ? 3 : 1, 180 + (number % 300));
        var dialogue = new DialogueResult(kind == 4 ? [new AttemptResult(wrong, refused, 1, 160), last] : [last], grade)
        {
            Judgements = final is null ? [] : [new JudgementResult(true, grade.IsRight, 0.5 + (kind * 0.07) + (number % 5 * 0.04), true)],
            Failures = kind == 4 ? 1 : 0, Repairs = kind == 4 ? 1 : 0, FirstProgramFailed = kind == 4,
            Sureness = 0.35 + (number % 13 * 0.05),
        };
        var status = final is null ? SolutionStatus.None : kind % 2 == 0 ? SolutionStatus.Verified : SolutionStatus.Unverified;
        var result = new SampleResult($"made-{number}", sample, number, right, final, status, grade)
        {
            Subject = s_subjects[number % 7], Level = 1 + (number * 3 % 5), Dialogues = [dialogue],
            Evidence = final is null ? null : kind % 2 == 0 ? EvidenceKind.CheckRan : EvidenceKind.Computed,
            Stop = final is null ? StopReason.RoundsOver : StopReason.Verified,
            Programs = new Dictionary<Verdict, int> { [Verdict.Ok] = 2 },
            Cost = new SampleCost(kind == 4 ? 4 : 2, 900, kind == 4 ? 610 : 260 + (number % 300), 0.24, 4.2),
        };
        var problem = new Problem(
            $"Let $S$ be the set of all positive integers less than {below} that are divisible by neither $3$ nor $5$. What is the sum of "
            + $"the elements of $S$? Express your answer as $\\frac{{m}}{{n}}$ in lowest terms if it is no integer (problem {number}).")
        {
            Id = result.ProblemId,
        };
        var whole = new Trajectory(problem, "cosc(rounds=3)", (1_000_003L * (number + 1)) + sample)
        {
            Turns = [new Turn(Author.User, problem.Text), .. Turns(below, final, wrong, isMended: kind == 4)], Answer = final,
            Usage = new Usage { ModelCalls = result.Cost.Calls, OutputTokens = result.Cost.OutputTokens, Programs = 2 },
        };
        run.Add(result, number % 10 == 9 ? Chosen(whole) : whole);
    }

    private static IEnumerable<Turn> Turns(int below, string? final, string wrong, bool isMended)
    {
        var round = isMended ? 2 : 1;
        if (isMended)
        {
            var broken = Program(below).Replace("long sum", "long sum =", StringComparison.Ordinal);
            yield return Said(Author.Solver, $"I go through the numbers and add those that are left.\n\n```csharp\n{broken}\n```");
            yield return Ran(
                broken, Verdict.CompileError, "The program does not compile.\nline 2: long sum = = 0;\n  CS1525: Invalid term '='");
        }

        yield return Said(
            Author.Solver, $"I add those below {below} that are left: $\\sum_{{k \\in S}} k$.\n\n```csharp\n{Program(below)}\n```", round);
        yield return Ran(Program(below), Verdict.Ok, final ?? wrong, round);
        yield return Said(Author.Solver, $"The sum is $\\boxed{{{final ?? "?"}}}$.", round) with { Answer = final };
        yield return new Turn(Author.Guide, "Check with another kind of program.\nSay VERDICT: RIGHT or VERDICT: WRONG.") { Round = round };
        yield return Said(
            Author.Verifier, $"By inclusion and exclusion all less the multiples of 3 and 5.\n\n```csharp\n{Check(below)}\n```", round);
        yield return Ran(Check(below), Verdict.Ok, final is null ? "False" : "True", round);
        yield return final is null
            ? Said(Author.Verifier, "The check does not agree.\nVERDICT: WRONG", round) with
            {
                Judgement = new Judgement(false) { CheckRan = true, Critique = "The multiples of 15 are taken away twice." },
            }
            : Said(Author.Verifier, "Both ways agree.\nVERDICT: RIGHT", round) with
            {
                Judgement = new Judgement(true) { CheckRan = true, Confidence = 0.9 },
            };
    }

    private static Trajectory Chosen(Trajectory whole) => whole with
    {
        Recipe = "vote(2, cosc)", Turns = whole.Turns.RemoveRange(1, whole.Turns.Count - 1),
        Branches = [whole, whole with { Seed = whole.Seed + 1, Turns = whole.Turns.RemoveRange(4, whole.Turns.Count - 4) }],
    };

    private static string Program(int below) => $$"""
        // Every number once.
        long sum = 0;
        for (var k = 1; k < {{below}}; k++)
        {
            if (k % 3 != 0 && k % 5 != 0)
            {
                sum += k;
            }
        }

        Console.WriteLine($"{sum}");
        """;

    private static string Check(int below) => $"""
        long Multiples(long of) => of * (({below} - 1) / of) * ((({below} - 1) / of) + 1) / 2;
        var found = Multiples(1) - Multiples(3) - Multiples(5) + Multiples(15);
        Console.WriteLine(found == Enumerable.Range(1, {below} - 1).Where(k => k % 3 != 0 && k % 5 != 0).Sum());
        """;
}
