using ToolReasoner.Guest.Protocol;

namespace ToolReasoner.Sandbox.Tests.Protocol;

public sealed class FrameTests
{
    private const int MaxPayload = 1 << 16;

    [Fact]
    public void A_reply_comes_through_whatever_the_pieces()
    {
        var sent = new RunReply(true, "result é", "T", "message\0with\nlines", 7, IsLast: true);
        var bytes = sent.ToFrame().Concat(sent.ToFrame()).ToArray();
        for (var piece = 1; piece < bytes.Length; piece++)
        {
            var parser = new FrameParser(MaxPayload);
            var read = new List<RunReply>();
            for (var at = 0; at < bytes.Length; at += piece)
            {
                parser.Append(bytes.AsSpan(at, Math.Min(piece, bytes.Length - at)));
                while (parser.TryTake(out var kind, out var payload))
                {
                    Assert.Equal(FrameKind.Done, kind);
                    read.Add(RunReply.Read(payload));
                }
            }

            Assert.Equal([sent, sent], read);
        }
    }

    [Fact]
    public void Certificates_come_through_and_no_more_than_there_may_be()
    {
        var sent = new RunReply(false, "6", "", "", 0) { Certificates = ["solve x = 6 for x ⇒ { 6 }", ""] };
        Assert.Equal(sent.Certificates, RunReply.Read(sent.ToFrame().AsSpan(FrameParser.HeaderBytes)).Certificates);
        var many = sent with { Certificates = [.. Enumerable.Repeat("x", RunReply.MaxCertificates + 1)] };
        Assert.Throws<InvalidDataException>(() => RunReply.Read(many.ToFrame().AsSpan(FrameParser.HeaderBytes)));
    }

    [Fact]
    public void A_compile_reply_comes_through()
    {
        var sent = new CompileReply(
            CompileOutcome.Refused, EntryKind.Program, true, [1, 2, 3], [4],
            [new("CS1", true, "m", 1, 2, "line", null), new("CS2", false, "n", 3, 4, "", "hint")]);

        var read = CompileReply.Read(sent.ToFrame().AsSpan(FrameParser.HeaderBytes));

        Assert.Equal((sent.Outcome, sent.Entry, sent.NeedsEverything), (read.Outcome, read.Entry, read.NeedsEverything));
        Assert.Equal(sent.Assembly, read.Assembly);
        Assert.Equal(sent.Diagnostics, read.Diagnostics);
    }

    [Fact]
    public void A_gigantic_length_is_refused_before_anything_is_stored()
    {
        var parser = new FrameParser(MaxPayload);

        Assert.Throws<InvalidDataException>(() => parser.Append([0xFF, 0xFF, 0xFF, 0x7F, 5, 0]));
    }

    [Fact]
    public void Ten_thousand_random_byte_strings_end_as_frames_or_as_invalid_data()
    {
        var random = new Random(20261123);
        var refused = 0;
        for (var i = 0; i < 10_000; i++)
        {
            var bytes = RandomBytes(random);
            try
            {
                var parser = new FrameParser(MaxPayload);
                parser.Append(bytes);
                while (parser.TryTake(out var kind, out var payload))
                {
                    ReadAs(kind, payload);
                }
            }
            catch (InvalidDataException)
            {
                refused++;
            }
        }

        Assert.InRange(refused, 1_000, 10_000);
    }

    /// <summary>A third noise, a third noise behind a right header, a third a right frame with some bytes changed.</summary>
    private static byte[] RandomBytes(Random random)
    {
        if (random.Next(3) == 0)
        {
            var frame = random.Next(2) == 0
                ? new RunReply(false, "result", "type", "message", 3).ToFrame()
                : new CompileReply(CompileOutcome.Errors, EntryKind.Script, false, [1, 2], [3], [new("a", true, "b", 1, 1, "c", "d")]).ToFrame();
            for (var changes = random.Next(1, 6); changes > 0; changes--)
            {
                frame[random.Next(frame.Length)] = (byte)random.Next(256);
            }

            return frame;
        }

        var bytes = new byte[random.Next(0, 300)];
        random.NextBytes(bytes);
        if (bytes.Length > FrameParser.HeaderBytes && random.Next(2) == 0)
        {
            BitConverter.TryWriteBytes(bytes, bytes.Length - FrameParser.HeaderBytes);
            bytes[4] = (byte)random.Next(1, 7);
        }

        return bytes;
    }

    private static void ReadAs(FrameKind kind, ReadOnlySpan<byte> payload)
    {
        switch (kind)
        {
            case FrameKind.Done:
                _ = RunReply.Read(payload);
                break;
            case FrameKind.Compiled:
                _ = CompileReply.Read(payload);
                break;
            case FrameKind.Failed:
                _ = new FrameReader(payload).Text();
                break;
            case FrameKind.Compile:
                _ = CompileRequest.Read(payload);
                break;
            case FrameKind.Run:
                _ = RunRequest.Read(payload);
                break;
        }
    }
}
