using ToolReasoner.Cli.Models;
using ToolReasoner.Cli.Running;
using ToolReasoner.Recipes;

namespace ToolReasoner.Cli.Solving;

/// <summary>A recipe as the user writes it: an expression, or a file with one or with the same in JSON.</summary>
internal static class RecipeText
{
    /// <summary>What nano is asked by: a check of its own says little about a wording that is new to it, and there its tries differ.</summary>
    private const string NanoDefault = "vote(5, cosc, agree=1)";

    private const string Default = "cosc";
    private const int MaxChars = 1 << 20;

    /// <summary>The composition that the command line names.</summary>
    /// <param name="expression">For example <c>vote(8, cosc(rounds=2))</c>; null for the default.</param>
    /// <param name="file">A file; null for none.</param>
    /// <param name="samples">Tries that vote, around the rest; null for one.</param>
    /// <param name="model">Who is asked: the default depends on it.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    /// <exception cref="WrongInputException">It cannot be read; the message says what would be right.</exception>
    public static async Task<RecipePlan> PlanAsync(string? expression, string? file, int? samples, ModelReference model, CancellationToken cancellationToken)
    {
        if (expression is not null && file is not null)
        {
            throw new WrongInputException($"Write a recipe or name a file, not both: --recipe {expression} and --recipe-file {file}.");
        }

        var text = file is null ? expression ?? (model is ModelReference.Nano && samples is null ? NanoDefault : Default) : await InFileAsync(file, cancellationToken).ConfigureAwait(false);
        try
        {
            // Read alone first, so that a mistake is shown in what the user wrote.
            var plan = Recipe.Parse(text);
            return samples is null ? plan : Recipe.Parse($"vote({samples}, {plan.Text})");
        }
        catch (RecipeException e)
        {
            throw new WrongInputException($"{(file is null ? "--recipe" : file)}: {e.Message} `toolreasoner recipes` shows all of them.");
        }
    }

    private static async Task<string> InFileAsync(string file, CancellationToken cancellationToken) => File.Exists(file)
        ? (await InputText.ReadAsync(file, MaxChars, cancellationToken).ConfigureAwait(false)).Trim()
        : throw new WrongInputException(
            $"There is no file {file}. Check the path; it is looked for from {Directory.GetCurrentDirectory()}.");
}
