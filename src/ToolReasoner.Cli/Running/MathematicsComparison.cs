using ToolReasoner.Answers;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Cli.Running;

/// <summary>A place where a program says something else under AngouriMath than under this project's engine.</summary>
/// <param name="Where"><c>verdict</c>, <c>result</c>, or <c>line N</c> of the output, from 1.</param>
/// <param name="Symbolics">What it says under the engine that ships; empty where there is no such line.</param>
/// <param name="Angourimath">What it says under AngouriMath.</param>
/// <param name="Equal">False where the two are shown to be different answers, null where that could not be told.</param>
/// <param name="Right"><c>symbolics</c> where the answer was proved for the program, else <c>unknown</c>.</param>
/// <param name="Certificate">What was proved: question and answer.</param>
internal sealed record MathematicsDifference(string Where, string Symbolics, string Angourimath, bool? Equal, string Right, string? Certificate);

/// <summary>Two runs of one program, compared. Texts that say the same in other words are no difference.</summary>
internal static class MathematicsComparison
{
    private const string Arrow = " ⇒ ";

    /// <summary>The differences, in order of place.</summary>
    public static IReadOnlyList<MathematicsDifference> Of(SandboxRun symbolics, SandboxRun angouriMath, CancellationToken cancellationToken)
    {
        var comparer = new AnswerComparer(AnswerPolicy.Math);
        var found = new List<MathematicsDifference>();
        if (symbolics.Verdict != angouriMath.Verdict)
        {
            found.Add(new MathematicsDifference(
                "verdict", RunLine.NameOf(symbolics.Verdict), RunLine.NameOf(angouriMath.Verdict), false, "unknown", null));
        }

        var (ours, theirs) = (Lines(symbolics.Output), Lines(angouriMath.Output));
        for (var i = 0; i < Math.Max(ours.Length, theirs.Length); i++)
        {
            Compare($"line {i + 1}", ours.ElementAtOrDefault(i) ?? "", theirs.ElementAtOrDefault(i) ?? "");
        }

        if (symbolics.Verdict == Verdict.Ok && angouriMath.Verdict == Verdict.Ok)
        {
            Compare("result", symbolics.Result ?? "", angouriMath.Result ?? "");
        }

        return found;

        void Compare(string where, string our, string their)
        {
            if (our == their)
            {
                return;
            }

            var equal = our.Length == 0 || their.Length == 0 ? false : comparer.Compare(our, their, cancellationToken).IsEqual;
            if (equal != true)
            {
                var certificate = Certificate(symbolics.Certificates, our);
                found.Add(new MathematicsDifference(where, our, their, equal, certificate is null ? "unknown" : "symbolics", certificate));
            }
        }
    }

    /// <summary>The certificate whose answer stands in a line by itself, between what is no letter or digit; the longest answer counts.</summary>
    private static string? Certificate(IReadOnlyList<string> certificates, string line) => certificates
        .Select(certificate => (Whole: certificate, Answer: certificate[(certificate.LastIndexOf(Arrow, StringComparison.Ordinal) + Arrow.Length)..]))
        .Where(one => one.Whole.Contains(Arrow, StringComparison.Ordinal) && StandsIn(line, one.Answer))
        .OrderByDescending(one => one.Answer.Length)
        .Select(one => one.Whole)
        .FirstOrDefault();

    private static bool StandsIn(string line, string answer)
    {
        if (answer.Length == 0)
        {
            return false;
        }

        for (var at = line.IndexOf(answer, StringComparison.Ordinal); at >= 0; at = line.IndexOf(answer, at + 1, StringComparison.Ordinal))
        {
            var end = at + answer.Length;
            if ((at == 0 || !IsInner(line[at - 1])) && (end == line.Length || !IsInner(line[end])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInner(char c) => char.IsLetterOrDigit(c) || c is '_' or '.' or '-' or '/' or '*' or '^' or '+';

    private static string[] Lines(string output) => output.Length == 0 ? [] : output.TrimEnd('\n').Split('\n');
}
