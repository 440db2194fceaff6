using System.Text;
using ToolReasoner.Benchmarks.Running;

namespace ToolReasoner.Benchmarks.Tests.Running;

/// <summary>A file of lines, cut at every byte, as a kill may leave it.</summary>
public sealed class LineFileTests
{
    [Fact]
    public void Cut_anywhere_it_has_the_whole_lines_before_and_goes_on_after_them()
    {
        using var folder = new Folder();
        var path = folder["lines"];
        var whole = Encoding.UTF8.GetBytes("{1}\n{äö22}\n\n{333}\n");
        for (var cut = 0; cut <= whole.Length; cut++)
        {
            File.WriteAllBytes(path, whole[..cut]);
            using (var file = LineFile.Open(path, (_, _, line, isTorn) => !isTorn || line.EndsWith("}"u8)))
            {
                file.Add("new"u8);
            }

            // Whole lines, and the last one if only its end is missing.
            var text = Encoding.UTF8.GetString(whole[..cut]);
            var kept = text.EndsWith('}') ? text + "\n" : text[..(text.LastIndexOf('\n') + 1)];
            Assert.Equal(kept + "new\n", File.ReadAllText(path));
        }
    }

    [Fact]
    public void Lines_longer_than_a_buffer_and_of_every_length_come_whole_with_their_places()
    {
        using var folder = new Folder();
        int[] lengths = [0, 1, 65_534, 65_535, 65_536, 65_537, 300_000, 5];
        var lines = lengths.Select((length, at) => new string((char)('a' + at), length)).ToList();
        using (var file = LineFile.Open(folder["lines"], (_, _, _, _) => true))
        {
            lines.ForEach(line => file.Add(Encoding.UTF8.GetBytes(line)));
        }

        var found = new List<(int Number, long Start, string Line)>();
        using var again = LineFile.Open(folder["lines"], (number, start, line, _) =>
        {
            found.Add((number, start, Encoding.UTF8.GetString(line)));
            return true;
        });

        Assert.Equal(lines, found.Select(one => one.Line));
        Assert.Equal(Enumerable.Range(1, lines.Count), found.Select(one => one.Number));
        Assert.All(found, one => Assert.Equal(one.Line, Encoding.UTF8.GetString(again.ReadAt(one.Start, one.Line.Length))));
    }

    [Fact]
    public void Others_read_what_is_whole_while_it_grows()
    {
        using var folder = new Folder();
        using var file = LineFile.Open(folder["lines"], (_, _, _, _) => true);
        file.Add("one"u8);
        File.AppendAllText(folder["lines"], "half");
        var seen = new List<string>();

        LineFile.Read(folder["lines"], (_, _, line, _) =>
        {
            seen.Add(Encoding.UTF8.GetString(line));
            return true;
        });

        Assert.Equal(["one"], seen);
    }

    [Fact]
    public async Task Many_threads_write_whole_lines()
    {
        using var folder = new Folder();
        using (var file = LineFile.Open(folder["lines"], (_, _, _, _) => true))
        {
            await Parallel.ForAsync(0, 200, TestContext.Current.CancellationToken, (i, _) =>
            {
                file.Add(Encoding.UTF8.GetBytes(new string((char)('a' + (i % 26)), 1000 + i)));
                return ValueTask.CompletedTask;
            });
        }

        var lines = File.ReadAllLines(folder["lines"]);
        Assert.Equal(Enumerable.Range(1000, 200), lines.Select(line => line.Length).Order());
        Assert.All(lines, line => Assert.Single(line.Distinct()));
    }
}
