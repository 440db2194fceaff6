using System.Text.RegularExpressions;

namespace ToolReasoner.Answers;

/// <summary>Names of units, and which of them are the same.</summary>
internal static partial class Units
{
    // Spellings of one unit; the first is its name here.
    private static readonly string[][] s_spellings =
    [
        ["degree", "deg", "°"], ["radian", "rad"], ["percent", "%", "per cent"], ["dollar", "usd", "$", "buck"], ["cent", "¢"], ["euro", "eur", "€"], ["pound sterling", "£"],
        ["millimeter", "mm", "millimetre"], ["centimeter", "cm", "centimetre"], ["meter", "m", "metre"], ["kilometer", "km", "kilometre"],
        ["inch", "in", "inche"], ["foot", "ft", "feet"], ["yard", "yd"], ["mile", "mi"],
        ["milligram", "mg"], ["gram", "g", "gm"], ["kilogram", "kg", "kilo"], ["ounce", "oz"], ["pound", "lb"], ["ton", "tonne"],
        ["milliliter", "ml", "millilitre"], ["liter", "l", "litre"], ["gallon", "gal"], ["quart", "qt"], ["pint", "pt"], ["cup"],
        ["millisecond", "ms"], ["second", "s", "sec"], ["minute", "min"], ["hour", "h", "hr"], ["day"], ["week", "wk"], ["month"], ["year", "yr"],
        ["unit"], ["mile per hour", "mph", "mi/h", "mi/hr", "mile/hour"], ["kilometer per hour", "kph", "km/h", "km/hr"],
        ["meter per second", "m/s"], ["hertz", "hz"], ["newton", "n"], ["joule", "j"], ["watt", "w"], ["kilowatt", "kw"], ["volt"], ["acre"],
        ["°c", "celsius", "degree celsius"], ["°f", "fahrenheit", "degree fahrenheit"],
    ];

    private static readonly Dictionary<string, string> s_names =
        s_spellings.SelectMany(spellings => spellings.Select(spelling => (spelling, spellings[0]))).ToDictionary(pair => pair.spelling, pair => pair.Item2);

    private static readonly HashSet<string> s_common =
        ["yes", "no", "odd", "even", "true", "false", "none", "both", "red", "blue", "all", "the", "not", "is", "one", "two", "six", "ten", "any", "dne", "DNE", "Yes", "No", "Odd", "YES", "NO"];

    /// <summary>Whether a word behind a number is surely a unit.</summary>
    public static bool IsKnown(string word) => word.Length > 1 && NameOf(word) is not null;

    /// <summary>Whether a short word is a word, and no product of letters.</summary>
    public static bool IsCommonWord(string word) => s_common.Contains(word);

    /// <summary>A unit's name with its power, as in <c>centimeter^2</c>; null for words that are no known unit.</summary>
    /// <param name="text">As written: <c>cm^2</c>, <c>sq. feet</c>, <c>cubic inches</c>, <c>apples</c>.</param>
    public static string? NameOf(string text)
    {
        var unit = text.Trim().Trim('.', ',').ToLowerInvariant();
        var power = "";
        var caret = unit.IndexOf('^', StringComparison.Ordinal);
        if (caret > 0)
        {
            power = unit[(caret + 1)..].Trim('{', '}', ' ');
            unit = unit[..caret].TrimEnd(' ', '}');
        }

        foreach (var (prefix, exponent) in s_prefixes)
        {
            if (unit.StartsWith(prefix, StringComparison.Ordinal))
            {
                (unit, power) = (unit[prefix.Length..], exponent);
            }
        }

        var name = s_names.GetValueOrDefault(unit) ?? s_names.GetValueOrDefault(unit.TrimEnd('s'));
        return name is null or "unit" ? null : power is "" or "1" ? name : $"{name}^{power}";
    }

    /// <summary>A text whose last letter, typed like a variable, is meant as a unit: <c>5 m^3</c> becomes <c>5\text{ m}^3</c>.</summary>
    /// <param name="text">As written.</param>
    /// <param name="name">The unit that the other side has.</param>
    /// <returns>Null if the text does not end with that unit.</returns>
    public static string? WithLetterAs(string text, string name)
    {
        var match = Letter().Match(text);
        return match.Success && NameOf(match.Groups["unit"].Value) == name ? $@"{text[..match.Index]}{match.Groups["digit"].Value}\text{{ {match.Groups["letters"].Value}}}{match.Groups["power"].Value}" : null;
    }

    [GeneratedRegex(@"(?<digit>[0-9)}])\s*(?<unit>(?<letters>[a-zA-Z]{1,2})(?<power>\^(\{[0-9]\}|[0-9]))?)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Letter();

    /// <summary>The currency whose sign stands in a text.</summary>
    public static string CurrencyIn(string text) =>
        text.Contains('€', StringComparison.Ordinal) || text.Contains(@"\euro", StringComparison.Ordinal) ? "euro"
        : text.Contains('£', StringComparison.Ordinal) || text.Contains(@"\pounds", StringComparison.Ordinal) ? "pound sterling"
        : "dollar";

    private static readonly (string Prefix, string Power)[] s_prefixes =
        [("square ", "2"), ("sq. ", "2"), ("sq ", "2"), ("cubic ", "3"), ("cu. ", "3"), ("cu ", "3")];
}
