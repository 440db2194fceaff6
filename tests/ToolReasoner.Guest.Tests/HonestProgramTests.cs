using System.Globalization;
using ToolReasoner.Guest.Protocol;
using ToolReasoner.Guest.Tests.Corpus;

namespace ToolReasoner.Guest.Tests;

public sealed class HonestProgramTests
{
    public static TheoryData<string> Names => [.. Corpora.Read("honest.txt").Select(one => one.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_honest_program_compiles_and_does_what_it_says(string name)
    {
        var (_, source, expected) = Corpora.Read("honest.txt").First(one => one.Name == name);

        var reply = InProcess.Compile(source);

        Assert.True(reply.Outcome == CompileOutcome.Compiled, InProcess.Show(reply));
        var (output, result) = InProcess.Run(reply);
        var said = expected[0] == "--- out" ? output.TrimEnd('\n') : Convert.ToString(result, CultureInfo.InvariantCulture);
        Assert.Equal(string.Join('\n', expected[1..]), said);
        Assert.Equal(expected[0] == "--- result", result is not null);
    }

    [Fact]
    public void The_corpus_is_large_enough() => Assert.True(Corpora.Read("honest.txt").Count() >= 60);
}
