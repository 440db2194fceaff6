namespace ToolReasoner.Models;

/// <summary>The lines of a recording, read.</summary>
/// <param name="Calls">Those that are whole, in order.</param>
/// <param name="WholeBytes">Where the last whole line ends.</param>
/// <param name="EndsLine">Whether the last whole line has its line break.</param>
/// <param name="TornLine">The number, from 1, of a last line that is torn or damaged; null if there is none.</param>
internal sealed record RecordingFile(IReadOnlyList<RecordedCall> Calls, long WholeBytes, bool EndsLine, int? TornLine)
{
    /// <summary>Reads all lines. Only the last may be damaged.</summary>
    /// <exception cref="RecordingException">Another one is; the message says which.</exception>
    public static RecordingFile Read(ReadOnlySpan<byte> bytes)
    {
        var calls = new List<RecordedCall>();
        var (at, number) = (0, 0);
        while (at < bytes.Length)
        {
            number++;
            var length = bytes[at..].IndexOf((byte)'\n');
            var (end, next) = length < 0 ? (bytes.Length, bytes.Length) : (at + length, at + length + 1);
            if (RecordingFormat.TryRead(bytes[at..end].TrimEnd((byte)'\r')) is { } call)
            {
                calls.Add(call);
                at = next;
                continue;
            }

            return next == bytes.Length
                ? new RecordingFile(calls, at, true, number)
                : throw new RecordingException($"Line {number} of the recording is damaged, and lines follow it. Restore the file, or cut it before that line.");
        }

        return new RecordingFile(calls, bytes.Length, bytes.IsEmpty || bytes[^1] == '\n', null);
    }
}
