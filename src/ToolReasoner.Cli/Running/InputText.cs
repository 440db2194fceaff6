using System.Text;

namespace ToolReasoner.Cli.Running;

/// <summary>Text that the user points to: a file, or <c>-</c> for the command's own standard input.</summary>
internal static class InputText
{
    private const int MaxInputChars = 64 << 20;

    /// <summary>Reads at most <paramref name="maxChars"/> characters.</summary>
    /// <exception cref="WrongInputException">It cannot be read.</exception>
    public static async Task<string> ReadAsync(string path, int maxChars, CancellationToken cancellationToken)
    {
        try
        {
            using var reader = path == "-" ? new StreamReader(Console.OpenStandardInput()) : new StreamReader(path);
            var text = new StringBuilder();
            var chunk = new char[1 << 14];
            while (text.Length < maxChars)
            {
                // A terminal's read does not listen to cancellation; then it is left behind.
                var reading = reader.ReadAsync(chunk.AsMemory(0, Math.Min(chunk.Length, maxChars - text.Length)), cancellationToken).AsTask();
                var count = await reading.WaitAsync(cancellationToken).ConfigureAwait(false);
                if (count == 0)
                {
                    break;
                }

                text.Append(chunk, 0, count);
            }

            return text.ToString();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new WrongInputException($"{path} cannot be read: {e.Message}");
        }
    }

    /// <summary>The value of <c>--stdin</c>: a file's text, the command's own standard input, or the value itself.</summary>
    /// <exception cref="WrongInputException">It cannot be read, or it is longer than a program may be given.</exception>
    public static async Task<string> OfOptionAsync(string? option, CancellationToken cancellationToken)
    {
        if (option is null || (option != "-" && !File.Exists(option)))
        {
            return option ?? "";
        }

        var text = await ReadAsync(option, MaxInputChars + 1, cancellationToken).ConfigureAwait(false);
        return text.Length <= MaxInputChars ? text : throw new WrongInputException($"--stdin: {option} is longer than the {MaxInputChars >> 20} Mi characters allowed.");
    }
}
