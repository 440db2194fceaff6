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

    /// <summary>Most certificates in a reply.</summary>
    public const int MaxCertificates = 64;

    /// <summary>Longest certificate, in characters.</summary>
    public const int MaxCertificateChars = 1_000;

    /// <summary>What the guest's mathematics says that it proved, a line each; none where it was not asked to keep them.</summary>
    public IReadOnlyList<string> Certificates { get; init; } = [];

    public byte[] ToFrame()
    {
        var frame = new FrameWriter(FrameKind.Done)
            .Bool(Threw).Text(Result).Text(ExceptionType).Text(ExceptionMessage).Int(Line).Bool(IsLast).Int(Certificates.Count);
        foreach (var certificate in Certificates)
        {
            frame.Text(certificate);
        }

        return frame.Finish();
    }

    /// <exception cref="InvalidDataException">The payload is not a reply.</exception>
    public static RunReply Read(ReadOnlySpan<byte> payload)
    {
        var reader = new FrameReader(payload);
        var reply = new RunReply(reader.Bool(), Cut(reader.Text()), Cut(reader.Text()) ?? "", Cut(reader.Text()) ?? "", reader.Int(), reader.Bool());
        var certificates = new string[reader.Count(MaxCertificates)];
        for (var i = 0; i < certificates.Length; i++)
        {
            certificates[i] = Cut(reader.Text()) ?? "";
        }

        reader.End();
        return certificates.Length == 0 ? reply : reply with { Certificates = certificates };
    }

    private static string? Cut(string? text) => text?.Length > MaxTextChars ? text[..MaxTextChars] : text;
}
