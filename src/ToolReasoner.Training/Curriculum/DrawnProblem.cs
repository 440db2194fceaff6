using System.Security.Cryptography;
using System.Text;
using ToolReasoner.Benchmarks;
using ToolReasoner.Problems;

namespace ToolReasoner.Training.Curriculum;

/// <summary>A problem of a family with all its values.</summary>
/// <param name="Family">What kind it is.</param>
/// <param name="Phrasing">Which of the family's statements it is put into, from 0; -1 if that is not known.</param>
/// <param name="Statement">The problem in words.</param>
/// <param name="Answer">The right answer.</param>
/// <param name="Level">1 to 5.</param>
public sealed record DrawnProblem(Family Family, int Phrasing, string Statement, Answer Answer, int Level)
{
    // Some families accept one draw in forty, and one statement in sixteen is held out.
    private const int MostTries = 50_000;

    /// <value>The values by name, as texts write them.</value>
    internal IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>();

    /// <value>From what the values were drawn, together with <see cref="Level"/>.</value>
    public int DrawSeed { get; init; }

    /// <summary>The problem as solvers and graders know it.</summary>
    public GradedProblem Graded => new(new Problem(Statement), Answer.Text) { Kind = Family.Name, Level = Level };

    /// <summary>Draws a problem. The same arguments give the same problem.</summary>
    /// <param name="family">What kind.</param>
    /// <param name="part">Which part of the curriculum it is to belong to.</param>
    /// <param name="seed">From which all chance comes.</param>
    /// <param name="number">Which of many, from 0.</param>
    /// <exception cref="FamilyException">The family has nothing in this part, or its values cannot be drawn.</exception>
    public static DrawnProblem Of(Family family, Part part, long seed, int number)
    {
        ArgumentNullException.ThrowIfNull(family);
        if ((part == Part.NewFamily) != family.IsHeldOut)
        {
            throw new FamilyException($"{family.Name} is {(family.IsHeldOut ? "" : "not ")}kept out of training: it has no problem of part {part}.");
        }

        var phrasings = Enumerable.Range(0, family.Statements.Count)
            .Where(place => part == Part.NewFamily || Split.HoldsOut(place) == (part == Part.NewPhrasing)).ToList();
        for (var attempt = 0; attempt < MostTries; attempt++)
        {
            var random = new Random(SeedOf(family.Name, part, seed, number, attempt));
            var drawSeed = random.Next();
            var draw = new Draw(drawSeed, 1 + random.Next(5));
            try
            {
                var answer = family.Draw(draw);
                var phrasing = phrasings[random.Next(phrasings.Count)];
                var statement = StatementOf(family, phrasing, draw.Values, random);
                if (part is Part.NewPhrasing or Part.NewFamily || Split.IsMeasured(statement) == (part == Part.SeenFamily))
                {
                    return new DrawnProblem(family, phrasing, statement, answer, draw.Level) { Values = draw.Values, DrawSeed = drawSeed };
                }
            }
            catch (DrawnInVainException)
            {
            }
        }

        throw new FamilyException($"{family.Name}: {MostTries} draws gave no problem of part {part}. Require less, or draw from more.");
    }

    /// <summary>The problem that a draw made, in the words that it was put into.</summary>
    /// <param name="family">What kind.</param>
    /// <param name="drawSeed">From what its values were drawn.</param>
    /// <param name="level">1 to 5.</param>
    /// <param name="statement">Its words then.</param>
    /// <exception cref="FamilyException">This draw makes no problem, now that the family is another.</exception>
    public static DrawnProblem Again(Family family, int drawSeed, int level, string statement)
    {
        ArgumentNullException.ThrowIfNull(family);
        var draw = new Draw(drawSeed, level);
        try
        {
            var answer = family.Draw(draw);
            return new DrawnProblem(family, -1, statement, answer, level) { Values = draw.Values, DrawSeed = drawSeed };
        }
        catch (DrawnInVainException)
        {
            throw new FamilyException($"{family.Name}: the draw {drawSeed} at level {level} makes no problem: was the family changed since?");
        }
    }

    /// <summary>The same problem in other words that are trained on, no two alike and none like this one's; fewer if there are not so many.</summary>
    /// <param name="count">How many.</param>
    /// <param name="seed">From which all chance comes.</param>
    public IReadOnlyList<DrawnProblem> Restated(int count, int seed)
    {
        var random = new Random(seed);
        var phrasings = Enumerable.Range(0, Family.Statements.Count).Where(place => !Split.HoldsOut(place)).ToList();
        var found = new Dictionary<string, DrawnProblem>(StringComparer.Ordinal) { [Statement] = this };
        for (var attempt = 0; attempt < 8 * count && found.Count <= count; attempt++)
        {
            var phrasing = phrasings[random.Next(phrasings.Count)];
            var statement = StatementOf(Family, phrasing, Values, random);
            if (!Split.IsMeasured(statement))
            {
                found.TryAdd(statement, this with { Phrasing = phrasing, Statement = statement });
            }
        }

        return [.. found.Values.Skip(1)];
    }

    /// <summary>A text of the family with the values of this problem.</summary>
    internal string Fill(string text, params ReadOnlySpan<(string Name, string Value)> more)
    {
        if (more.IsEmpty)
        {
            return Wording.Fill(text, Values);
        }

        var values = new Dictionary<string, string>(Values, StringComparer.Ordinal);
        foreach (var (name, value) in more)
        {
            values[name] = value;
        }

        return Wording.Fill(text, values);
    }

    private static string StatementOf(Family family, int phrasing, IReadOnlyDictionary<string, string> values, Random random)
    {
        var text = Wording.Choose(family.Statements[phrasing], random);
        if (family.Distractors.Count > 0 && random.Next(4) == 0)
        {
            text = Wording.Insert(text, Wording.Choose(family.Distractors[random.Next(family.Distractors.Count)], random));
        }

        return Wording.Fill(text, values);
    }

    private static int SeedOf(string family, Part part, long seed, int number, int attempt) =>
        BitConverter.ToInt32(SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{seed}/{part}/{family}/{number}/{attempt}"))));
}
