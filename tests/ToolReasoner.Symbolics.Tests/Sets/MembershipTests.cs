namespace ToolReasoner.Symbolics.Tests.Sets;

public sealed class MembershipTests
{
    [Theory]
    [InlineData("2", "ZZ", Truth.True)]
    [InlineData("0", "NN", Truth.False)]
    [InlineData("1/2", "ZZ", Truth.False)]
    [InlineData("sqrt(2)*sqrt(8)", "NN", Truth.True)]
    [InlineData("sqrt(2)", "QQ", Truth.False)]
    [InlineData("sqrt(3 + 2*sqrt(2)) - sqrt(2)", "QQ", Truth.True)]
    [InlineData("i", "RR", Truth.False)]
    [InlineData("i", "CC", Truth.True)]
    [InlineData("3", "ZZ intersect [0; pi]", Truth.True)]
    [InlineData("4", "ZZ intersect [0; pi]", Truth.False)]
    [InlineData("7/2", "ZZ union (3; 4)", Truth.True)]
    [InlineData("7/2", "RR setminus ZZ", Truth.True)]
    [InlineData("e + pi", "QQ", Truth.Unknown)]
    [InlineData("x", "RR", Truth.Unknown)]
    public void A_value_belongs_or_does_not(string value, string set, Truth expected) => Assert.Equal(expected, Membership.Decide(Expr.Parse(value), Expr.Parse(set)));

    [Theory]
    [InlineData("{1, 2}", "ZZ", Truth.True)]
    [InlineData("{1, 1/2}", "ZZ", Truth.False)]
    [InlineData("{1, i}", "CC", Truth.True)]
    [InlineData("{}", "ZZ", Truth.True)]
    [InlineData("NN", "QQ", Truth.True)]
    [InlineData("RR", "QQ", Truth.False)]
    [InlineData("[0; 1]", "QQ", Truth.False)]
    [InlineData("[0; 1]", "RR", Truth.True)]
    [InlineData("(0; 1)", "[0; 1]", Truth.True)]
    [InlineData("[0; 1]", "(0; 1)", Truth.False)]
    [InlineData("{e + pi}", "QQ", Truth.Unknown)]
    public void A_set_lies_in_another_or_does_not(string inner, string outer, Truth expected) =>
        Assert.Equal(expected, Membership.IsSubset(Expr.Parse(inner), Expr.Parse(outer)));
}
