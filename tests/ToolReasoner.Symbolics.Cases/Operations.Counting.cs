namespace ToolReasoner.Symbolics.Cases;

/// <content>Combinatorics and probability.</content>
internal static partial class Operations
{
    private static readonly Dictionary<string, Operation> s_counting = new()
    {
        ["binomial"] = (one, budget) => Combinatorics.Binomial(one.Whole(0), one.Whole(1), budget),
        ["multinomial"] = (one, budget) => Combinatorics.Multinomial(one.Arguments.Select((_, i) => one.Whole(i)), budget),
        ["stirling1"] = (one, budget) => Combinatorics.StirlingFirst(one.Count(0), one.Count(1), signed: false, budget),
        ["stirling2"] = (one, budget) => Combinatorics.StirlingSecond(one.Count(0), one.Count(1), budget),
        ["bell"] = (one, budget) => Combinatorics.Bell(one.Count(0), budget),
        ["catalan"] = (one, budget) => Combinatorics.Catalan(one.Whole(0), budget),
        ["partitions"] = (one, budget) => Combinatorics.PartitionCount(one.Count(0), budget),
        ["partitions_into"] = (one, budget) => Combinatorics.PartitionCount(one.Count(0), one.Count(1), budget),
        ["derangements"] = (one, budget) => Combinatorics.Derangements(one.Whole(0), budget),
        ["fibonacci"] = (one, budget) => NumberTheory.Fibonacci((long)one.Whole(0), budget),
        ["surjections"] = (one, budget) => Combinatorics.Surjections(one.Count(0), one.Count(1), budget),
        ["necklaces"] = (one, budget) => Combinatorics.Necklaces(one.Count(0), one.Whole(1), budget),
        ["bracelets"] = (one, budget) => Combinatorics.Bracelets(one.Count(0), one.Whole(1), budget),
        ["dice_sum"] = (one, _) => Distribution.Dice(one.Count(0), one.Count(1))[one.Count(2)],
        ["dice_maximum"] = (one, _) => Highest(one.Count(0), one.Count(1))[one.Count(2)],
        ["dice_mean"] = (one, _) => Distribution.Dice(one.Count(0), one.Count(1)).Expectation(),
        ["dice_variance"] = (one, _) => Distribution.Dice(one.Count(0), one.Count(1)).Variance(),
        ["binomial_probability"] = (one, budget) => Probability.Binomial(one.Count(0), one.Count(2), one.Fraction(1), budget),
        ["hypergeometric"] = (one, budget) => Probability.Hypergeometric(one.Count(0), one.Count(1), one.Count(2), one.Count(3), budget),
        ["birthday"] = (one, budget) => Probability.SharedBirthday(one.Count(1), one.Count(0), budget),
        ["coupon_collector"] = (one, budget) => Probability.CouponCollector(one.Count(0), budget),
        ["markov_absorption"] = (one, budget) => Chain(one).HittingProbability(one.Count(1), one.Count(2), budget),
        ["markov_steps"] = (one, budget) => Chain(one).ExpectedSteps(one.Count(1), budget) is { } steps ? steps : new Outcome.Diverges(),
    };

    private static Distribution<int> Highest(int dice, int sides) =>
        Distribution.Die(sides).Repeat(dice, (a, b) => Math.Max(a, b));

    private static MarkovChain<int> Chain(Case one)
    {
        var matrix = (MatrixExpr)one.Argument(0);
        var transitions = new Rational[matrix.Rows, matrix.Columns];
        for (var i = 0; i < matrix.Rows; i++)
        {
            for (var j = 0; j < matrix.Columns; j++)
            {
                transitions[i, j] = matrix[i, j].IsNumber(out var value) ? value : throw new InvalidDataException("a rational matrix is wanted");
            }
        }

        return MarkovChain.Of(transitions);
    }
}
