using System.Text;
using ToolReasoner.Guest.Protocol;
using ToolReasoner.Guest.Tests.Corpus;

namespace ToolReasoner.Guest.Tests;

/// <summary>Whatever the text, there is an answer that fits into a reply's frame.</summary>
public sealed class AnyTextTests
{
    private const int Texts = 2000;

    [Fact]
    public void Random_characters_get_an_answer()
    {
        var chance = new Random(1);
        const string Marks = " \n\t;{}()[]<>=+-*/%!?.,:\"'`@$#&|^~\\_aZ09\u00e9\u4e2d\ud83d\ude00\u2028\0\r";
        for (var i = 0; i < Texts; i++)
        {
            var text = i % 2 == 0
                ? Encoding.UTF8.GetString(Bytes(chance, chance.Next(200)))
                : new string([.. Enumerable.Range(0, chance.Next(200)).Select(_ => Marks[chance.Next(Marks.Length)])]);
            Answers(text);
        }
    }

    [Fact]
    public void Mutated_programs_get_an_answer()
    {
        var chance = new Random(2);
        var programs = Corpora.Read("honest.txt").Select(one => one.Source).Where(source => source.Length > 0).ToList();
        for (var i = 0; i < Texts; i++)
        {
            Answers(Mutate(chance, programs[chance.Next(programs.Count)], programs[chance.Next(programs.Count)]));
        }
    }

    private static void Answers(string text)
    {
        var reply = InProcess.Compile(text);

        Assert.Equal(reply.Outcome == CompileOutcome.Compiled, reply.Assembly.Length > 0);
        Assert.True(reply.Outcome == CompileOutcome.Compiled || reply.Diagnostics.Any(one => one.IsError), text);
        var frame = reply.ToFrame();
        Assert.Equal(reply.Diagnostics.Count, CompileReply.Read(frame.AsSpan(FrameParser.HeaderBytes)).Diagnostics.Count);
    }

    private static string Mutate(Random chance, string text, string other)
    {
        var result = new StringBuilder(text);
        for (var edits = chance.Next(1, 5); edits > 0 && result.Length > 1; edits--)
        {
            var at = chance.Next(result.Length);
            var length = Math.Min(chance.Next(1, 12), result.Length - at);
            _ = chance.Next(4) switch
            {
                0 => result.Remove(at, length),
                1 => result.Insert(at, result.ToString(at, length)),
                2 => result.Insert(at, other.AsSpan(chance.Next(other.Length))[..1]),
                _ => result.Insert(at, other),
            };
        }

        return result.ToString();
    }

    private static byte[] Bytes(Random chance, int count)
    {
        var bytes = new byte[count];
        chance.NextBytes(bytes);
        return bytes;
    }
}
