using System.Numerics;

namespace ToolReasoner.Symbolics.Tests.Numbers;

public sealed class IntegerRootsTests
{
    [Fact]
    public void A_root_is_the_largest_integer_whose_power_does_not_exceed_the_value()
    {
        var random = new Random(1);
        for (var i = 0; i < 3000; i++)
        {
            var bytes = new byte[random.Next(1, 90)];
            random.NextBytes(bytes);
            var value = new BigInteger(bytes, isUnsigned: true);
            var degree = random.Next(2, 12);
            var root = IntegerRoots.Root(value, degree);
            Assert.True(BigInteger.Pow(root, degree) <= value && BigInteger.Pow(root + 1, degree) > value, $"{value} {degree}");
        }
    }

    [Fact]
    public void Squares_and_their_neighbours_have_the_right_roots()
    {
        for (var bits = 1; bits < 400; bits += 3)
        {
            foreach (var root in new[] { BigInteger.One << bits, (BigInteger.One << bits) - 1, ((BigInteger.One << bits) * 5 / 7) + 3 })
            {
                Assert.Equal(root, IntegerRoots.SquareRoot(root * root));
                Assert.Equal(root, IntegerRoots.SquareRoot((root * root) + (2 * root)));
                Assert.Equal(root - 1, IntegerRoots.SquareRoot((root * root) - 1));
            }
        }
    }

    [Fact]
    public void Odd_roots_of_negative_numbers_go_towards_zero()
    {
        Assert.Equal(-2, IntegerRoots.Root(-26, 3));
        Assert.True(IntegerRoots.IsPower(-27, 3, out var root));
        Assert.Equal(-3, root);
        Assert.Throws<ArgumentOutOfRangeException>(() => IntegerRoots.Root(-4, 2));
    }
}
