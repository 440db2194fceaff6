using System.Globalization;
using ToolReasoner.Guest.Protocol;
using ToolReasoner.Guest.Tests.Corpus;

namespace ToolReasoner.Guest.Tests;

public sealed class RefusedProgramTests
{
    public static TheoryData<string> Names => [.. Corpora.Read("refused.txt").Select(one => one.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_refused_program_is_told_where_and_why(string name)
    {
        var (_, source, expected) = Corpora.Read("refused.txt").First(one => one.Name == name);
        var (line, message) = expected[0].Split(' ', 3) is [_, var first, var rest]
            ? (int.Parse(first, CultureInfo.InvariantCulture), rest)
            : default;

        var reply = InProcess.Compile(source);

        Assert.True(reply.Outcome == CompileOutcome.Refused, InProcess.Show(reply));
        Assert.Equal("POLICY", reply.Diagnostics[0].Id);
        Assert.Contains(reply.Diagnostics, one => one.Line == line && one.Message.Contains(message, StringComparison.Ordinal));
        Assert.NotNull(reply.Diagnostics[0].Hint);
        Assert.Empty(reply.Assembly);
    }

    [Fact]
    public void Without_the_policy_unsafe_code_and_files_compile()
    {
        var reply = InProcess.Compile("unsafe { int x = 1; int* p = &x; System.IO.File.Exists(\"/\"); }", policy: false);

        Assert.True(reply.Outcome == CompileOutcome.Compiled, InProcess.Show(reply));
    }
}
