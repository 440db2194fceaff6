using System.Numerics;

namespace ToolReasoner.Symbolics.Tests.Counting;

public sealed class DistributionTests
{
    [Fact]
    public void Two_dice_make_the_triangle()
    {
        var total = Distribution.Die() + Distribution.Die();
        Assert.Equal("{2: 1/36, 3: 1/18, 4: 1/12, 5: 1/9, 6: 5/36, 7: 1/6, 8: 5/36, 9: 1/9, 10: 1/12, 11: 1/18, 12: 1/36}", total.ToString());
        Assert.Equal(7, total.Mode());
        Assert.Equal(7, total.Expectation());
        Assert.Equal(new Rational(35, 6), total.Variance());
        Assert.Equal(new Rational(1, 6), total[7]);
        Assert.Equal(0, total[1]);
        Assert.Equal(new Rational(5, 12), total.Probability(t => t > 7));
    }

    [Fact]
    public void Many_dice_are_thrown_as_the_counts_say()
    {
        var total = Distribution.Dice(30);
        Assert.Equal(105, total.Expectation());
        Assert.Equal(new Rational(30 * 35, 12), total.Variance());
        Assert.Equal(new Rational(Combinatorics.BoundedCompositionCount(100, 30, 1, 6), BigInteger.Pow(6, 30)), total[100]);
    }

    [Fact]
    public void Probabilities_of_every_family_add_up_to_1()
    {
        Distribution<int>[] families =
        [
            Distribution.Binomial(9, new Rational(2, 7)), Distribution.Binomial(3, 1), Distribution.Hypergeometric(10, 4, 7),
            Distribution.Geometric(new Rational(1, 3), 8), Distribution.Dice(0), Distribution.Uniform(-3, 3),
        ];
        Assert.All(families, family => Assert.Equal(1, family.Aggregate(Rational.Zero, (sum, pair) => sum + pair.Value)));
        Assert.All(families[0], pair => Assert.Equal(Probability.Binomial(9, pair.Key, new Rational(2, 7)), pair.Value));
        Assert.All(families[2], pair => Assert.Equal(Probability.Hypergeometric(10, 4, 7, pair.Key), pair.Value));
        Assert.Equal(new Rational(14, 5), families[2].Expectation());
        Assert.Equal(Probability.BinomialBetween(9, 2, 4, new Rational(2, 7)), families[0].Probability(k => k is >= 2 and <= 4));
    }

