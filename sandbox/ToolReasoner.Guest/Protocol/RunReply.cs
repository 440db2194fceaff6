namespace ToolReasoner.Guest.Protocol;

/// <summary>What a runner says of a run. A claim: the program could have written it.</summary>
/// <param name="Threw">Whether an exception left the program.</param>
/// <param name="Result">Value of a script's last expression as text; null when there is none.</param>
/// <param name="ExceptionType">Full name of the exception's type; empty when nothing was thrown.</param>
/// <param name="ExceptionMessage">Its message; empty when nothing was thrown.</param>
/// <param name="Line">Line of the program's text where it was thrown, from 1; 0 when not known.</param>
/// <param name="IsLast">Whether the process ends of it: the exception left a thread that is not the program's first.</param>
internal sealed record RunReply(bool Threw, string? Result, string ExceptionType, string ExceptionMessage, int Line, bool IsLast = false)
{
    /// <summary>Longest text in a reply, in characters.</summary>
    public const int MaxTextChars = 16_000;

    public byte[] ToFrame() => new FrameWriter(FrameKind.Done)
        .Bool(Threw).Text(Result).Text(ExceptionType).Text(ExceptionMessage).Int(Line).Bool(IsLast).Finish();

    /// <exception cref="InvalidDataException">The payload is not a reply.</exception>
    public static RunReply Read(ReadOnlySpan<byte> payload)
    {
        var reader = new FrameReader(payload);
        var reply = new RunReply(reader.Bool(), Cut(reader.Text()), Cut(reader.Text()) ?? "", Cut(reader.Text()) ?? "", reader.Int(), reader.Bool());
        reader.End();
        return reply;
    }

    private static string? Cut(string? text) => text?.Length > MaxTextChars ? text[..MaxTextChars] : text;
}
