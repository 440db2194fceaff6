using System.Reflection;
using System.Text.RegularExpressions;
using ToolReasoner.Models;
using ToolReasoner.Recipes;

namespace ToolReasoner.Tests.Recipes;

public sealed partial class PromptTests
{
    // The counting below is coarse: of `solve` it makes 2,609 where o200k_base and cl100k_base have 2,387 and 2,381 tokens.
    private const int MostPieces = 2_700;

    public static TheoryData<string> Names { get; } =
        [.. typeof(Recipe).Assembly.GetManifestResourceNames().Where(name => name.StartsWith("prompts/", StringComparison.Ordinal)).Select(name => name["prompts/".Length..^".md".Length])];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_prompt_has_a_version_a_hash_and_a_text(string name)
    {
        var prompt = Prompt.Load(name);

        Assert.InRange(prompt.Version, 1, 1000);
        Assert.Matches("^[0-9a-f]{12}$", prompt.Hash);
        Assert.DoesNotContain("version:", prompt.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("{{>", prompt.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_prompt_but_the_page_of_the_documentation_says_its_version_in_its_first_line() =>
        Assert.Equal(["mathematics"], Names.Select(row => row.Data).Where(name => !HasVersion(name)));

    [Theory]
    [InlineData("solve")]
    [InlineData("pal")]
    [InlineData("cot")]
    [InlineData("direct")]
    public void A_system_message_is_short(string name) => Assert.InRange(Pieces().Count(Prompt.Load(name).Text), 1, MostPieces);

    private static bool HasVersion(string name)
    {
        using var reader = new StreamReader(typeof(Recipe).Assembly.GetManifestResourceStream($"prompts/{name}.md")!);
        return Regex.IsMatch(reader.ReadLine() ?? "", "^version: [1-9][0-9]*$");
    }

    // Words, runs of signs and digits by three, as tokenizers of this time cut texts before they merge; then at most six letters a token.
    [GeneratedRegex(@" ?[A-Za-z]{1,6}|\d{1,3}| ?[^\sA-Za-z\d]{1,2}|\s+")]
    private static partial Regex Pieces();
}
