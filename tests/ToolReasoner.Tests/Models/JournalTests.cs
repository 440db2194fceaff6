using System.Text;
using ToolReasoner.Models;

namespace ToolReasoner.Tests.Models;

public sealed class JournalTests
{
    [Theory]
    [InlineData("cosc")]
    [InlineData("vote(3, cosc)")]
    public async Task A_run_that_was_cut_after_any_line_comes_to_the_same_trajectory(string recipe)
    {
        var (whole, expected) = await RunAsync(recipe);
        var ends = Enumerable.Range(0, whole.Length).Where(i => whole[i] == '\n').Select(i => i + 1).Prepend(0).ToList();
        foreach (var (end, known) in ends.Select((end, i) => (end, i)))
        {
            var model = new SteadyModel();
            var journal = Journal(whole.AsSpan(0, end));
            using (var client = JournalChatClient.Open(model, journal, notice => Assert.Fail(notice)))
            {
                Assert.Equal(expected, await Runs.LineAsync(client, recipe));
            }

            Assert.Equal(ends.Count - 1 - known, model.Calls);
            Assert.Equal(Sorted(whole), Sorted(journal.ToArray()));
        }
    }

    [Fact]
    public async Task A_run_that_was_cut_at_any_byte_of_its_last_lines_comes_to_the_same_trajectory()
    {
        var (whole, expected) = await RunShortAsync();
        var ends = Enumerable.Range(0, whole.Length).Where(i => whole[i] == '\n').Select(i => i + 1).ToList();
        for (var cut = ends[0]; cut < whole.Length; cut++)
        {
            var notices = new List<string>();
            var journal = Journal(whole.AsSpan(0, cut));
            using (var client = JournalChatClient.Open(new SteadyModel(), journal, notices.Add))
            {
                Assert.Equal(expected, await Runs.ShortLineAsync(client));
            }

            // At a line's end nothing is torn; one byte before it only the line break is missing.
            Assert.Equal(ends.Contains(cut) || ends.Contains(cut + 1) ? 0 : 1, notices.Count);
            Assert.Equal(whole, journal.ToArray());
        }
    }

    [Fact]
    public async Task A_last_line_with_any_bit_flipped_is_dropped_or_read_as_it_was()
    {
        var (whole, expected) = await RunShortAsync();
        var start = Array.LastIndexOf(whole, (byte)'\n', whole.Length - 2) + 1;
        for (var at = start; at < whole.Length - 1; at++)
        {
            var damaged = whole.ToArray();
            damaged[at] ^= 0x01;
            using var client = JournalChatClient.Open(new SteadyModel(), Journal(damaged));

            Assert.Equal(expected, await Runs.ShortLineAsync(client));
        }
    }

    [Fact]
    public async Task Damage_in_the_middle_is_an_error_that_names_the_line_and_leaves_the_journal_alone()
    {
        var (whole, _) = await RunAsync("cosc");
        whole[Array.IndexOf(whole, (byte)'\n') + 20] ^= 0x01;
        var journal = Journal(whole);

        var error = Assert.Throws<RecordingException>(() => JournalChatClient.Open(new SteadyModel(), journal));

        Assert.Contains("Line 2", error.Message, StringComparison.Ordinal);
        Assert.Equal(whole, journal.ToArray());
    }

    [Fact]
    public async Task A_torn_line_is_gone_before_anything_is_written()
    {
        var (whole, _) = await RunAsync("cosc");
        var journal = Journal([.. whole, .. Encoding.UTF8.GetBytes("{\"hash\":\"" + new string('x', 10_000))]);
        var notices = new List<string>();

        using var client = JournalChatClient.Open(new SteadyModel(), journal, notices.Add);

        Assert.Equal(whole, journal.ToArray());
        Assert.Contains("line 4, is torn", Assert.Single(notices), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_journal_holds_replies_and_no_dialogues()
    {
        var (whole, _) = await RunAsync("cosc");

        Assert.DoesNotContain("What is 2 + 3?", Encoding.UTF8.GetString(whole), StringComparison.Ordinal);
        Assert.InRange(whole.Length, 300, 4_000); // three calls, whose dialogues have some 10,000 characters each
    }

    [Fact]
    public void A_file_that_is_no_journal_is_not_touched()
    {
        var journal = Journal("{\"a\":1}\n{\"b\":2}\n"u8);

        Assert.Throws<RecordingException>(() => JournalChatClient.Open(new SteadyModel(), journal));

        Assert.Equal("{\"a\":1}\n{\"b\":2}\n", Encoding.UTF8.GetString(journal.ToArray()));
    }

    private static async Task<(byte[] Journal, string Line)> RunAsync(string recipe)
    {
        var journal = new MemoryStream();
        using var client = JournalChatClient.Open(new SteadyModel(), journal);
        var line = await Runs.LineAsync(client, recipe);
        return (journal.ToArray(), line);
    }

    private static async Task<(byte[] Journal, string Line)> RunShortAsync()
    {
        var journal = new MemoryStream();
        using var client = JournalChatClient.Open(new SteadyModel(), journal);
        var line = await Runs.ShortLineAsync(client);
        return (journal.ToArray(), line);
    }

    private static MemoryStream Journal(ReadOnlySpan<byte> bytes)
    {
        var journal = new MemoryStream();
        journal.Write(bytes);
        return journal;
    }

    // Branches write in whatever order they come.
    private static string Sorted(byte[] journal) => string.Join('\n', Encoding.UTF8.GetString(journal).Split('\n').Order(StringComparer.Ordinal));
}
