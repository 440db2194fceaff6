using System.Diagnostics;
using ToolReasoner.Answers;
using ToolReasoner.Tests.Answers.Pairs;

namespace ToolReasoner.Tests.Answers;

/// <summary>Answers that would keep a careless grader busy for ever, or fill its memory.</summary>
public sealed class HostileAnswerTests
{
    [Fact]
    public void Each_ends_soon_and_is_not_accepted()
    {
        foreach (var pair in JudgedPair.Read(kind => kind == "hostile"))
        {
            var clock = Stopwatch.StartNew();
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            var match = new AnswerComparer(pair.Policy).Compare(pair.Gold, pair.Pred, TestContext.Current.CancellationToken);

            Assert.False(match is AnswerMatch.Equal, pair.Id);
            Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"{pair.Id} took {clock.Elapsed}"); // the limit is 100 ms; this only guards against hanging
            Assert.True(GC.GetAllocatedBytesForCurrentThread() - allocated < 1L << 30, $"{pair.Id} allocated {GC.GetAllocatedBytesForCurrentThread() - allocated} bytes");
        }
    }

    [Theory]
    [InlineData(@"5^{5^{5^{5^5}}}")]
    [InlineData(@"10^{10^{10}}")]
    [InlineData(@"(10^6)!")]
    [InlineData(@"2^{2^{40}}")]
    public void A_number_too_large_to_write_is_refused_before_it_is_made(string tower)
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();

        Assert.NotEqual(true, new AnswerComparer().Compare("1", tower, TestContext.Current.CancellationToken).IsEqual);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - allocated < 64L << 20);
    }

    [Fact]
    public void A_cancelled_comparison_throws()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();

        Assert.Throws<OperationCanceledException>(() => new AnswerComparer().Compare("1", "2", stop.Token));
    }

    [Theory]
    [InlineData("(", ")")]
    [InlineData("x^(", ")")]
    [InlineData(@"\sqrt{", "}")]
    [InlineData(@"\boxed{", "}")]
    [InlineData(@"\text{", "}")]
    [InlineData(@"\{", @"\}")]
    [InlineData("-", "")]
    [InlineData("(A) ", "")]
    [InlineData("A. ", "")]
    public void A_small_stack_is_enough(string open, string close)
    {
        AnswerMatch? match = null;
        var text = string.Concat(Enumerable.Repeat(open, 3_000)) + "3" + string.Concat(Enumerable.Repeat(close, 3_000));
        var thread = new Thread(() => match = new AnswerComparer().Compare(text[..Math.Min(text.Length, 19_000)], "2", TestContext.Current.CancellationToken), maxStackSize: 256 << 10);
        thread.Start();
        thread.Join();

        Assert.NotEqual(true, match!.IsEqual);
    }
}
