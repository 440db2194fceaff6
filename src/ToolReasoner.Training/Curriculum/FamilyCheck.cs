using ToolReasoner.Sandboxing;

namespace ToolReasoner.Training.Curriculum;

/// <summary>Runs everything that a family says: a family whose programs and answers disagree is of no use.</summary>
/// <param name="sandbox">Runs the programs.</param>
public sealed class FamilyCheck(ISandbox sandbox)
{
    private const int MostProgramChars = 700;
    private const int MostStatementChars = 600;
    private static readonly SandboxLimits s_limits = new() { WallTime = TimeSpan.FromSeconds(5) };

    /// <summary>Checks a family on some draws of each phrasing, and all of its programs on each of some draws.</summary>
    /// <param name="family">Which.</param>
    /// <param name="draws">How many draws, at least 1.</param>
    /// <param name="seed">From which all chance comes.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>What is wrong with it, each thing once; empty if nothing is.</returns>
    public async Task<IReadOnlyList<string>> FaultsAsync(Family family, int draws, long seed, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(family);
        var faults = new HashSet<string>(StringComparer.Ordinal);
        Count(family, faults);
        var exposed = new int[family.Mistakes.Count];
        var statements = new HashSet<string>(StringComparer.Ordinal);
        var answers = new HashSet<string>(StringComparer.Ordinal);
        for (var number = 0; number < draws; number++)
        {
            try
            {
                var problem = DrawnProblem.Of(family, family.IsHeldOut ? Part.NewFamily : Part.Training, seed, number);
                statements.Add(problem.Statement);
                answers.Add(problem.Answer.Text);
                Words(problem, faults);
                await RightAsync(problem, faults, cancellationToken).ConfigureAwait(false);
                await WrongAsync(problem, exposed, faults, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception e) when (e is FamilyException or ArithmeticException or ArgumentException or InvalidOperationException)
            {
                faults.Add(e.Message);
            }
        }

        for (var i = 0; draws >= 3 && i < exposed.Length; i++)
        {
            if (exposed[i] * 2 < draws)
            {
                faults.Add($"mistake {i} gives the right answer in {draws - exposed[i]} of {draws} draws: {family.Mistakes[i].Reason}");
            }
        }

        if (draws >= 10 && (statements.Count < draws * 9 / 10 || answers.Count < 3))
        {
            faults.Add($"{draws} draws gave {statements.Count} statements and {answers.Count} answers: draw from more values.");
        }

        return [.. faults];
    }

    private static void Count(Family family, HashSet<string> faults)
    {
        if (family.Statements.Count < 6)
        {
            faults.Add($"{family.Statements.Count} statements: at least 6 are needed.");
        }

        if (family.Methods.Count < 2)
        {
            faults.Add("One method: at least 2 are needed, so that one checks the other.");
        }

        if (family.Mistakes.Count < 2)
        {
            faults.Add($"{family.Mistakes.Count} mistakes: at least 2 are needed.");
        }

        if (family.Statements.Distinct(StringComparer.Ordinal).Count() < family.Statements.Count)
        {
            faults.Add("A statement stands twice.");
        }
    }

    private static void Words(DrawnProblem problem, HashSet<string> faults)
    {
        for (var place = 0; place < problem.Family.Statements.Count; place++)
        {
            var statement = problem.Fill(Wording.Choose(problem.Family.Statements[place], new Random(0)));
            if (statement.Length > MostStatementChars)
            {
                faults.Add($"statement {place} is longer than {MostStatementChars} characters.");
            }
        }

        foreach (var distractor in problem.Family.Distractors)
        {
            problem.Fill(distractor);
        }
    }

    private async Task RightAsync(DrawnProblem problem, HashSet<string> faults, CancellationToken cancellationToken)
    {
        for (var i = 0; i < problem.Family.Methods.Count; i++)
        {
            var method = problem.Family.Methods[i];
            var program = problem.Of(method);
            var printed = await PrintedAsync(program, faults, $"method {i}", cancellationToken).ConfigureAwait(false);
            if (printed is not null && printed != problem.Answer.Text)
            {
                faults.Add($"method {i} prints {printed}, the answer is {problem.Answer.Text}: {problem.Statement}");
            }

            var checking = await PrintedAsync(problem.Checking(method.Body, method.Result, problem.Answer.Text), faults, $"check by method {i}", cancellationToken)
                .ConfigureAwait(false);
            if (checking is not null && checking != $"{problem.Answer.Text}\nTrue")
            {
                faults.Add($"check by method {i} prints {checking} for the right answer {problem.Answer.Text}: {problem.Statement}");
            }
        }

        for (var i = 0; i < problem.Family.Checks.Count; i++)
        {
            var printed = await PrintedAsync(problem.Of(problem.Family.Checks[i], problem.Answer.Text), faults, $"check {i}", cancellationToken)
                .ConfigureAwait(false);
            if (printed is not null && printed.Split('\n')[^1] != "True")
            {
                faults.Add($"check {i} does not confirm the right answer {problem.Answer.Text}: {problem.Statement}");
            }
        }
    }

    private async Task WrongAsync(DrawnProblem problem, int[] exposed, HashSet<string> faults, CancellationToken cancellationToken)
    {
        for (var i = 0; i < exposed.Length; i++)
        {
            var mistake = problem.Family.Mistakes[i];
            problem.Fill(mistake.Reason);
            var printed = await PrintedAsync(problem.Of(mistake), faults, $"mistake {i}", cancellationToken).ConfigureAwait(false);
            exposed[i] += printed is not null && printed != problem.Answer.Text ? 1 : 0;
        }
    }

    private async Task<string?> PrintedAsync(string program, HashSet<string> faults, string what, CancellationToken cancellationToken)
    {
        if (program.Length > MostProgramChars)
        {
            faults.Add($"{what} is longer than {MostProgramChars} characters.");
        }

        var run = await sandbox.RunAsync(new SandboxProgram(program), s_limits, cancellationToken).ConfigureAwait(false);
        if (run.End is RunEnd.Completed)
        {
            return run.Output.TrimEnd();
        }

        var error = run.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        faults.Add($"{what} ends with {run.Verdict}: {error?.Message}\n{program}");
        return null;
    }
}
