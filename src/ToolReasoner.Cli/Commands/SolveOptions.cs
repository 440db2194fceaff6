using System.CommandLine;
using ToolReasoner.Answers;
using ToolReasoner.Cli.Models;
using ToolReasoner.Models;
using ToolReasoner.Reasoning;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Cli.Commands;

/// <summary>What can be said to <c>toolreasoner solve</c>, beside the limits of a program that <see cref="RunOptions"/> has.</summary>
internal static class SolveOptions
{
    /// <summary>Names the model where the command line does not.</summary>
    public const string ModelVariable = "TOOLREASONER_MODEL";

    private static readonly Budget s_budget = new();
    private static readonly Sampling s_sampling = new();

    public static readonly Argument<string[]> Problems = new("PROBLEM")
    {
        Arity = ArgumentArity.ZeroOrMore, Description = "The problem, in quotes; LaTeX or plain text. `-` reads one from standard input.",
    };

    public static readonly Option<string?> File = new("--file")
    {
        HelpName = "FILE",
        Description = "Problems, one a line: JSON with \"id\" and \"problem\", or plain text; gzipped or not; `-` for standard input.",
    };

    public static readonly Option<string?> Model = new("--model")
    {
        HelpName = "MODEL", Description = $"{ModelReference.Forms}. Default: the environment variable {ModelVariable}, else nano.",
    };

    public static readonly Option<string?> KeyVariable = new("--api-key-env")
    {
        HelpName = "NAME", Description = "The environment variable that holds the server's key. Default OPENAI_API_KEY.",
    };

    public static readonly Option<string?> Recipe = new("--recipe")
    {
        HelpName = "RECIPE",
        Description = "How to go about it: cosc, tir, 'vote(8, cosc(rounds=2))'. Default cosc, and for nano 'vote(5, cosc, agree=1)'. "
            + "`toolreasoner recipes` shows all.",
    };

    public static readonly Option<string?> RecipeFile = new("--recipe-file") { HelpName = "FILE",
        Description = "The recipe from a file; in JSON, too: {\"recipe\": \"vote\", \"samples\": 8, \"inner\": \"cosc\"}." };

    public static readonly Option<bool> ListRecipes = new("--list-recipes")
    {
        Description = "Show all recipes, like `toolreasoner recipes`.",
    };

    public static readonly Option<int?> Samples = new("--samples")
    {
        HelpName = "COUNT", Description = "Tries that vote on the answer: short for vote(COUNT, RECIPE).",
            CustomParser = Quantities.Count(1, 1000, 8),
    };

    public static readonly Option<int?> Seed = new("--seed")
    {
        HelpName = "NUMBER", Description = "From which all chance comes. Default 0.", CustomParser = Quantities.Count(0, int.MaxValue, 42),
    };

    public static readonly Option<double?> Temperature = new("--temperature")
    {
        HelpName = "NUMBER", Description = "0 to 2. Default 0, and for each of several tries 0.7, with nano 1.",
            CustomParser = Quantities.Number(0, 2, 0.7),
    };

    public static readonly Option<double?> TopP = new("--top-p")
    {
        HelpName = "NUMBER", Description = "Above 0, to 1. Default: the model's.", CustomParser = Quantities.Number(0.001, 1, 0.95),
    };

    public static readonly Option<int?> MaxTokens = new("--max-tokens")
    {
        HelpName = "COUNT", Description = "Most tokens of one reply. Default 2048.", CustomParser = Quantities.Count(1, int.MaxValue, 2048),
    };

    public static readonly Option<int?> Calls = new("--calls")
    {
        HelpName = "COUNT", Description = "Most calls to the model for one problem. Default 64.",
            CustomParser = Quantities.Count(1, int.MaxValue, 64),
    };

    public static readonly Option<int?> Tokens = new("--tokens")
    {
        HelpName = "COUNT", Description = "Most tokens that the model writes for one problem. Default 100000.",
            CustomParser = Quantities.Count(1, int.MaxValue, 100_000),
    };

    public static readonly Option<TimeSpan?> Time = new("--time")
    {
        HelpName = "TIME", Description = "Longest time for one problem. Default 30m.",
            CustomParser = Quantities.Duration(TimeSpan.FromMilliseconds(100), TimeSpan.FromDays(7)),
    };

    public static readonly Option<ProgramChannel?> Channel = new("--channel")
    {
        HelpName = "fenced|tool",
        Description = "How the model hands over programs: in fenced blocks, or by calls of a tool. Default fenced.",
        CustomParser = result => result.Tokens[^1].Value switch
        {
            "fenced" => ProgramChannel.Fenced,
            "tool" => ProgramChannel.ToolCall,
            _ => AnswerOptions.Fail<ProgramChannel?>(result, "--channel", "fenced, tool", "--channel tool"),
        },
    };

    public static readonly Option<AnswerPolicy?> Policy = AnswerOptions.Policy();

    public static readonly Option<int?> Parallel = new("--parallel")
    {
        HelpName = "COUNT", Description = "Problems at the same time. Default 4; 1 with --show.", CustomParser = Quantities.Count(1, 1024,
            4),
    };

    public static readonly Option<bool> Show = new("--show")
    {
        Description = "Show the dialogue while it grows: rounds, programs, outputs.",
    };

    public static readonly Option<bool> Json = new("--json")
    {
        Description = "One JSON object a line for each problem, its trajectory included.",
    };

    public static readonly Option<string?> Record = new("--record") { HelpName = "FILE",
        Description = "Record all calls to the model; --model replay:FILE repeats them." };

    public static readonly Option<string?> Out = new("--out")
    {
        HelpName = "FILE",
        Description = "Add the trajectories to a file, a line each. Another start with the same file goes on where this one ends.",
    };

    /// <summary>What one problem may use.</summary>
    public static Budget BudgetOf(ParseResult parsed) => new()
    {
        ModelCalls = parsed.GetValue(Calls) ?? s_budget.ModelCalls, OutputTokens = parsed.GetValue(Tokens) ?? s_budget.OutputTokens,
        WallTime = parsed.GetValue(Time) ?? s_budget.WallTime, ToolTime = parsed.GetValue(Time) is { } time && time < s_budget.ToolTime
            ? time : s_budget.ToolTime,
    };

    /// <summary>How the reasoning works.</summary>
    public static WorkbenchOptions WorkbenchOf(ParseResult parsed) => new()
    {
        Sampling = s_sampling with
        {
            Temperature = (float)(parsed.GetValue(Temperature) ?? s_sampling.Temperature), TopP = (float?)parsed.GetValue(TopP),
            MaxTokens = parsed.GetValue(MaxTokens) ?? s_sampling.MaxTokens,
            BranchTemperature = ModelOf(parsed) is ModelReference.Nano ? NanoTemperature : s_sampling.BranchTemperature,
        },
        Channel = parsed.GetValue(Channel) ?? ProgramChannel.Fenced, Limits = RunOptions.LimitsOf(parsed),
            Policy = parsed.GetValue(Policy) ?? AnswerPolicy.Math,
    };

    // Trained on few things for long, it is so sure of all it writes that its tries differ only at a high one.
    private const float NanoTemperature = 1;

    /// <summary>The model that the command line or the environment names.</summary>
    /// <exception cref="WrongInputException">Neither does, or it cannot be read.</exception>
    public static ModelReference ModelOf(ParseResult parsed) =>
        (parsed.GetValue(Model) ?? Environment.GetEnvironmentVariable(ModelVariable)) is { Length: > 0 } text
            ? ModelReference.Parse(text) : new ModelReference.Nano();
}
