namespace ToolReasoner.Cli.Screens;

/// <summary>One line of progress on a terminal's standard error, gone when it is over. Elsewhere nothing.</summary>
internal sealed class ProgressLine(Screen screen, int? total, bool isWanted) : IDisposable
{
    private readonly bool _isShown = isWanted && screen.ErrorIsTerminal;
    private int _done;
    private bool _isUp;

    /// <summary>Takes the line away, so that something else can be written.</summary>
    public void Hide() => Show("");

    /// <summary>Counts one more and shows the line.</summary>
    public void Step() => Show(total is null ? $"{++_done}" : $"{++_done} of {total}");

    /// <summary>Shows words, with how many are done before them if there are several.</summary>
    public void Say(string words) => Show(total is > 1 ? $"{_done} of {total} · {words}" : words);

    /// <summary>Counts one more without showing it.</summary>
    public void Count() => _done++;

    /// <inheritdoc/>
    public void Dispose() => Hide();

    private void Show(string text)
    {
        if (!_isShown || (text.Length == 0 && !_isUp))
        {
            return; // what stands on the line may be something else by now
        }

        screen.Flush(); // what was written before comes before
        var most = Math.Max(10, (TerminalSize.Columns(2) ?? 80) - 1); // a line that wraps cannot be taken away
        screen.Error.Write($"\r\e[K{(text.Length > most ? text[..most] : text)}");
        screen.Error.Flush();
        _isUp = text.Length > 0;
    }
}
