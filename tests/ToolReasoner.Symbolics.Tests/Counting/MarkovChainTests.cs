using System.Numerics;

namespace ToolReasoner.Symbolics.Tests.Counting;

public sealed class MarkovChainTests
{
    [Fact]
    public void A_gambler_is_ruined_as_the_formula_says()
    {
        foreach (var win in new[] { Rational.Half, new Rational(2, 5), new Rational(3, 4) })
        {
            var chain = MarkovChain.Explore(3, money => money is 0 or 8 ? [] : new[] { (win, money + 1), (1 - win, money - 1) });
            Assert.Equal([0, 8], chain.AbsorbingStates);
            Assert.Equal(Probability.GamblersRuin(3, 8, win), chain.AbsorptionProbabilities(3)[8]);
            Assert.Equal(Probability.GamblersRuin(3, 8, win), chain.HittingProbability(3, 8));
            Assert.Equal(Probability.GamblersRuinSteps(3, 8, win), chain.ExpectedSteps(3));
            Assert.Equal(8 * Probability.GamblersRuin(3, 8, win), chain.ExpectedGain(3, end => end));
        }
    }

    [Fact]
    public void A_table_of_steps_makes_a_chain()
    {
        var chain = MarkovChain.Of(new Dictionary<string, (Rational, string)[]>
        {
            ["start"] = [(Rational.Half, "start"), (new Rational(1, 3), "win"), (new Rational(1, 6), "lose")],
        });
        Assert.Equal(["start", "win", "lose"], chain.States);
        Assert.Equal(new Rational(2, 3), chain.AbsorptionProbabilities("start")["win"]);
        Assert.Equal(2, chain.ExpectedSteps("start"));
        Assert.Null(chain.ExpectedSteps("start", "win"));
        Assert.Equal("{start: 1/4, win: 1/2, lose: 1/4}", chain.After("start", 2).ToString());
        Assert.Throws<InvalidOperationException>(() => chain.Stationary());
        Assert.Throws<ArgumentException>(() => chain.ExpectedSteps("nowhere"));
    }

    [Fact]
    public void Collecting_coupons_is_a_chain()
    {
        var chain = MarkovChain.Explore(0, have => have == 6 ? [] : new[] { (new Rational(have, 6), have), (new Rational(6 - have, 6), have + 1) });
        Assert.Equal(Probability.CouponCollector(6), chain.ExpectedSteps(0));
        Assert.Equal(Probability.CouponsCollected(6, 11), chain.After(0, 11)[6]);
    }

    [Fact]
    public void A_knight_on_a_chessboard_is_back_in_a_corner_after_168_moves_on_average()
    {
        var chain = MarkovChain.Explore((X: 0, Y: 0), square =>
        {
            var moves = (from dx in new[] { -2, -1, 1, 2 } from dy in new[] { 3 - Math.Abs(dx), Math.Abs(dx) - 3 } select (X: square.X + dx, Y: square.Y + dy))
                .Where(to => to.X is >= 0 and < 8 && to.Y is >= 0 and < 8).ToList();
            return moves.Select(to => (new Rational(1, moves.Count), to));
        });
        Assert.Equal(64, chain.States.Count);
        Assert.Equal(168, chain.ExpectedReturnSteps((0, 0)));
        Assert.Equal(new Rational(1, 168), chain.Stationary()[(0, 0)]);
    }

    [Fact]
    public void A_step_does_not_change_the_stationary_distribution()
    {
        var random = new Random(37);
        for (var round = 0; round < 20; round++)
        {
            var n = random.Next(1, 12);
            var chain = RandomChain(random, n, everywhere: true);
            var stationary = chain.Stationary();
            var next = stationary.Then(state => chain.After(state, 1));
            Assert.Equal(1, stationary.Aggregate(Rational.Zero, (sum, pair) => sum + pair.Value));
            Assert.All(chain.States, state => Assert.Equal(stationary[state], next[state]));
        }
    }

    [Fact]
    public void Hitting_probabilities_and_times_satisfy_the_first_step_equations()
    {
        var random = new Random(41);
        for (var round = 0; round < 15; round++)
        {
            var n = random.Next(2, 9);
            var chain = RandomChain(random, n, everywhere: false);
            for (var state = 1; state < n; state++)
            {
                var first = chain.After(state, 1);
                Assert.Equal(first.Expectation(to => chain.HittingProbability(to, 0)), chain.HittingProbability(state, 0));
                if (chain.ExpectedSteps(state, 0) is { } steps)
                {
                    Assert.Equal(1, chain.HittingProbability(state, 0));
                    Assert.Equal(1 + first.Expectation(to => chain.ExpectedSteps(to, 0)!.Value), steps);
                }
                else
                {
                    Assert.True(chain.HittingProbability(state, 0) < 1);
                }
            }
        }
    }

    [Fact]
    public void Ends_of_a_chain_are_as_probable_as_after_many_steps()
    {
        var random = new Random(43);
        for (var round = 0; round < 10; round++)
        {
            var chain = RandomChain(random, 5, everywhere: false);
            var late = chain.After(1, 300);
            Assert.All(chain.AbsorptionProbabilities(1), pair =>
            {
                Assert.Equal(chain.HittingProbability(1, pair.Key), pair.Value);
                Assert.Equal(pair.Value.ToDouble(), late[pair.Key].ToDouble(), 6);
            });
        }
    }

    [Fact]
    public void A_long_board_game_is_solved_exactly()
    {
        // A die until square 300 or beyond: the expected number of throws tends to (n + 5/3 - …)/3.5.
        var chain = MarkovChain.Explore(0, square => square >= 300 ? [] : Enumerable.Range(1, 6).Select(side => (new Rational(1, 6), Math.Min(300, square + side))));
        Assert.Equal((300 + (5.0 / 3)) / 3.5, chain.ExpectedSteps(0)!.Value.ToDouble(), 9);
    }

    [Fact]
    public void A_row_that_does_not_add_up_to_1_is_refused() =>
        Assert.Throws<ArgumentException>(() => MarkovChain.Of(new[,] { { Rational.Half, Rational.Half }, { Rational.Half, Rational.Zero } }));

    private static MarkovChain<int> RandomChain(Random random, int n, bool everywhere)
    {
        var rows = new Rational[n, n];
        for (var i = 0; i < n; i++)
        {
            var weights = Enumerable.Range(0, n).Select(_ => random.Next(3) == 0 ? random.Next(5) : 0).ToArray();
            weights[everywhere ? (i + 1) % n : random.Next(n)]++;
            for (var j = 0; j < n; j++)
            {
                rows[i, j] = new Rational(weights[j], weights.Sum());
            }
        }

        return MarkovChain.Of(rows);
    }
}
