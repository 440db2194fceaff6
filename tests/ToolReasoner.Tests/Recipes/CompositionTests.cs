using ToolReasoner.Recipes;

namespace ToolReasoner.Tests.Recipes;

public sealed class CompositionTests
{
    [Theory]
    [InlineData("vote", "vote")]
    [InlineData("vote(8)", "vote")]
    [InlineData("vote(4)", "vote(samples=4)")]
    [InlineData(" vote ( 8 , cosc( rounds = 2 ) ) ", "vote(inner=cosc(rounds=2))")]
    [InlineData("vote(4, cosc)", "vote(samples=4, inner=cosc)")]
    [InlineData("vote(4, cosc(rounds=3))", "vote(samples=4, inner=cosc)")]
    [InlineData("vote(inner=tir(calls=4), samples=2)", "vote(samples=2)")]
    [InlineData("serc(confidence=0.50)", "serc(confidence=0.5)")]
    [InlineData("best-of-n(2, rci(inner=cove), yes-no)", "best-of-n(samples=2, inner=rci(inner=cove), verifier=yes-no)")]
    public void A_composition_has_one_text(string written, string text)
    {
        Assert.Equal(text, Recipe.Parse(written).Text);
        Assert.Equal(text, Recipe.Parse(text).Text);
    }

    [Theory]
    [InlineData("""{"recipe":"vote","samples":8,"inner":{"recipe":"cosc","rounds":2}}""", "vote(8, cosc(rounds=2))")]
    [InlineData("""  {"recipe":"vote","inner":"cosc(rounds=2)","samples":4}""", "vote(4, cosc(rounds=2))")]
    [InlineData("""{"recipe":"serc","confidence":0.5,"unreadable":"repair"}""", "serc(confidence=0.5, unreadable=repair)")]
    [InlineData("""{"recipe":"cosc"}""", "cosc")]
    public void Json_is_read_to_the_same_plan(string json, string text) => Assert.Equal(Recipe.Parse(text).Text, Recipe.Parse(json).Text);

    [Theory]
    [InlineData("", "A name or a number was expected, as in vote(8, cosc(rounds=2)) (at character 0 of “”).")]
    [InlineData("coscc", "There is no recipe “coscc”. There are: direct, cot, pal, tir, cosc,")]
    [InlineData("vote(8, nonsense)", "There is no recipe “nonsense”. There are: direct")]
    [InlineData("cosc(rounds=0)", "cosc: rounds is a whole number from 1 to 20 (at character 12 of")]
    [InlineData("cosc(rounds=two)", "cosc: rounds is a whole number from 1 to 20")]
    [InlineData("cosc(rounds=cosc(2))", "cosc: rounds is a whole number from 1 to 20")]
    [InlineData("serc(confidence=1.5)", "serc: confidence is a number from 0 to 1")]
    [InlineData("serc(confidence=NaN)", "serc: confidence is a number from 0 to 1")]
    [InlineData("revise(ask=never)", "revise: ask is one of review, again")]
    [InlineData("cosc(turns=2)", "cosc has no parameter “turns”. It has: rounds")]
    [InlineData("direct(2)", "direct does not take so many values. It has none")]
    [InlineData("cosc(2, rounds=3)", "cosc: rounds is set twice")]
    [InlineData("vote(samples=2, cosc)", "A value without a name may not follow one with a name")]
    [InlineData("vote(8", "A comma or ) was expected")]
    [InlineData("vote(8 cosc)", "A comma or ) was expected")]
    [InlineData("vote(8,)", "A name or a number was expected")]
    [InlineData("cosc)", "Nothing may follow the recipe, and “)” does")]
    [InlineData("""{"recipe":"vote","samples":true}""", "A value is a number, a word or a recipe, and this is true (at $.samples).")]
    [InlineData("""{"recipe":"vote","inner":{"rounds":2}}""", "A recipe has its name as \"recipe\", as in {\"recipe\":\"vote\",\"samples\":8} (at $.inner).")]
    [InlineData("""{"recipe":"vote","inner":{"recipe":"cosc","rounds":2.5}}""", "cosc: rounds is a whole number from 1 to 20 (at $.inner.rounds).")]
    [InlineData("""{"recipe":"vote","inner":"8, samples=2"}""", "Nothing may follow the recipe")]
    [InlineData("""{"recipe":"vote","samples":1,"samples":2}""", "vote: samples is set twice (at $.samples).")]
    [InlineData("{recipe}", "The recipe begins like JSON and is none:")]
    public void A_message_says_what_would_be_right(string written, string message)
    {
        var error = Assert.Throws<RecipeException>(() => Recipe.Parse(written));

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Deep_nesting_is_an_error_and_no_crash()
    {
        var deep = string.Concat(Enumerable.Repeat("vote(2,", 100_000));

        Assert.Contains("nested", Assert.Throws<RecipeException>(() => Recipe.Parse(deep)).Message, StringComparison.Ordinal);
        Assert.Throws<RecipeException>(() => Recipe.Parse(string.Concat(Enumerable.Repeat("""{"recipe":"vote","inner":""", 100_000))));
    }
}
