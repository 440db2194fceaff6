using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ToolReasoner.Symbolics.Tests.Differential;

/// <summary>
/// Random questions that sympy is asked too. Where the answers differ in substance, numbers to fifty digits or exact arithmetic of its own decide
/// who is right: only "ours wrong" fails. The seed is printed; SYMPY_SEED sets it, SYMPY_CASES how many questions the slow
/// runs ask of each area, SYMPY_AREA which areas: those whose name holds it.
/// </summary>
public sealed class SympyTests(SympyProcess sympy, ITestOutputHelper output) : IClassFixture<SympyProcess>
{
    private const int FewCases = 4;
    private const int ManyCases = 300;

    private static readonly JsonSerializerOptions s_plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Dictionary<string, Func<RandomTexts, Question>> s_areas = new()
    {
        ["factors"] = AlgebraQuestions.Factor, ["gcd"] = AlgebraQuestions.Gcd, ["resultant"] = AlgebraQuestions.Resultant,
        ["discriminant"] = AlgebraQuestions.Discriminant, ["roots"] = AlgebraQuestions.Roots, ["rational forms"] = AlgebraQuestions.Forms,
        ["rough simplification"] = AlgebraQuestions.RoughSimplify, ["rough equality"] = EqualityQuestions.RoughPair,
        ["digits"] = AlgebraQuestions.Numbers, ["constants"] = AlgebraQuestions.NumberForms, ["mixed equations"] = EquationQuestions.Mixed,
        ["parameters"] = EquationQuestions.Parameters, ["congruences"] = WholeQuestions.Congruence, ["recurrences"] = WholeQuestions.Sequence,
        ["simplification"] = AlgebraQuestions.Simplify, ["equality"] = EqualityQuestions.Pair, ["matrices"] = AlgebraQuestions.Matrices,
        ["Smith form"] = AlgebraQuestions.Smith, ["linear systems"] = AlgebraQuestions.LinearSystem,
        ["rational equations"] = EquationQuestions.Rational, ["radical equations"] = EquationQuestions.Radical,
        ["absolute equations"] = EquationQuestions.Absolute, ["exponential equations"] = EquationQuestions.Exponential,
        ["trigonometric equations"] = EquationQuestions.Trigonometric, ["inequalities"] = EquationQuestions.Inequality,
        ["trigonometric inequalities"] = EquationQuestions.TrigonometricInequality, ["polynomial systems"] = EquationQuestions.System,
        ["sets"] = EquationQuestions.Sets, ["limits"] = CalculusQuestions.Limit, ["derivatives"] = CalculusQuestions.Derivative,
        ["integrals"] = CalculusQuestions.Integral, ["definite integrals"] = CalculusQuestions.Definite, ["series"] = CalculusQuestions.Series,
        ["finite sums"] = CalculusQuestions.FiniteSum, ["infinite sums"] = CalculusQuestions.InfiniteSum,
        ["factorization"] = WholeQuestions.Factorize, ["number theory"] = WholeQuestions.NumberTheoretic,
        ["primitive roots"] = WholeQuestions.PrimitiveRoot, ["discrete logarithms"] = WholeQuestions.DiscreteLog,
        ["modular roots"] = WholeQuestions.ModularRoots, ["continued fractions"] = WholeQuestions.ContinuedFraction,
        ["linear pairs"] = WholeQuestions.LinearPairs, ["quadratic pairs"] = WholeQuestions.QuadraticPairs,
        ["combinatorics"] = WholeQuestions.Combinatorial,
    };

    public static TheoryData<string> Areas =>
        [.. s_areas.Keys.Where(area => area.Contains(Environment.GetEnvironmentVariable("SYMPY_AREA") ?? "", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Areas))]
    public void A_few_answers_agree_with_sympy(string area) => Run(area, FewCases, TimeSpan.FromSeconds(2));

    [Theory]
    [MemberData(nameof(Areas))]
    [Trait("Category", "Slow")]
    public void Hundreds_of_answers_agree_with_sympy(string area) => Run(area, Setting("SYMPY_CASES", ManyCases), TimeSpan.FromSeconds(10));

    private void Run(string area, int cases, TimeSpan limit)
    {
        Assert.SkipUnless(SympyProcess.IsInstalled, "no python3 on the PATH or in /usr/bin can import sympy");
        var seed = Setting("SYMPY_SEED", 1);
        var (counts, listed, wrong) = (new SortedDictionary<string, int>(StringComparer.Ordinal), new StringBuilder(), new List<string>());
        for (var i = 0; i < cases; i++)
        {
            // Each question has a seed of its own, so that one can be asked alone.
            var one = unchecked((seed * 1_000_003) + i);
            var question = s_areas[area](new RandomTexts(new Random(one)));
            var (verdict, note, ours) = Ask(question, limit);
            counts[verdict] = counts.GetValueOrDefault(verdict) + 1;
            var text = $"{verdict}: {question.Ask}({string.Join(" ; ", question.Of.Select(Shown))}): ours {Shown(ours)}: {note}";
            if (verdict == "ours wrong")
            {
                wrong.Add(text);
            }
            else if (verdict != "agree")
            {
                listed.AppendLine(text);
            }
        }

        output.WriteLine($"{area}, seed {seed}: {string.Join(", ", counts.Select(pair => $"{pair.Value} {pair.Key}"))}");
        output.WriteLine(listed.ToString());
        Assert.True(wrong.Count == 0, $"seed {seed}:\n" + string.Join('\n', wrong));
    }

    private (string Verdict, string Note, object? Ours) Ask(Question question, TimeSpan limit)
    {
        object? ours;
        try
        {
            ours = question.Ours(new Budget(limit));
        }
        catch (GaveUpException e)
        {
            return ("ours gave up", e.Message, null);
        }

        if (ours == Question.GaveUp)
        {
            return ("ours gave up", "", null);
        }

        var (verdict, note) = sympy.Ask(question.Ask, question.Of, ours, limit);
        return (verdict, note, ours);
    }

    private static string Shown(object? value) => value as string ?? JsonSerializer.Serialize(value, s_plain);

    private static int Setting(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? value : usual;
}
