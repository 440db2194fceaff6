namespace ToolReasoner.Symbolics.Tests.Equations;

/// <summary>One function of something that holds the unknown more than once: undone from the outside in.</summary>
public sealed class ChainEquationTests
{
    [Theory]
    [InlineData("ln(4*x - x^2)^2 = 3", "2 - sqrt(4 - e^(-sqrt(3)))", "2 + sqrt(4 - e^(-sqrt(3)))")]
    [InlineData("ln(x^2 - 1)^3 + 2 = 0", "-sqrt(1 + e^(-2^(1/3)))", "sqrt(1 + e^(-2^(1/3)))")]
    [InlineData("ln(4*x - x^2) = sqrt(3)")]
    public void A_logarithm_that_splits_is_still_one(string equation, params string[] solutions) => Solving.IsExactly(Solving.Real(equation), solutions);

    [Theory]
    [InlineData("ln(-x^2 + x - 3) = -1")]
    [InlineData("ln(-1 - x^2) = 2")]
    [InlineData("sqrt(-1 - x^2) + ln(-1 - x^2) = 2")]
    public void What_is_real_nowhere_has_no_solution(string equation) => Solving.IsExactly(Solving.Real(equation));
}
