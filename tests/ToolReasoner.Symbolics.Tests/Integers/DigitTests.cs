using System.Globalization;
using System.Numerics;

namespace ToolReasoner.Symbolics.Tests.Integers;

public sealed class DigitTests
{
    [Fact]
    public void Digits_come_back_in_every_base_and_length()
    {
        var random = new Random(1);
        foreach (var b in new[] { 2, 3, 7, 10, 16, 36, 62, 1000, int.MaxValue })
        {
            foreach (var bits in new[] { 1, 10, 31, 64, 100, 1000, 5000 })
            {
                var bytes = new byte[(bits / 8) + 1];
                random.NextBytes(bytes);
                var n = new BigInteger(bytes, isUnsigned: true);
                var digits = NumberTheory.Digits(n, b);
                Assert.Equal(n, NumberTheory.FromDigits(digits, b));
                Assert.True(digits.Count == 1 || digits[0] != 0);
                Assert.Equal(digits.Count, NumberTheory.DigitCount(n, b));
                if (b <= 62)
                {
                    Assert.Equal(-n, NumberTheory.FromBase(NumberTheory.ToBase(-n, b), b));
                }
            }
        }
    }

    [Fact]
    public void Texts_are_those_of_the_platform()
    {
        var n = BigInteger.Pow(3, 3000);
        Assert.Equal(n.ToString(CultureInfo.InvariantCulture), NumberTheory.ToBase(n, 10));
        Assert.Equal("ff", NumberTheory.ToBase(255, 16));
        Assert.Equal(255, NumberTheory.FromBase("FF", 16));
        Assert.Equal("-101", NumberTheory.ToBase(-5, 2));
        Assert.Equal(5, NumberTheory.FromBase("0101", 2));
        Assert.Throws<FormatException>(() => NumberTheory.FromBase("12", 2));
        Assert.Throws<FormatException>(() => NumberTheory.FromBase("-", 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => NumberTheory.ToBase(5, 1));
    }

    [Fact]
    public void Digits_are_added_multiplied_and_turned_round()
    {
        Assert.Equal(45, NumberTheory.DigitSum(123_456_789));
        Assert.Equal(1366, NumberTheory.DigitSum(BigInteger.Pow(2, 1000)));
        Assert.Equal(362_880, NumberTheory.DigitProduct(123_456_789));
        Assert.Equal(-321, NumberTheory.ReverseDigits(-1230));
        Assert.Equal(9, NumberTheory.DigitalRoot(123_456_789));
        Assert.Equal(0, NumberTheory.DigitalRoot(0));
        Assert.Equal(3, NumberTheory.CountDigit(100_010, 0) - 1);
        Assert.True(NumberTheory.IsPalindrome(12321));
        Assert.True(NumberTheory.IsPalindrome(9, 2));
        Assert.False(NumberTheory.IsPalindrome(-11));
        Assert.Equal(1, NumberTheory.DigitCount(0));
    }
}
