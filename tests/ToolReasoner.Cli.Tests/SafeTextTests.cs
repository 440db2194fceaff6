using ToolReasoner.Cli.Screens;

namespace ToolReasoner.Cli.Tests;

public sealed class SafeTextTests
{
    [Theory]
    [InlineData("plain √2 text\n\twith a tab", "plain √2 text\n\twith a tab")]
    [InlineData("\e[31mred\e[0m", "␛[31mred␛[0m")]
    [InlineData("\e]0;title\a", "␛]0;title␇")]
    [InlineData("over\rwrite\b", "over␍write␈")]
    [InlineData("line\r\nend\e", "line\nend␛")]
    [InlineData("\u009b31m\u007f", "\\u009b31m\\u007f")]
    [InlineData("\u202eesrever\u2066", "\\u202eesrever\\u2066")]
    public void What_a_terminal_would_obey_is_shown_instead(string text, string safe) => Assert.Equal(safe, SafeText.Of(text));
}
