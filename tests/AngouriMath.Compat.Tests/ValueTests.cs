using AngouriMath.Extensions;

namespace AngouriMath.Tests;

public sealed class ValueTests
{
    [Theory]
    [InlineData("1 + 2 * log(3, 9)", "5")]
    [InlineData("2 / 3 + sqrt(-16)", "2/3 + 4i")]
    [InlineData("(-2) ^ 3", "-8")]
    [InlineData("1/2 + 1/3", "5/6")]
    [InlineData("0.1 + 0.2", "3/10")]
    [InlineData("sin(pi/6)", "1/2")]
    [InlineData("sqrt(16)", "4")]
    [InlineData("27^(1/3)", "3")]
    [InlineData("log(100)", "2")]
    [InlineData("ln(e^3)", "3")]
    [InlineData("5!", "120")]
    [InlineData("2^100", "1267650600228229401496703205376")]
    [InlineData("(1+i)^2", "2i")]
    [InlineData("(1 + sqrt(5))/2 * (1 - sqrt(5))/2", "-1")]
    [InlineData("sqrt(2)", "1.414213562373095048801688724209698078569671875376948073176679737990732478462107038850387534327641573")]
    [InlineData("limit(sin(x)/x, x, 0)", "1")]
    public void An_expression_has_a_value(string text, string value) => Assert.Equal(value, text.EvalNumerical().ToString());

    [Theory]
    [InlineData("2*sqrt(3)/3 = 2/sqrt(3)", true)]
    [InlineData("sqrt(3+2*sqrt(2)) = 1 + sqrt(2)", true)]
    [InlineData("1/(sqrt(2)+1) = sqrt(2) - 1", true)]
    [InlineData("sqrt(2) < 3/2", true)]
    [InlineData("pi > 22/7", false)]
    [InlineData("1 = 2", false)]
    [InlineData("2 > 1 and 3 > 2", true)]
    [InlineData("not (1 = 1) or 2 <= 2", true)]
    [InlineData("(x+1)^2 = x^2 + 2x + 1", true)]
    [InlineData("sin(x)^2 + cos(x)^2 = 1", true)]
    public void A_statement_has_a_truth(string text, bool truth) => Assert.Equal(truth, (bool)text.EvalBoolean());

    [Fact]
    public void A_statement_that_is_open_has_no_truth() => Assert.Throws<Core.Exceptions.CannotEvalException>(() => "x = 2".EvalBoolean());

    [Fact]
    public void An_expression_with_variables_has_no_value() => Assert.Throws<Core.Exceptions.CannotEvalException>(() => "x + 1".EvalNumerical());

    [Fact]
    public void Kinds_of_numbers_are_told_apart()
    {
        Assert.True("4/2".EvalNumerical() is Entity.Number.Integer);
        Assert.True("1/2".EvalNumerical() is Entity.Number.Rational and not Entity.Number.Integer);
        Assert.True("sqrt(2)".EvalNumerical() is Entity.Number.Real and not Entity.Number.Rational);
        Assert.True("2i + 1".EvalNumerical() is Entity.Number.Complex and not Entity.Number.Real);
    }

    [Fact]
    public void Numbers_turn_into_plain_ones()
    {
        Assert.Equal(5, (int)"2 + 3".EvalNumerical());
        Assert.Equal(0.5, (double)"1/2".EvalNumerical());
        Assert.Equal(Math.Sqrt(2), (double)"sqrt(2)".EvalNumerical());
        Assert.Equal(0.25m, (decimal)"1/4".EvalNumerical());
        Assert.Equal(new System.Numerics.Complex(1, 2), (System.Numerics.Complex)"1 + 2i".EvalNumerical());
        Assert.Equal(3.0, "3 + 4i".EvalNumerical().RealPart.AsDouble());
        Assert.Equal(4, "3 + 4i".EvalNumerical().ImaginaryPart.EDecimal.ToInt32Checked());
        Assert.Throws<Core.Exceptions.NumberCastException>(() => (int)"1/2".EvalNumerical());
    }

    [Fact]
    public void Plain_numbers_turn_into_exact_ones()
    {
        Entity fromDouble = 0.1;
        Entity fromDecimal = 2.50m;
        Assert.Equal("1/10", fromDouble.ToString());
        Assert.Equal("5/2", fromDecimal.ToString());
        Assert.Equal("3/10", (fromDouble + 0.2).ToString());
    }

    [Fact]
    public void Numbers_are_compared_by_value()
    {
        Entity.Number.Real a = 3, b = 2.5;
        Assert.True(a > b);
        Assert.True((Entity.Number.Real)"sqrt(2)".EvalNumerical() < 2);
        Entity.Number.Integer n = 7;
        Assert.Equal(1, (int)(n % 3));
        Assert.Equal("7/2", (n / 2).ToString());
    }

    [Fact]
    public void Bases_are_changed_both_ways()
    {
        Assert.Equal("11111111", MathS.ToBaseN(255, 2));
        Assert.Equal("FF", MathS.ToBaseN(255, 16));
        Assert.Equal("255", MathS.FromBaseN("FF", 16).ToString());
        Assert.Equal("0.1", MathS.ToBaseN(0.5, 2));
    }

    [Fact]
    public void Whole_numbers_are_taken_apart()
    {
        Assert.Equal("4", MathS.NumberTheory.Phi(12).ToString());
        Assert.Equal(6, (int)MathS.NumberTheory.CountDivisors(12));
        Assert.Equal(["(2, 2)", "(3, 1)"], MathS.NumberTheory.Factorize(12).Select(pair => pair.ToString()));
        Assert.Equal(6, (int)MathS.NumberTheory.GreatestCommonDivisor(12, 18));
    }
}
