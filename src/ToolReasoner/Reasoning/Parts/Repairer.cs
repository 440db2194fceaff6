using System.Text.Json;
using ToolReasoner.Models;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Reasoning;

/// <summary>
/// The model, shown what the verifier found, says as JSON what to change (<c>PATCH</c>) or that nothing is to change (<c>NO_CHANGE</c>).
/// After a patch the solver writes the step again, and the answer before it is withdrawn. A reply that is neither changes nothing.
/// </summary>
/// <param name="solver">Writes the step again.</param>
/// <param name="system">The system message.</param>
/// <param name="question">What the model is asked; slots <c>score</c>, <c>confidence</c>, <c>critique</c>.</param>
/// <param name="rewrite">What the solver is asked; slot <c>patch</c>.</param>
public sealed class Repairer(IProposer solver, string system, Prompt question, Prompt rewrite) : IRepairer
{
    /// <value>Characters of a patch that the solver is shown. Default 2,000.</value>
    public int PatchChars { get; init; } = 2_000;

    /// <inheritdoc/>
    public async Task<Trajectory> RepairAsync(Trajectory trajectory, Workbench workbench, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(trajectory);
        ArgumentNullException.ThrowIfNull(workbench);
        var judgement = trajectory.Judgement ?? new Judgement((bool?)null);
        var asked = trajectory.Add(Author.Guide, question.Fill(
            ("score", Text(judgement.Score)),
            ("confidence", Text(judgement.Confidence)),
            ("critique", judgement.Critique ?? "none given")));
        var mended = await workbench.AskAsync(asked, new Ask(Author.Repairer) { System = system }, cancellationToken).ConfigureAwait(false);
        if (mended.IsSpent || PatchIn(mended.Last!.Text) is not { } patch)
        {
            return mended;
        }

        var told = mended.Add(Author.Guide, rewrite.Fill(("patch", patch.Length <= PatchChars ? patch : patch[..PatchChars])));
        var written = await solver.ProposeAsync(told, workbench, cancellationToken).ConfigureAwait(false);
        return written.IsSpent ? written : written with { Answer = written.Last!.Answer };
    }

    /// <summary>How many patches a trajectory has taken in.</summary>
    public static int PatchesIn(Trajectory trajectory)
    {
        ArgumentNullException.ThrowIfNull(trajectory);
        return trajectory.Turns.Count(turn => turn.Author == Author.Repairer && PatchIn(turn.Text) is not null);
    }

    // Of several objects the last with an action counts, so that a change of mind is one.
    private static string? PatchIn(string text) => JsonIn.Last(text, Read) is { Action: "PATCH", Content: { Length: > 0 } content } ? content : null;

    private static Patch? Read(JsonElement root) => Word(root, "action") is { } action ? new Patch(action, Word(root, "new_content")) : null;

    private static string? Word(JsonElement root, string name) =>
        root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string Text(double? value) => value?.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture) ?? "none given";

    private sealed record Patch(string Action, string? Content);
}
