using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using ToolReasoner.Symbolics;

namespace ToolReasoner.Training.Curriculum;

/// <summary>Chance, and the values that it gave. The same seed gives the same values everywhere.</summary>
public sealed class Draw
{
    private readonly Random _random;
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    internal Draw(int seed, int level)
    {
        _random = new Random(seed);
        Level = level;
    }

    /// <value>How hard the problem is to be, 1 to 5.</value>
    public int Level { get; }

    /// <value>What was drawn, as it is written in statements and programs.</value>
    internal IReadOnlyDictionary<string, string> Values => _values;

    /// <summary>Draws a whole number, evenly, and remembers it.</summary>
    /// <param name="name">What it is called in the texts.</param>
    /// <param name="low">The least.</param>
    /// <param name="high">The greatest.</param>
    public int Int(string name, int low, int high) => Set(name, Between(low, high));

    /// <summary>Draws a whole number whose range grows with the level, and remembers it.</summary>
    /// <param name="name">What it is called in the texts.</param>
    /// <param name="low">The least.</param>
    /// <param name="highAtFirst">The greatest at level 1.</param>
    /// <param name="highAtLast">The greatest at level 5.</param>
    public int Sized(string name, int low, int highAtFirst, int highAtLast) =>
        Int(name, low, highAtFirst + (int)((long)(highAtLast - highAtFirst) * (Level - 1) / 4));

    /// <summary>Draws one of some and remembers it.</summary>
    public int Of(string name, params ReadOnlySpan<int> choices) => Set(name, choices[_random.Next(choices.Length)]);

    /// <summary>Draws one of some words and remembers it.</summary>
    public string Word(string name, params ReadOnlySpan<string> choices) => Set(name, choices[_random.Next(choices.Length)]);

    /// <summary>Draws a person: <c>@name</c>, <c>@he</c>, <c>@He</c>, <c>@his</c>, <c>@His</c>, <c>@him</c>; with a prefix the small ones alone.</summary>
    /// <param name="prefix">Tells two people apart: <c>other</c> gives <c>@otherName</c>, <c>@otherHe</c> (he or she) …</param>
    /// <returns>The name; no two people of one problem share it.</returns>
    public string Person(string prefix = "")
    {
        string name;
        bool isFemale;
        do
        {
            isFemale = _random.Next(2) == 0;
            var names = isFemale ? WordLists.Women : WordLists.Men;
            name = names[_random.Next(names.Count)];
        }
        while (_values.ContainsValue(name));
        foreach (var (key, value) in (ReadOnlySpan<(string, string)>)
            [("name", name), ("he", isFemale ? "she" : "he"), ("his", isFemale ? "her" : "his"), ("him", isFemale ? "her" : "him")])
        {
            _values[prefix.Length == 0 ? key : prefix + Capital(key)] = value;
            if (prefix.Length == 0 && key != "name")
            {
                _values[Capital(key)] = Capital(value);
            }
        }

        return name;
    }

    /// <summary>Draws a thing that can be counted: <c>@thing</c> and <c>@things</c>, or with another name.</summary>
    /// <param name="name">The name of one; its plural is called the same with an s.</param>
    public void Thing(string name = "thing")
    {
        string one;
        do
        {
            one = WordLists.Things[_random.Next(WordLists.Things.Count)];
        }
        while (_values.ContainsValue(one));
        _values[name] = one;
        _values[name + "s"] = WordLists.Plural(one);
    }

    /// <summary>Draws a whole number without remembering it.</summary>
    public int Between(int low, int high) => _random.Next(low, high + 1);

    /// <summary>Draws <paramref name="count"/> different whole numbers in no order.</summary>
    public IReadOnlyList<int> Different(int count, int low, int high)
    {
        var found = new HashSet<int>();
        while (found.Count < count)
        {
            found.Add(Between(low, high));
        }

        return [.. found];
    }

    /// <summary>Remembers a value that follows from others.</summary>
    /// <returns>The value.</returns>
    public T Set<T>(string name, T value)
        where T : notnull
    {
        _values[name] = value switch
        {
            BigInteger or int or long or decimal => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
            Rational or string => value.ToString()!,
            _ => throw new ArgumentException($"A value cannot be a {typeof(T).Name}.", nameof(value)),
        };
        return value;
    }

    /// <summary>Gives up this draw, and another is made, unless <paramref name="holds"/>.</summary>
    [SuppressMessage("Performance", "CA1822", Justification = "A condition on this draw, and written as one.")]
    public void Require(bool holds)
    {
        if (!holds)
        {
            throw new DrawnInVainException();
        }
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}

/// <summary>Values that make no problem.</summary>
internal sealed class DrawnInVainException : Exception
{
}
