using System.Text.RegularExpressions;
using ToolReasoner.Training.Rows;

namespace ToolReasoner.Training.Tests.Rows;

/// <summary>Rewording changes words and nothing that is computed with.</summary>
public sealed partial class RewordingTests
{
    private const string Statement = "Anna buys 12 boxes with 30 pencils each. Let $x^2 + 3x = 40$ hold. What is the sum of all positive integers below $250$ that are divisible by 7?";

    [Fact]
    public void Numbers_and_formulas_stay_in_their_order()
    {
        var texts = Enumerable.Range(0, 300).Select(seed => Rewording.Of(Statement, new Random(seed))).ToList();
        Assert.All(texts, text => Assert.Contains("$x^2 + 3x = 40$", text, StringComparison.Ordinal));
        Assert.All(texts, text => Assert.Equal(["12", "2", "250", "3", "30", "40", "7"], Number().Matches(text).Select(match => match.Value).Order(StringComparer.Ordinal)));
        Assert.True(texts.Distinct().Count() > 200, $"{texts.Distinct().Count()} texts");
    }

    [Fact]
    public void The_same_chance_gives_the_same_words() => Assert.Equal(Rewording.Of(Statement, new Random(5)), Rewording.Of(Statement, new Random(5)));

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();
}
