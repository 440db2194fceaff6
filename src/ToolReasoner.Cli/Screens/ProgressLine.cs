namespace ToolReasoner.Cli.Screens;

/// <summary>One line of progress on a terminal's standard error, gone when it is over. Elsewhere nothing.</summary>
internal sealed class ProgressLine(Screen screen, int? total, bool isWanted) : IDisposable
{
    private readonly bool _isShown = isWanted && screen.ErrorIsTerminal;
    private int _done;

    /// <summary>Takes the line away, so that something else can be written.</summary>
    public void Hide() => Show("");

    /// <summary>Counts one more and shows the line.</summary>
    public void Step() => Show(total is null ? $"{++_done}" : $"{++_done} of {total}");

    /// <inheritdoc/>
    public void Dispose() => Hide();

    private void Show(string text)
    {
        if (_isShown)
        {
            screen.Error.Write($"\r\e[K{text}");
            screen.Error.Flush();
        }
    }
}
