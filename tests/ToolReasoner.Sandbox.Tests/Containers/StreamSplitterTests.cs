using System.Text;
using ToolReasoner.Guest.Protocol;
using ToolReasoner.Sandbox.Containers;

namespace ToolReasoner.Sandbox.Tests.Containers;

public sealed class StreamSplitterTests
{
    private static readonly byte[] s_mark = [0xFF, 1, 2, 3, 0xFF, 1, 2, 3, 0xFF, 1, 2, 3, 0xFF, 1, 2, 4];

    private readonly List<byte> _text = [];
    private readonly List<byte> _chunks = [];
    private int _empty;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(17)]
    [InlineData(1_000_000)]
    public void Text_and_chunks_come_apart_however_the_stream_is_cut(int step)
    {
        var full = Enumerable.Range(0, Mark.MaxChunkBytes).Select(i => (byte)(i % 251)).ToArray();
        byte[] stream = [.. "before"u8, .. Chunk(full), .. "between"u8, .. Chunk([]), .. Chunk("second"u8), .. "after"u8];

        Feed(stream, step);

        Assert.Equal("beforebetweenafter", Encoding.UTF8.GetString([.. _text]));
        Assert.Equal([.. full, .. "second"u8], _chunks);
        Assert.Equal(1, _empty);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(1_000_000)]
    public void What_only_looks_like_a_mark_is_text(int step)
    {
        // Every beginning of the mark, followed by something else or by another beginning: the mark repeats itself inside.
        byte[] stream = [.. Enumerable.Range(1, 15).SelectMany(length => s_mark[..length].Append((byte)'x')), .. s_mark[..15], .. s_mark[..11]];

        Feed([.. stream, .. Chunk("real"u8), .. s_mark[..9]], step);

        Assert.Equal([.. stream, .. s_mark[..9]], _text);
        Assert.Equal([.. "real"u8], _chunks);
    }

    [Fact]
    public void Random_streams_lose_nothing()
    {
        var random = new Random(5);
        for (var round = 0; round < 2_000; round++)
        {
            _text.Clear();
            _chunks.Clear();
            var (stream, text, chunks) = (new List<byte>(), new List<byte>(), new List<byte>());
            for (var part = random.Next(8); part > 0; part--)
            {
                var bytes = Enumerable.Range(0, random.Next(40)).Select(_ => (byte)(random.Next(3) == 0 ? 0xFF : random.Next(5))).ToArray();
                if (random.Next(2) == 0)
                {
                    stream.AddRange(bytes);
                    text.AddRange(bytes);
                }
                else
                {
                    stream.AddRange(Chunk(bytes));
                    chunks.AddRange(bytes);
                }
            }

            Feed([.. stream], random.Next(1, 30));
            Assert.Equal(text, _text);
            Assert.Equal(chunks, _chunks);
        }
    }

    private static byte[] Chunk(ReadOnlySpan<byte> bytes) => [.. s_mark, (byte)(bytes.Length & 255), (byte)(bytes.Length >> 8), .. bytes];

    private void Feed(byte[] stream, int step)
    {
        var splitter = new StreamSplitter(s_mark, _text.AddRange, bytes =>
        {
            _chunks.AddRange(bytes);
            _empty += bytes.IsEmpty ? 1 : 0;
        });
        for (var at = 0; at < stream.Length; at += step)
        {
            splitter.Append(stream.AsSpan(at, Math.Min(step, stream.Length - at)));
        }

        splitter.Finish();
    }
}
