using ToolReasoner.Training.Curriculum;

namespace ToolReasoner.Training.Tests.Curriculum;

/// <summary>Texts with open values and choices.</summary>
public sealed class WordingTests
{
    private static readonly Dictionary<string, string> s_values = new() { ["n"] = "7", ["name"] = "Anna" };

    [Theory]
    [InlineData("@name has @n.", "Anna has 7.")]
    [InlineData("the @{n}th of @name's", "the 7th of Anna's")]
    [InlineData("$x^{@n}$", "$x^{7}$")]
    [InlineData("for (int i = 0; i < @n; i++) { x += i; }", "for (int i = 0; i < 7; i++) { x += i; }")]
    public void Names_become_values(string text, string filled) => Assert.Equal(filled, Wording.Fill(text, s_values));

    [Fact]
    public void A_name_without_a_value_is_an_error() => Assert.Contains("@m", Assert.Throws<FamilyException>(() => Wording.Fill("@m", s_values)).Message);

    [Fact]
    public void Every_part_of_a_choice_is_taken_some_time()
    {
        var random = new Random(1);
        var texts = Enumerable.Range(0, 100).Select(_ => Wording.Choose("{Find|Compute} $\\frac{1}{@n}$ {now|}", random)).Distinct().Order().ToList();
        Assert.Equal(["Compute $\\frac{1}{@n}$ ", "Compute $\\frac{1}{@n}$ now", "Find $\\frac{1}{@n}$ ", "Find $\\frac{1}{@n}$ now"], texts);
    }

    [Theory]
    [InlineData("Anna has 3 apples. How many?", "Anna has 3 apples. It rains. How many?")]
    [InlineData("How many?", "It rains. How many?")]
    [InlineData("It costs 2.50 dollars. What is 2 times 1.25?", "It costs 2.50 dollars. It rains. What is 2 times 1.25?")]
    public void A_distractor_stands_before_the_question(string text, string with) => Assert.Equal(with, Wording.Insert(text, "It rains."));
}
