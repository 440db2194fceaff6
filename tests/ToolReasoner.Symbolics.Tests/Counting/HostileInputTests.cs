using System.Numerics;

namespace ToolReasoner.Symbolics.Tests.Counting;

public sealed class HostileInputTests
{
    private static readonly Dictionary<string, Action> s_questions = new()
    {
        ["paths over a huge board"] = () => Combinatorics.LatticePaths(int.MaxValue - 1, int.MaxValue - 1, []),
        ["tableaux with a huge row"] = () => Combinatorics.StandardYoungTableaux([int.MaxValue]),
        ["rooted trees"] = () => Combinatorics.RootedTrees(int.MaxValue - 1),
        ["connected graphs"] = () => Combinatorics.ConnectedLabeledGraphs(int.MaxValue - 1),
        ["graphs without labels"] = () => Combinatorics.UnlabeledGraphs(int.MaxValue - 1),
        ["spanning trees"] = () => Combinatorics.SpanningTrees(int.MaxValue - 1, []),
        ["colourings of a huge graph"] = () => Combinatorics.ProperColorings(int.MaxValue - 1, [], 3),
        ["series to a huge length"] = () => Combinatorics.SeriesCoefficients([1], [1, -1], int.MaxValue - 1),
        ["a huge power of a polynomial"] = () => Combinatorics.PolynomialPower([1, 1], int.MaxValue - 1),
        ["a permanent"] = () => Combinatorics.Permanent(new int[60, 60]),
        ["Stirling numbers"] = () => Combinatorics.StirlingSecond(int.MaxValue, int.MaxValue / 2),
        ["Delannoy numbers"] = () => Combinatorics.Delannoy(int.MaxValue, int.MaxValue),
        ["multinomials"] = () => Combinatorics.Multinomial(int.MaxValue, int.MaxValue),
        ["tilings"] = () => Combinatorics.DominoTilings(1000, 1000),
        ["coins"] = () => Combinatorics.CoinChange(BigInteger.Pow(10, 40), [int.MaxValue, int.MaxValue - 1, 1]),
        ["recurrences"] = () => Combinatorics.LinearRecurrenceTerm([1, 1], [0, 1], BigInteger.Pow(10, 100)),
        ["groups"] = () => _ = new PermutationGroup(int.MaxValue - 1, []),
        ["cycle types"] = () => CycleIndex.Symmetric(100_000),
        ["dice"] = () => Distribution.Dice(1_000_000, 1_000),
        ["coins thrown"] = () => Distribution.Binomial(int.MaxValue, Rational.Half),
        ["draws"] = () => Distribution.Draws([("a", 60), ("b", 60)], 100),
        ["gamblers"] = () => Probability.GamblersRuin(1, int.MaxValue, new Rational(1, 3)),
        ["collectors"] = () => Probability.CouponCollector(int.MaxValue - 1),
    };

    public static TheoryData<string> Questions { get; } = [.. s_questions.Keys];

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_question_that_is_too_large_is_given_up(string question) => Assert.Throws<GaveUpException>(s_questions[question]);
}