    [Fact]
    public void Probabilities_that_do_not_add_up_to_1_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Distribution.Of(("a", Rational.Half)));
        Assert.Throws<ArgumentException>(() => Distribution.Of(("a", (Rational)2), ("b", Rational.MinusOne)));
        Assert.Throws<ArgumentException>(() => Distribution.Die().Given(side => side > 6));
    }

    [Fact]
    public void Conditions_maps_and_combinations_are_those_of_enumerated_outcomes()
    {
        var throws = Combinatorics.Product(Enumerable.Range(1, 6), 2).ToList();
        var both = Distribution.Die().With(Distribution.Die());
        Assert.Equal(
            Probability.ByEnumeration(throws, t => t[0] == 6, t => t[0] + t[1] >= 9),
            both.Given(t => t.First + t.Second >= 9).Probability(t => t.First == 6));
        var highest = Distribution.Die().Repeat(4, Math.Max);
        Assert.Equal(1 - new Rational(625, 1296), highest[6]);
        Assert.Equal(new Rational(1, 2), Distribution.Die().Map(side => side % 2 == 0)[true]);
    }

    [Fact]
    public void What_follows_an_outcome_depends_on_it()
    {
        // A die decides how many coins are thrown.
        var heads = Distribution.Die().Then(coins => Distribution.Binomial(coins, Rational.Half));
        Assert.Equal(new Rational(7, 4), heads.Expectation());
        Assert.Equal(1, heads.Probability(_ => true));
    }

    [Fact]
    public void Draws_from_an_urn_depend_on_what_was_drawn_before()
    {
        var draws = Distribution.Draws([("red", 3), ("blue", 2)], 2);
        Assert.Equal("{red, red: 3/10, red, blue: 3/10, blue, red: 3/10, blue, blue: 1/10}", draws.ToString());
        Assert.Equal(new Rational(9, 25), Distribution.Draws([("red", 3), ("blue", 2)], 2, putBack: true)["red, red"]);
        Assert.Equal(new Rational(3, 5), Probability.Hypergeometric([3, 2], [1, 1]));
        Assert.Equal(new Rational(12, 25), Probability.Multinomial([1, 1], [new Rational(3, 5), new Rational(2, 5)]));
    }

    [Fact]
    public void Bayes_turns_a_test_round()
    {
        Assert.Equal(new Rational(1, 12), Probability.Bayes(new Rational(1, 100), new Rational(9, 10), new Rational(1, 10)));
        var doors = Probability.Bayes(Distribution.Uniform(1, 3), car => car == 1 ? Rational.Half : car == 2 ? 1 : 0);
        Assert.Equal("{1: 1/3, 2: 2/3}", doors.ToString());
    }

    [Fact]
    public void A_deck_has_52_different_cards_of_which_a_quarter_are_hearts()
    {
        Assert.Equal(52, Cards.StandardDeck.Distinct().Count());
        Assert.Equal(new Rational(1, 4), Probability.ByEnumeration(Cards.StandardDeck, card => card.Suit == Suit.Hearts));
        Assert.Equal(new Rational(1, 221), Probability.ByEnumeration(Combinatorics.Combinations(Cards.StandardDeck, 2), hand => hand.All(card => card.IsAce)));
        Assert.Equal("10♥", new Card(10, Suit.Hearts).ToString());
    }

    [Fact]
    public void Collectors_gamblers_and_walkers_have_their_formulas()
    {
        Assert.Equal(new Rational(147, 10), Probability.CouponCollector(6));
        Assert.Equal(new Rational(147, 10), Probability.CouponCollector(Enumerable.Repeat(new Rational(1, 6), 6).ToList()));
        Assert.Equal(new Rational(5, 324), Probability.CouponsCollected(6, 6));
        Assert.Equal(new Rational(3, 10), Probability.GamblersRuin(3, 10, Rational.Half));
        Assert.Equal(new Rational(1, 8), Probability.RandomWalkHits(3, new Rational(1, 3)));
        Assert.Equal(1, Probability.RandomWalkHits(-3, new Rational(1, 3)));
        Assert.True(Probability.SharedBirthday(23) > Rational.Half);
        Assert.True(Probability.SharedBirthday(22) < Rational.Half);
        Assert.Equal(1, Probability.SharedBirthday(366));
    }

    [Fact]
    public void Patterns_of_flips_wait_and_race_as_published()
    {
        Assert.Equal([10, 14, 8, 2], "HTH HHH HTT H".Split(' ').Select(Probability.ExpectedFlips));
        Assert.Equal(new Rational(7, 8), Probability.ComesFirst("THH", "HHH"));
        Assert.Equal(new Rational(1, 3), Probability.ComesFirst("HTH", "HHT"));
        Assert.Throws<ArgumentException>(() => Probability.ComesFirst("HTH", "TH"));
    }

    [Fact]
    public void Races_of_patterns_are_those_of_the_chain_that_keeps_the_last_draws()
    {
        var random = new Random(31);
        var die = Distribution.Of(('a', new Rational(1, 2)), ('b', new Rational(1, 3)), ('c', new Rational(1, 6)));
        for (var round = 0; round < 20; round++)
        {
            string Word() => string.Concat(Enumerable.Range(0, random.Next(2, 4)).Select(_ => "abc"[random.Next(3)]));
            var (mine, rival) = (Word(), Word());
            if (mine.Contains(rival, StringComparison.Ordinal) || rival.Contains(mine, StringComparison.Ordinal))
            {
                continue;
            }

            var chain = MarkovChain.Explore("", state =>
                state.EndsWith(mine, StringComparison.Ordinal) || state.EndsWith(rival, StringComparison.Ordinal) ? []
                : die.Select(pair => (pair.Value, state.Length < 3 ? state + pair.Key : state[1..] + pair.Key)));
            Assert.Equal(
                chain.HittingProbability("", state => state.EndsWith(mine, StringComparison.Ordinal)),
                Probability.ComesFirst(mine.ToCharArray(), rival.ToCharArray(), die));
        }
    }
}
