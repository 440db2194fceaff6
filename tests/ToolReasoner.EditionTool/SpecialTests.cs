using ToolReasoner.Benchmarks.CodeTasks;

namespace ToolReasoner.EditionTool;

/// <summary>
/// What stands for the statements of the original that are more than assertions on literals: loops, mostly over random arguments, and calls
/// of functions of the original's own. Random arguments are drawn here, once, with seed 42.
/// </summary>
internal sealed class SpecialTests
{
    private const int Seed = 42;
    private const int Draws = 100;

    /// <summary>The checks that are added to those of the plain assertions.</summary>
    public Func<MethodSignature, IEnumerable<ValueCheck>> Added { get; private init; } = _ => [];

    /// <summary>What a function of the original gives; null for one that is not known.</summary>
    public Func<string, CodeValue, CodeValue?> Compute { get; private init; } = (_, _) => null;

    /// <summary>The special tests of a task; null for the most part of them.</summary>
    public static SpecialTests? Of(int number) => number switch
    {
        32 => new SpecialTests { Added = FindZero },
        33 => new SpecialTests { Compute = (function, list) => function == "sort_third" ? SortThird((CodeValue.List)list) : null },
        38 => new SpecialTests { Added = signature => Decode(signature, EncodeCyclic) },
        44 => new SpecialTests
        {
            Added = signature => Enumerable.Range(2, 6).Select(x => Equal(signature, Text($"{x}"), Whole(x), Whole(x + 1))),
        },
        50 => new SpecialTests { Added = signature => Decode(signature, EncodeShift) },
        53 => new SpecialTests { Added = Add },
        151 => new SpecialTests { Added = DoubleTheDifference },
        _ => null,
    };

    // 100 polynomials of 2, 4, 6 or 8 coefficients from -10 to 10, none of them 0; the root is put back into the polynomial.
    private static IEnumerable<ValueCheck> FindZero(MethodSignature signature)
    {
        var random = new Random(Seed);
        for (var i = 0; i < Draws; i++)
        {
            var coefficients = new double[2 * random.Next(1, 5)];
            for (var power = 0; power < coefficients.Length; power++)
            {
                coefficients[power] = random.Next(-10, 11) is not 0 and var drawn ? drawn : 1;
            }

            var list = new CodeValue.List([.. coefficients.Select(coefficient => new CodeValue.Real(coefficient))]);
            yield return new ValueCheck(CheckMaker.Arguments([list], signature), new Expectation.ZeroOf(coefficients, 1e-4));
        }
    }

    // 100 words of 10 to 20 small letters, encoded.
    private static IEnumerable<ValueCheck> Decode(MethodSignature signature, Func<string, string> encode)
    {
        var random = new Random(Seed);
        for (var i = 0; i < Draws; i++)
        {
            var letters = new char[random.Next(10, 21)];
            for (var place = 0; place < letters.Length; place++)
            {
                letters[place] = (char)('a' + random.Next(26));
            }

            var word = new string(letters);
            yield return Equal(signature, Text(word), Text(encode(word)));
        }
    }

    // 100 pairs of numbers from 0 to 1000.
    private static IEnumerable<ValueCheck> Add(MethodSignature signature)
    {
        var random = new Random(Seed);
        for (var i = 0; i < Draws; i++)
        {
            var (x, y) = (random.Next(1001), random.Next(1001));
            yield return Equal(signature, Whole(x + y), Whole(x), Whole(y));
        }
    }

    // The odd numbers from -99 to 99, and the sum of the squares of those above 0.
    private static IEnumerable<ValueCheck> DoubleTheDifference(MethodSignature signature)
    {
        var numbers = Enumerable.Range(0, 100).Select(i => -99 + (2 * i)).ToList();
        yield return Equal(
            signature, Whole(numbers.Where(number => number > 0).Sum(number => number * number)), new CodeValue.List([.. numbers.Select(number => Whole(number))]));
    }

    // The original asks the candidate's own file for the expected lists; these are from the definition.
    private static CodeValue.List SortThird(CodeValue.List list)
    {
        var thirds = list.Items.Where((_, i) => i % 3 == 0).OrderBy(item => ((CodeValue.Integer)item).Value).ToList();
        return new CodeValue.List([.. list.Items.Select((item, i) => i % 3 == 0 ? thirds[i / 3] : item)]);
    }

    private static string EncodeCyclic(string word) =>
        string.Concat(word.Chunk(3).Select(group => group.Length == 3 ? $"{group[1]}{group[2]}{group[0]}" : new string(group)));

    private static string EncodeShift(string word) => string.Concat(word.Select(c => (char)('a' + ((c - 'a' + 5) % 26))));

    private static ValueCheck Equal(MethodSignature signature, CodeValue expected, params CodeValue[] arguments) =>
        new(CheckMaker.Arguments(arguments, signature), new Expectation.Equal(LiteralWriter.Fit(expected, signature.Result)));

    private static CodeValue.Text Text(string value) => new(value);

    private static CodeValue.Integer Whole(int value) => new(value);
}
