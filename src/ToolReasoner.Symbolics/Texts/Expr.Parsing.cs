using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace ToolReasoner.Symbolics;

/// <content>How expressions are read.</content>
public abstract partial class Expr
{
    /// <summary>
    /// Reads infix text, as <c>2x^2 - 1</c>, <c>sqrt(3)/2</c>, <c>log(2, 8)</c>, <c>n!</c>, <c>|x|</c>, <c>0 &lt; x &lt;= 1</c> or <c>{1, 2}</c>.
    /// A decimal is exact; <c>log(x)</c> is natural.
    /// </summary>
    /// <param name="text">At most some megabytes.</param>
    /// <param name="budget">Null for one of default size.</param>
    /// <exception cref="ParseException">It cannot be read.</exception>
    /// <exception cref="GaveUpException">The budget is used up, or a number in it is too large.</exception>
    public static Expr Parse(string text, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return InfixGrammar.Read(text, Budget.OrDefault(budget));
    }

    /// <summary>Reads infix text, as <see cref="Parse"/> does.</summary>
    /// <param name="text">Null counts as empty.</param>
    /// <param name="expression">Null if it cannot be read.</param>
    /// <param name="why">What is wrong with the text, or what was given up; null if it was read.</param>
    /// <param name="budget">Null for one of default size.</param>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Expr? expression, [NotNullWhen(false)] out string? why, Budget? budget = null)
    {
        try
        {
            (expression, why) = (Parse(text ?? "", budget), null);
            return true;
        }
        catch (Exception exception) when (exception is ParseException or GaveUpException)
        {
            (expression, why) = (null, exception.Message);
            return false;
        }
    }

    /// <summary>Reads LaTeX, as <c>\frac{\sqrt3}{2}</c>, <c>3\frac12</c>, <c>[0, 1) \cup \{2\}</c> or <c>x \le 5</c>.</summary>
    /// <param name="text">With or without dollar signs; at most some megabytes.</param>
    /// <param name="options">Null for <see cref="LatexOptions.Default"/>.</param>
    /// <param name="budget">Null for one of default size.</param>
    /// <exception cref="ParseException">It cannot be read.</exception>
    /// <exception cref="GaveUpException">The budget is used up, or a number in it is too large.</exception>
    public static Expr ParseLatex(string text, LatexOptions? options = null, Budget? budget = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return LatexGrammar.Read(text, options ?? LatexOptions.Default, Budget.OrDefault(budget)).Expression;
    }

    /// <summary>Reads LaTeX, as <see cref="ParseLatex"/> does.</summary>
    /// <param name="text">Null counts as empty.</param>
    /// <param name="expression">Null if it cannot be read.</param>
    /// <param name="why">What is wrong with the text, or what was given up; null if it was read.</param>
    /// <param name="options">Null for <see cref="LatexOptions.Default"/>.</param>
    /// <param name="budget">Null for one of default size.</param>
    public static bool TryParseLatex(
        string? text, [NotNullWhen(true)] out Expr? expression, [NotNullWhen(false)] out string? why, LatexOptions? options = null, Budget? budget = null)
    {
        switch (ReadLatex(text, options, budget))
        {
            case LatexReading.Read read:
                (expression, why) = (read.Expression, null);
                return true;
            case LatexReading.Failed failed:
                (expression, why) = (null, failed.Why);
                return false;
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>Reads LaTeX, and says what it holds beside the value: units, degrees, money, a base.</summary>
    /// <param name="text">Null counts as empty.</param>
    /// <param name="options">Null for <see cref="LatexOptions.Default"/>.</param>
    /// <param name="budget">Null for one of default size.</param>
    public static LatexReading ReadLatex(string? text, LatexOptions? options = null, Budget? budget = null)
    {
        try
        {
            var (expression, notes) = LatexGrammar.Read(text ?? "", options ?? LatexOptions.Default, Budget.OrDefault(budget));
            return new LatexReading.Read(expression, notes);
        }
        catch (ParseException exception)
        {
            return new LatexReading.Failed(exception.Position, exception.Message);
        }
        catch (GaveUpException exception)
        {
            return new LatexReading.Failed(0, exception.Message);
        }
    }
}
