using ToolReasoner.Guest.Protocol;
using ToolReasoner.Sandbox.Compiling;

namespace ToolReasoner.Sandbox.Tests.Compiling;

public sealed class CompileCacheTests
{
    [Fact]
    public void What_was_used_last_stays_when_the_cache_is_full()
    {
        var cache = new CompileCache(maxBytes: 5_000);
        cache.Add("first", Reply(2_000));
        cache.Add("second", Reply(1_500));
        Assert.NotNull(cache.Find("first"));

        cache.Add("third", Reply(1_500));

        Assert.NotNull(cache.Find("first"));
        Assert.Null(cache.Find("second"));
        Assert.NotNull(cache.Find("third"));
    }

    [Fact]
    public void What_is_larger_than_the_cache_is_not_kept()
    {
        var cache = new CompileCache(maxBytes: 1_000);

        cache.Add("large", Reply(1_001));

        Assert.Null(cache.Find("large"));
    }

    [Fact]
    public void Policy_text_and_earlier_submissions_make_the_key()
    {
        string[] keys =
        [
            CompileCache.KeyOf(new CompileRequest(true, null, "1")),
            CompileCache.KeyOf(new CompileRequest(false, null, "1")),
            CompileCache.KeyOf(new CompileRequest(true, null, "2")),
            CompileCache.KeyOf(new CompileRequest(true, [], "1")),
            CompileCache.KeyOf(new CompileRequest(true, ["2"], "1")),
        ];

        Assert.Equal(keys.Length, keys.Distinct().Count());
    }

    private static CompileReply Reply(int bytes) => new(CompileOutcome.Compiled, EntryKind.Script, false, new byte[bytes], [], []);
}
