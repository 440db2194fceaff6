using ToolReasoner.Cli.Screens;
using ToolReasoner.Reasoning;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Cli.Dialogues;

/// <summary>
/// Shows a dialogue while it grows: the model's words as they come, a program with its output when it has run. Tries that run beside each
/// other are shown a turn at a time, each with its number. Safe for use by many threads.
/// </summary>
/// <param name="screen">Is flushed after every piece.</param>
/// <param name="page">Where it is written.</param>
/// <param name="status">Says what goes on between the pieces.</param>
/// <param name="seed">Of the trajectory itself; any other is a try's.</param>
internal sealed class LiveDialogue(Screen screen, DialoguePage page, ProgressLine status, long seed)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<long, Speech> _speeches = [];
    private (long Seed, int Round) _last = (seed, -1);

    /// <summary>Shows what has happened.</summary>
    public void Take(ReasoningEvent happened)
    {
        lock (_lock)
        {
            var trajectory = happened.Trajectory;
            var speech = _speeches.GetValueOrDefault(trajectory.Seed);
            if (speech is null)
            {
                speech = new Speech(_speeches.Keys.Count(one => one != seed) + (trajectory.Seed == seed ? 0 : 1), trajectory.Seed == seed);
                _speeches.Add(trajectory.Seed, speech);
            }

            switch (happened)
            {
                case ReasoningEvent.Asked asked:
                    Begin(asked, speech);
                    break;
                case ReasoningEvent.Said said when speech.IsLive:
                    Continue(said, speech);
                    break;
                case ReasoningEvent.Running:
                    speech.Waiting = null;
                    Say("running a program…");
                    break;
                case ReasoningEvent.Advanced when trajectory.Last is { } turn:
                    End(trajectory, turn, speech);
                    break;
                case ReasoningEvent.Finished:
                    _speeches.Values.ToList().ForEach(ShowWaiting);
                    status.Hide();
                    break;
            }

            screen.Flush();
        }
    }

    private void Begin(ReasoningEvent.Asked asked, Speech speech)
    {
        ShowWaiting(speech);
        var trajectory = asked.Trajectory;
        foreach (var turn in trajectory.Turns.Skip(speech.Seen).Where(turn => turn.Author is Author.Guide or Author.Peer))
        {
            Head(trajectory, speech);
            page.Guide(turn, isWhole: false);
        }

        speech.Seen = trajectory.Turns.Count;
        (speech.Text, speech.Shown, speech.Author) = ("", 0, null);
        Say($"the {asked.Author.ToString().ToLowerInvariant()} is asked…");
    }

    private void Continue(ReasoningEvent.Said said, Speech speech)
    {
        speech.Text += said.Text;
        Show(said.Trajectory, said.Author, DialoguePage.Prose(speech.Text, isWhole: false), speech);
        var prose = speech.Text.Length - speech.Shown;
        if (prose > 3 && page.IsAtLineStart)
        {
            Say($"writing a program… {speech.Text.AsSpan(speech.Shown).Count('\n')} lines");
        }
    }

    private void End(Trajectory trajectory, Turn turn, Speech speech)
    {
        speech.Seen = trajectory.Turns.Count;
        if (turn.Run is { } run)
        {
            Head(trajectory, speech);
            page.Program(run.Source, turn);
        }
        else if (turn.IsModels)
        {
            Show(trajectory, turn.Author, DialoguePage.Prose(turn.Text, isWhole: true), speech);
            speech.Waiting = DialoguePage.ProgramOf(turn);
            if (turn.Judgement is { } judgement)
            {
                Head(trajectory, speech);
                page.Judgement(judgement);
            }
        }
    }

    private void Show(Trajectory trajectory, Author author, string prose, Speech speech)
    {
        if (prose.Length <= speech.Shown || string.IsNullOrWhiteSpace(prose))
        {
            return;
        }

        Head(trajectory, speech);
        if (speech.Author != author)
        {
            page.Speaker(author);
            speech.Author = author;
        }

        page.Text(prose[speech.Shown..]);
        speech.Shown = prose.Length;
    }

    // A program that was handed over and not run.
    private void ShowWaiting(Speech speech)
    {
        if (speech.Waiting is { } program)
        {
            status.Hide();
            page.Program(program, ran: null);
            speech.Waiting = null;
        }
    }

    private void Head(Trajectory trajectory, Speech speech)
    {
        status.Hide();
        if (_last != (trajectory.Seed, trajectory.Round))
        {
            var isNewTry = _last.Seed != trajectory.Seed;
            _last = (trajectory.Seed, trajectory.Round);
            string[] parts = [.. speech.IsLive ? (string[])[] : [$"try {speech.Number}"], .. trajectory.Round > 0
                ? (string[])[$"round {trajectory.Round}"] : []];
            if (parts.Length > 0 || isNewTry)
            {
                page.Rule(parts.Length > 0 ? string.Join(" · ", parts) : "all tries");
            }
        }
    }

    private void Say(string words)
    {
        if (page.IsAtLineStart)
        {
            status.Say(words);
        }
    }

    /// <summary>What one of the dialogues is saying.</summary>
    private sealed class Speech(int number, bool isLive)
    {
        public int Number { get; } = number;

        public bool IsLive { get; } = isLive;

        /// <summary>Turns that were shown, or need not be.</summary>
        public int Seen { get; set; }

        /// <summary>Of the reply that is being written.</summary>
        public string Text { get; set; } = "";

        /// <summary>Characters of its prose that were shown.</summary>
        public int Shown { get; set; }

        /// <summary>Whose name stands above it; null if none yet.</summary>
        public Author? Author { get; set; }

        /// <summary>A program that was handed over, and may be run next.</summary>
        public string? Waiting { get; set; }
    }
}
