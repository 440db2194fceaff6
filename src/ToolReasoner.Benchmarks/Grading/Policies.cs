using ToolReasoner.Answers;

namespace ToolReasoner.Benchmarks.Grading;

/// <summary>Conventions for answers by their names, as <c>run.json</c> has them.</summary>
public static class Policies
{
    private static readonly Dictionary<string, AnswerPolicy> s_all = new(StringComparer.Ordinal)
    {
        ["math"] = AnswerPolicy.Math, ["gsm8k"] = AnswerPolicy.Gsm8k, ["aime"] = AnswerPolicy.Aime, ["strict"] = AnswerPolicy.Strict,
    };

    /// <summary>One by its name; null if there is none, as where programs are graded.</summary>
    public static AnswerPolicy? Find(string name) => s_all.GetValueOrDefault(name);

    /// <summary>The name of one; null if it has none.</summary>
    public static string? NameOf(AnswerPolicy policy) => s_all.FirstOrDefault(one => ReferenceEquals(one.Value, policy)).Key;
}
