using ToolReasoner.Answers;
using ToolReasoner.Cli.Solving;
using ToolReasoner.Reasoning;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Cli.Dialogues;

/// <summary>Shows a recorded trajectory: the problem, the dialogue round by round, the answer and what it took.</summary>
internal sealed class TracePage(DialoguePage page, AnswerComparer comparer, bool hasBranches)
{
    /// <summary>Shows one.</summary>
    public void Write(Trajectory trajectory)
    {
        page.Rule($"{trajectory.Problem.Id} · {trajectory.Recipe} · seed {trajectory.Seed}");
        page.Text(trajectory.Problem.Text + "\n");
        WriteTurns(trajectory);
        for (var i = 0; i < trajectory.Branches.Count; i++)
        {
            WriteBranch(trajectory.Branches[i], $"try {i + 1} of {trajectory.Branches.Count}");
        }

        page.Rule("answer");
        page.Solution(Grounds.SolutionOf(trajectory, comparer));
        page.Line();
    }

    private void WriteBranch(Trajectory branch, string name)
    {
        var solution = Grounds.SolutionOf(branch, comparer);
        if (!hasBranches)
        {
            var answer = Screens.SafeText.Of(solution.Answer ?? "no answer");
            page.Line(page.Ink.Dim($"{name}: {answer} · {Outcome.NameOf(solution.Status)} · {Outcome.Used(branch)}"));
            return;
        }

        page.Rule(name);
        WriteTurns(branch);
        for (var i = 0; i < branch.Branches.Count; i++)
        {
            WriteBranch(branch.Branches[i], $"{name}, try {i + 1} of {branch.Branches.Count}");
        }

        page.Solution(solution);
    }

    private void WriteTurns(Trajectory trajectory)
    {
        var round = 0;
        for (var i = 0; i < trajectory.Turns.Count; i++)
        {
            var turn = trajectory.Turns[i];
            if (turn.Round > 0 && turn.Round != round)
            {
                page.Rule($"round {turn.Round}");
            }

            round = turn.Round;
            WriteTurn(turn, i > 0, i + 1 < trajectory.Turns.Count ? trajectory.Turns[i + 1] : null);
        }
    }

    private void WriteTurn(Turn turn, bool isInside, Turn? next)
    {
        if (turn.Run is { } run)
        {
            page.Program(run.Source, turn);
        }
        else if (turn.IsModels)
        {
            page.Speaker(turn.Author, turn.Call);
            page.Text(DialoguePage.Prose(turn.Text, isWhole: true));
            if (DialoguePage.ProgramOf(turn) is { } program && next?.Run is null)
            {
                page.Program(program, ran: null);
            }

            if (turn.Judgement is { } judgement)
            {
                page.Judgement(judgement);
            }
        }
        else if (isInside || turn.Author != Author.User)
        {
            page.Guide(turn, isWhole: true);
        }
    }
}
