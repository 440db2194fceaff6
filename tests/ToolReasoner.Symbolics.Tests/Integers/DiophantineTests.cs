using System.Numerics;

namespace ToolReasoner.Symbolics.Tests.Integers;

public sealed class DiophantineTests
{
    [Fact]
    public void Linear_equations_have_all_their_solutions()
    {
        for (var a = -6; a <= 6; a++)
        {
            for (var b = -6; b <= 6; b++)
            {
                for (var c = -7; c <= 7; c++)
                {
                    if (a == 0 && b == 0)
                    {
                        continue;
                    }

                    var found = NumberTheory.LinearDiophantine(a, b, c) is { } line
                        ? Enumerable.Range(-60, 121).Select(k => line.At(k)).Where(s => BigInteger.Abs(s.X) <= 20 && BigInteger.Abs(s.Y) <= 20).ToHashSet()
                        : [];
                    var expected = new HashSet<(BigInteger, BigInteger)>();
                    for (var x = -20; x <= 20; x++)
                    {
                        for (var y = -20; y <= 20; y++)
                        {
                            if ((a * x) + (b * y) == c)
                            {
                                expected.Add((x, y));
                            }
                        }
                    }

                    Assert.True(expected.SetEquals(found), $"{a}x + {b}y = {c}");
                }
            }
        }

        Assert.Equal("x = 2 + 5k, y = 1 - 3k", NumberTheory.LinearDiophantine(3, 5, 11)!.ToString());
    }

    [Fact]
    public void Linear_equations_in_many_unknowns_have_a_basis()
    {
        var random = new Random(7);
        for (var i = 0; i < 300; i++)
        {
            var a = Enumerable.Range(0, random.Next(1, 6)).Select(_ => random.Next(-50, 50)).ToArray();
            var c = random.Next(-200, 200);
            var family = NumberTheory.LinearDiophantine(a, c);
            var gcd = NumberTheory.Gcd(a);
            Assert.Equal(gcd.IsZero ? c == 0 : (c % gcd).IsZero, family is not null);
            if (family is null)
            {
                continue;
            }

            Assert.Equal(c, Value(a, family.Particular));
            Assert.All(family.Basis, row => Assert.Equal(0, Value(a, row)));
            Assert.Equal(gcd.IsZero ? a.Length : a.Length - 1, family.Basis.Count);
        }
    }

    [Fact]
    public void Solutions_without_negative_numbers_are_complete()
    {
        Assert.Equal(292, NumberTheory.NonNegativeSolutions([1, 5, 10, 25, 50], 100).Count());
        var found = NumberTheory.NonNegativeSolutions([6, 10, 15], 61).ToList();
        Assert.All(found, s => Assert.Equal(61, Value([6, 10, 15], s)));
        var expected = 0;
        for (var x = 0; x <= 10; x++)
        {
            for (var y = 0; y <= 6; y++)
            {
                expected += 61 - (6 * x) - (10 * y) is >= 0 and var rest && rest % 15 == 0 ? 1 : 0;
            }
        }

        Assert.Equal(expected, found.Count);
        Assert.Empty(NumberTheory.NonNegativeSolutions([2, 4], 7));
    }

    [Fact]
    public void The_frobenius_number_agrees_with_trying()
    {
        var random = new Random(2);
        for (var i = 0; i < 300; i++)
        {
            var coins = Enumerable.Range(0, random.Next(1, 5)).Select(_ => random.Next(1, 25)).ToArray();
            var reach = new bool[800];
            reach[0] = true;
            for (var n = 1; n < reach.Length; n++)
            {
                reach[n] = coins.Any(c => c <= n && reach[n - c]);
            }

            BigInteger? expected = NumberTheory.Gcd(coins).IsOne ? Array.LastIndexOf(reach, false) : null;
            Assert.Equal(expected, NumberTheory.FrobeniusNumber(coins));
            Assert.Equal(expected is null ? null : reach.Count(r => !r), NumberTheory.NonRepresentableCount(coins));
        }

        Assert.Equal(43, NumberTheory.FrobeniusNumber(6, 9, 20));
        Assert.Equal(43, NumberTheory.FrobeniusNumber([6, 9, 20]));
    }

    [Theory]
    [InlineData(2, "3", "2")]
    [InlineData(7, "8", "3")]
    [InlineData(61, "1766319049", "226153980")]
    [InlineData(991, "379516400906811930638014896080", "12055735790331359447442538767")]
    public void The_fundamental_solutions_are_known(int d, string x, string y) =>
        Assert.Equal((BigInteger.Parse(x), BigInteger.Parse(y)), NumberTheory.PellFundamental(d));

    [Fact]
    public void Fundamental_solutions_agree_with_trying()
    {
        foreach (var n in new[] { 1, -1, 4, -4 })
        {
            for (var d = 2; d < 60; d++)
            {
                if (NumberTheory.IsSquare(d))
                {
                    continue;
                }

                (BigInteger X, BigInteger Y)? expected = null;
                for (BigInteger y = 1; y < 4000 && expected is null; y++)
                {
                    var square = (d * y * y) + n;
                    if (square.Sign > 0 && NumberTheory.IsSquare(square))
                    {
                        expected = (NumberTheory.IntegerSqrt(square), y);
                    }
                }

                var found = NumberTheory.PellFundamental(d, n);
                if (found is not { Y: var least } || least < 4000)
                {
                    Assert.Equal(expected, found);
                }
                else
                {
                    Assert.Null(expected);
                    Assert.Equal(n, (found.Value.X * found.Value.X) - (d * found.Value.Y * found.Value.Y));
                }
            }
        }
    }

    [Fact]
    public void All_solutions_of_pells_equation_agree_with_trying()
    {
        for (var d = -6; d <= 30; d++)
        {
            for (var n = -60; n <= 60; n++)
            {
                if (d == 0 || (n == 0 && d >= 0))
                {
                    continue;
                }

                var expected = new List<(BigInteger, BigInteger)>();
                for (var y = 0; y <= 300; y++)
                {
                    if (NumberTheory.IsSquare(n + (d * y * y)))
                    {
                        expected.Add((NumberTheory.IntegerSqrt(n + (d * y * y)), y));
                    }
                }

                var found = NumberTheory.PellSolutions(d, n).TakeWhile(s => s.X < 1_000_000).Where(s => s.Y <= 300).ToList();
                Assert.True(expected.Order().SequenceEqual(found), $"x² - {d}y² = {n}: {string.Join(" ", expected)} / {string.Join(" ", found)}");
            }
        }
    }

    [Fact]
    public void One_class_is_not_listed_twice()
    {
        foreach (var (d, n) in new[] { (13, 12), (13, 27), (157, 12), (10, 9), (2, 7), (5, -4) })
        {
            var (x, y) = NumberTheory.PellFundamental(d)!.Value;
            var classes = NumberTheory.PellClasses(d, n);
            Assert.All(classes, s => Assert.Equal(n, (s.X * s.X) - (d * s.Y * s.Y)));
            for (var i = 0; i < classes.Count; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    var ((a, b), (e, f)) = (classes[i], classes[j]);
                    Assert.False((((a * e) - (d * b * f)) % n).IsZero && (((a * f) - (b * e)) % n).IsZero);
                }
            }

            Assert.True(x > y);
        }
    }

    private static BigInteger Value(int[] a, IReadOnlyList<BigInteger> x) => a.Zip(x).Aggregate(BigInteger.Zero, (sum, p) => sum + (p.First * p.Second));
}
