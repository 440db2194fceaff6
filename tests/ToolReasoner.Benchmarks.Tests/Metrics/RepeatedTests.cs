using System.Numerics;
using ToolReasoner.Benchmarks.Metrics;

namespace ToolReasoner.Benchmarks.Tests.Metrics;

/// <summary>pass@k and maj@k against the plain definition: every subset of k samples is looked at.</summary>
public sealed class RepeatedTests
{
    [Fact]
    public void Pass_at_k_is_the_mean_over_all_subsets()
    {
        for (var samples = 1; samples <= 9; samples++)
        {
            for (var right = 0; right <= samples; right++)
            {
                for (var k = 1; k <= samples; k++)
                {
                    var expected = Subsets(samples, k).Average(subset => subset.Any(sample => sample < right) ? 1.0 : 0);

                    Assert.Equal(expected, Repeated.PassAt(samples, right, k), 1e-12);
                }
            }
        }
    }

    [Fact]
    public void Pass_at_k_is_what_Chen_et_al_define_for_large_numbers()
    {
        // 1 - C(200 - 7, 100) / C(200, 100), by the falling products of whole numbers.
        var (none, all) = (Choose(193, 100), Choose(200, 100));

        Assert.Equal(1 - (double)(none * 1_000_000_000_000 / all) / 1e12, Repeated.PassAt(200, 7, 100), 1e-11);
    }

    [Fact]
    public void Majority_at_k_is_the_mean_over_all_subsets_with_ties_split()
    {
        var chance = new Random(7);
        for (var round = 0; round < 300; round++)
        {
            // Sample by sample: the class of its answer, or −1 for none; and of each class how much is right.
            var samples = chance.Next(1, 10);
            var classes = chance.Next(1, 5);
            var answers = Enumerable.Range(0, samples).Select(_ => chance.Next(-1, classes)).ToArray();
            var rights = Enumerable.Range(0, classes).Select(one => one == 0 ? 1.0 : chance.Next(4) == 0 ? 0.5 : 0).ToArray();
            var counted = Enumerable.Range(0, classes).Where(answers.Contains)
                .Select(one => (answers.Count(answer => answer == one), rights[one])).ToList();
            for (var k = 1; k <= samples; k++)
            {
                var expected = Subsets(samples, k).Average(subset => Vote([.. subset.Select(sample => answers[sample])], rights));

                Assert.Equal(expected, Repeated.MajorityAt(samples, counted, k), 1e-12);
            }
        }
    }

    [Fact]
    public void Majority_at_one_is_the_share_of_right_samples_and_that_of_all_is_the_vote()
    {
        (int, double)[] classes = [(3, 1), (3, 0), (2, 0)];

        Assert.Equal(3.0 / 10, Repeated.MajorityAt(10, classes, 1), 1e-12);
        Assert.Equal(0.5, Repeated.MajorityAt(10, classes, 10), 1e-12);
        Assert.Equal(1.0, Repeated.MajorityAt(9, [(4, 1), (3, 0), (2, 0)], 9), 1e-12);
    }

    [Fact]
    public void Many_samples_are_counted_in_time_and_to_the_digit()
    {
        // 64 samples in 64 classes, one of them right: any k of them leave a k-way tie of single votes.
        var classes = Enumerable.Range(0, 64).Select(one => (1, one == 0 ? 1.0 : 0)).ToList();

        Assert.All(Repeated.Steps(64), k => Assert.Equal(1.0 / 64, Repeated.MajorityAt(64, classes, k), 1e-9));
    }

    [Fact]
    public void Steps_are_powers_of_two_and_all() => Assert.Equal([1, 2, 4, 6], Repeated.Steps(6));

    private static double Vote(int[] answers, double[] rights)
    {
        var votes = answers.Where(answer => answer >= 0).GroupBy(answer => answer).ToList();
        if (votes.Count == 0)
        {
            return 0;
        }

        var most = votes.Max(vote => vote.Count());
        return votes.Where(vote => vote.Count() == most).Average(vote => rights[vote.Key]);
    }

    private static IEnumerable<List<int>> Subsets(int of, int count) =>
        Enumerable.Range(0, 1 << of).Where(bits => BitOperations.PopCount((uint)bits) == count)
            .Select(bits => Enumerable.Range(0, of).Where(at => (bits >> at & 1) == 1).ToList());

    private static BigInteger Choose(int of, int count)
    {
        var ways = BigInteger.One;
        for (var i = 0; i < count; i++)
        {
            ways = ways * (of - i) / (i + 1);
        }

        return ways;
    }
}
