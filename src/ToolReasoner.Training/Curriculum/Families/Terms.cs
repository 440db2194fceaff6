using System.Globalization;
using System.Text;

namespace ToolReasoner.Training.Curriculum.Families;

/// <summary>Polynomials as statements and programs write them.</summary>
internal static class Terms
{
    /// <summary>As mathematics writes it: <c>3x^2 - x + 2</c>.</summary>
    /// <param name="variable">One letter.</param>
    /// <param name="coefficients">The highest power's first.</param>
    public static string Text(string variable, params ReadOnlySpan<int> coefficients) => Written(
        coefficients, "", power => power == 1 ? variable : string.Create(CultureInfo.InvariantCulture, $"{variable}^{power}"));

    /// <summary>As a program writes it: <c>3 * x * x - x + 2</c>.</summary>
    /// <param name="variable">An expression that needs no parentheses.</param>
    /// <param name="coefficients">The highest power's first.</param>
    public static string Code(string variable, params ReadOnlySpan<int> coefficients) =>
        Written(coefficients, " * ", power => string.Join(" * ", Enumerable.Repeat(variable, power)));

    /// <summary>A number that is added: <c>+ 3</c> or <c>- 3</c>.</summary>
    public static string Plus(int value) => string.Create(CultureInfo.InvariantCulture, $"{(value < 0 ? '-' : '+')} {Math.Abs(value)}");

    /// <summary>A complex number: <c>3 - 2i</c>.</summary>
    public static string Complex(int real, int imaginary) => string.Create(
        CultureInfo.InvariantCulture, $"{real} {(imaginary < 0 ? '-' : '+')} {(Math.Abs(imaginary) == 1 ? "" : Math.Abs(imaginary))}i");

    private static string Written(ReadOnlySpan<int> coefficients, string times, Func<int, string> power)
    {
        var text = new StringBuilder();
        for (var i = 0; i < coefficients.Length; i++)
        {
            var (coefficient, exponent) = (coefficients[i], coefficients.Length - 1 - i);
            if (coefficient == 0)
            {
                continue;
            }

            text.Append(text.Length == 0 ? coefficient < 0 ? "-" : "" : coefficient < 0 ? " - " : " + ");
            var size = Math.Abs(coefficient).ToString(CultureInfo.InvariantCulture);
            text.Append(exponent == 0 ? size : size == "1" ? power(exponent) : size + times + power(exponent));
        }

        return text.Length == 0 ? "0" : text.ToString();
    }
}
