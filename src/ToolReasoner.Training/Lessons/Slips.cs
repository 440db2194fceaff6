using System.Text.RegularExpressions;

namespace ToolReasoner.Training.Lessons;

/// <summary>Slips of the pen: a right program that no longer compiles, or prints nothing.</summary>
internal static partial class Slips
{
    /// <summary>A program with a slip.</summary>
    /// <param name="program">A right one.</param>
    /// <param name="random">Chooses among the slips that fit.</param>
    public static string Of(string program, Random random)
    {
        List<Func<string>> slips = [() => WithoutPrint(program), () => WithoutSemicolon(program, random), () => WithoutBracket(program)];
        if (Declarations().Matches(program) is { Count: > 0 } declarations)
        {
            slips.Add(() => Misspelt(program, declarations[random.Next(declarations.Count)].Groups[1].Value));
            slips.Add(() => Undeclared(program, declarations[random.Next(declarations.Count)]));
        }

        return slips[random.Next(slips.Count)]();
    }

    private static string WithoutPrint(string program) =>
        string.Join('\n', program.Split('\n').Where(line => !line.StartsWith("Console.Write", StringComparison.Ordinal))) is { Length: > 0 } rest ? rest : "var result = 0;";

    private static string WithoutSemicolon(string program, Random random)
    {
        var places = Enumerable.Range(0, program.Length).Where(at => program[at] == ';' && (at + 1 == program.Length || program[at + 1] == '\n')).ToList();
        var at = places[random.Next(places.Count > 1 ? places.Count - 1 : 1)]; // the last one may be left out of a script
        return places.Count > 1 ? program.Remove(at, 1) : program + " +";
    }

    private static string WithoutBracket(string program) => program.LastIndexOf(')') is >= 0 and var at ? program.Remove(at, 1) : program + ")";

    private static string Misspelt(string program, string name)
    {
        var at = program.LastIndexOf(name, StringComparison.Ordinal);
        return program.Remove(at, name.Length).Insert(at, name.Length > 3 ? name[..^1] : name + "s");
    }

    private static string Undeclared(string program, Match declaration) =>
        program.Remove(declaration.Groups[2].Index, declaration.Groups[2].Length);

    [GeneratedRegex(@"^(?=\w+ (\w+) =)((?:var|int|long|BigInteger|double|decimal|Rational) )", RegexOptions.Multiline)]
    private static partial Regex Declarations();
}
