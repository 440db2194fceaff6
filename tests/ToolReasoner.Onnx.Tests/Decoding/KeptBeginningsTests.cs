using ToolReasoner.Onnx.Decoding;

namespace ToolReasoner.Onnx.Tests.Decoding;

public sealed class KeptBeginningsTests
{
    [Fact]
    public void The_longest_common_beginning_is_taken_out()
    {
        using var kept = new KeptBeginnings<Computed>(4);
        var (shorter, longer) = (new Computed(), new Computed());
        kept.Keep([1, 2, 3, 9], shorter);
        kept.Keep([1, 2, 3, 4, 5, 9], longer);

        Assert.Equal((longer, 5), kept.Take([1, 2, 3, 4, 5, 6], _ => true));
        Assert.Equal((shorter, 3), kept.Take([1, 2, 3, 4, 5, 6], _ => true));
        Assert.Equal((null, 0), kept.Take([1, 2, 3, 4, 5, 6], _ => true));
    }

    [Fact]
    public void The_last_token_of_a_prompt_is_left_to_be_run()
    {
        using var kept = new KeptBeginnings<Computed>(4);
        kept.Keep([1, 2, 3, 4], new Computed());
        Assert.Equal(2, kept.Take([1, 2, 3], _ => true).Common);
    }

    [Fact]
    public void What_saves_less_than_half_of_a_prompt_or_has_no_room_stays()
    {
        using var kept = new KeptBeginnings<Computed>(4);
        kept.Keep([1, 2, 3, 4], new Computed());
        Assert.Null(kept.Take([1, 9, 9, 9], _ => true).Computed);
        Assert.Null(kept.Take([1, 2, 3, 4, 5], _ => false).Computed);
        Assert.Equal(1, kept.Count);
    }

    [Fact]
    public void The_oldest_goes_and_is_freed()
    {
        var (first, second) = (new Computed(), new Computed());
        using var kept = new KeptBeginnings<Computed>(1);
        kept.Keep([1], first);
        kept.Keep([2], second);
        Assert.Equal((true, false), (first.IsDisposed, second.IsDisposed));
        kept.Dispose();
        Assert.True(second.IsDisposed);
    }

    private sealed class Computed : IDisposable
    {
        public bool IsDisposed { get; private set; }

        public void Dispose() => IsDisposed = true;
    }
}
