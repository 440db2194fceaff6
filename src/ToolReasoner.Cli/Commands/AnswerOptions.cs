using System.CommandLine;
using System.CommandLine.Parsing;
using ToolReasoner.Answers;

namespace ToolReasoner.Cli.Commands;

/// <summary>What the commands on answers have in common.</summary>
internal static class AnswerOptions
{
    /// <summary>A new option <c>--policy</c>.</summary>
    public static Option<AnswerPolicy?> Policy() => new("--policy")
    {
        HelpName = "math|gsm8k|aime|strict",
        Description = "What counts as the same: as in MATH (units, order and names are optional), one number, one whole number, "
            + "or nothing optional. Default math.",
        CustomParser = result => result.Tokens[^1].Value.ToUpperInvariant() switch
        {
            "MATH" => AnswerPolicy.Math,
            "GSM8K" => AnswerPolicy.Gsm8k,
            "AIME" => AnswerPolicy.Aime,
            "STRICT" => AnswerPolicy.Strict,
            _ => Fail<AnswerPolicy?>(result, "--policy", "math, gsm8k, aime, strict", "--policy math"),
        },
    };

    /// <summary>Says that a word is none of those that are known.</summary>
    public static T? Fail<T>(ArgumentResult result, string option, string known, string example)
    {
        result.AddError($"{option}: '{result.Tokens[^1].Value}' is none of {known}, for example {example}.");
        return default;
    }
}
