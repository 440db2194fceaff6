namespace ToolReasoner.Guest.Protocol;

/// <summary>One text to compile.</summary>
/// <param name="Policy">Whether the policy judges it; without the policy, unsafe code compiles too.</param>
/// <param name="Prior">Null for a program of its own; the earlier submissions of the session, in order, for a session's next one.</param>
/// <param name="Source">The model's text.</param>
internal sealed record CompileRequest(bool Policy, IReadOnlyList<string>? Prior, string Source)
{
    /// <summary>Most submissions in one session.</summary>
    public const int MaxPrior = 1000;

    public byte[] ToFrame()
    {
        var frame = new FrameWriter(FrameKind.Compile).Bool(Policy).Int(Prior?.Count ?? -1);
        foreach (var source in Prior ?? [])
        {
            frame.Text(source);
        }

        return frame.Text(Source).Finish();
    }

    public static CompileRequest Read(ReadOnlySpan<byte> payload)
    {
        var reader = new FrameReader(payload);
        var policy = reader.Bool();
        var count = reader.Int();
        if (count is < -1 or > MaxPrior)
        {
            throw new InvalidDataException($"A session cannot have {count} submissions.");
        }

        var prior = count == -1 ? null : new string[count];
        for (var i = 0; i < count; i++)
        {
            prior![i] = reader.Text() ?? "";
        }

        var source = reader.Text() ?? "";
        reader.End();
        return new CompileRequest(policy, prior, source);
    }
}
