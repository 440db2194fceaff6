using ToolReasoner.Guest.Protocol;
using ToolReasoner.Sandbox.Containers;

namespace ToolReasoner.Sandbox.Tests.Containers;

public sealed class GuestFramesTests
{
    private static readonly byte[] s_done = new RunReply(Threw: false, "1", "", "", 0).ToFrame();

    private readonly List<FrameKind> _came = [];

    [Fact]
    public void A_last_frame_waits_for_standard_error()
    {
        using var frames = Make();

        frames.Append(s_done);
        Assert.Empty(_came);
        frames.EndErrors();

        Assert.Equal([FrameKind.Done], _came);
    }

    [Fact]
    public void It_does_not_wait_when_standard_error_was_first()
    {
        using var frames = Make();

        frames.EndErrors();
        frames.Append(s_done);
        frames.EndErrors();
        frames.Append(s_done);

        Assert.Equal([FrameKind.Done, FrameKind.Done], _came);
    }

    [Fact]
    public async Task It_does_not_wait_for_ever_for_a_program_that_closed_it()
    {
        using var frames = Make();

        frames.Append(s_done);
        for (var i = 0; i < 100 && _came.Count == 0; i++)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        Assert.Equal([FrameKind.Done], _came);
    }

    [Fact]
    public void The_end_of_the_stream_ends_the_wait()
    {
        using var frames = Make();

        frames.Append(s_done);
        frames.Finish();

        Assert.Equal([FrameKind.Done], _came);
    }

    [Fact]
    public void What_is_no_frame_is_said_once()
    {
        var said = 0;
        using var frames = new GuestFrames(100, (kind, _) => _came.Add(kind), _ => said++);

        frames.Append([0xFF, 0xFF, 0xFF, 0x7F, 1, 2, 3]);
        frames.Append(s_done);

        Assert.Equal(1, said);
        Assert.Empty(_came);
    }

    [Fact]
    public void Of_a_flood_the_first_frame_counts()
    {
        using var frames = Make();

        for (var i = 0; i < 100_000; i++)
        {
            frames.Append(s_done);
        }

        frames.EndErrors();

        Assert.Equal([FrameKind.Done], _came);
    }

    [Fact]
    public void A_last_frame_that_cannot_be_read_is_said_and_ends_nothing_else()
    {
        var said = 0;
        using var frames = new GuestFrames(1 << 16, (_, payload) => RunReply.Read(payload), _ => said++);

        frames.Append(new FrameWriter(FrameKind.Done).Raw([1, 2, 3]).Finish());
        frames.EndErrors();

        Assert.Equal(1, said);
    }

    private GuestFrames Make() => new(1 << 16, (kind, _) => _came.Add(kind), Assert.Fail);
}
