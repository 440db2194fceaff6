using System.Text;
using ToolReasoner.Trainer.Tokenizing;

namespace ToolReasoner.Trainer.Tests.Tokenizing;

public sealed class PairMergerTests
{
    [Theory]
    [InlineData("the cat sat on the mat, the rat ate the hat; aaaa aaa aa zzzzzzz")]
    [InlineData("for (var i = 0; i < 10; i++)\n{\n    sum += i * i;\n    sum -= i;\n}\nfor (var j = 0; j < 3; j++)\n{\n}\n")]
    public void Merges_are_those_of_counting_everything_anew_each_time(string text)
    {
        var counter = new PieceCounter([]);
        counter.Add(text);

        Assert.Equal(Naive(counter.Counts, 40), PairMerger.Learn(counter.Counts, 40, TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Chance_texts_too()
    {
        var random = new Random(11);
        for (var round = 0; round < 30; round++)
        {
            var pieces = Enumerable.Range(0, 25)
                .Select(_ => new string([.. Enumerable.Range(0, random.Next(1, 12)).Select(_ => (char)('a' + random.Next(3)))]))
                .Distinct().ToDictionary(piece => piece, _ => (long)random.Next(1, 5));
            Assert.Equal(Naive(pieces, 30), PairMerger.Learn(pieces, 30, TestContext.Current.CancellationToken));
        }
    }

    private static List<Merge> Naive(IReadOnlyDictionary<string, long> pieces, int merges)
    {
        var words = pieces.Select(piece => (Tokens: Encoding.UTF8.GetBytes(piece.Key).Select(one => (int)one).ToList(), piece.Value)).ToList();
        var learned = new List<Merge>();
        for (var token = 256; learned.Count < merges; token++)
        {
            var best = words.SelectMany(word => word.Tokens.Zip(word.Tokens.Skip(1), (left, right) => (new Merge(left, right), word.Value)))
                .GroupBy(pair => pair.Item1, pair => pair.Value).Select(group => (Pair: group.Key, Count: group.Sum()))
                .Where(pair => pair.Count > 1)
                .OrderByDescending(pair => pair.Count).ThenBy(pair => pair.Pair.Left).ThenBy(pair => pair.Pair.Right).ToList();
            if (best.Count == 0)
            {
                break;
            }

            learned.Add(best[0].Pair);
            foreach (var (tokens, _) in words)
            {
                for (var i = 0; i + 1 < tokens.Count; i++)
                {
                    if (tokens[i] == best[0].Pair.Left && tokens[i + 1] == best[0].Pair.Right)
                    {
                        tokens[i] = token;
                        tokens.RemoveAt(i + 1);
                    }
                }
            }
        }

        return learned;
    }
}
