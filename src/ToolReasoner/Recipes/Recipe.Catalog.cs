namespace ToolReasoner.Recipes;

/// <content>All recipes there are.</content>
public sealed partial record Recipe
{
    /// <summary>The answer and nothing else.</summary>
    public static Recipe Direct => DirectRecipe.Recipe;

    /// <summary>Chain of thought: steps in words, then the answer.</summary>
    public static Recipe Cot => CotRecipe.Recipe;

    /// <summary>PAL: one program whose output is the answer.</summary>
    public static Recipe Pal => PalRecipe.Recipe;

    /// <summary>Programs until the answer is stated; four calls.</summary>
    public static Recipe Tir => TirRecipe.Recipe;

    /// <summary>Chain of Self-Correction: program, output, verification, conclusion; three rounds.</summary>
    public static Recipe Cosc => CoscRecipe.Recipe;

    /// <summary>Agent0-VL's cycle: solve, run, judge with a confidence, repair where it is low.</summary>
    public static Recipe Serc => SercRecipe.Recipe;

    /// <summary>Agent0's executor: ten candidates of four turns, the answer that most of them have.</summary>
    public static Recipe Agent0 => Agent0Recipe.Recipe;

    /// <summary>Solutions and short verifications in turn until one says yes.</summary>
    public static Recipe Spoc => SpocRecipe.Recipe;

    /// <summary>Two turns: an answer, and another after a fixed request.</summary>
    public static Recipe Revise => ReviseRecipe.Recipe;

    /// <summary>Recursive criticism and improvement.</summary>
    public static Recipe Rci => RciRecipe.Recipe;

    /// <summary>Feedback and refinement in turn until there is nothing to improve.</summary>
    public static Recipe SelfRefine => SelfRefineRecipe.Recipe;

    /// <summary>Chain of Verification: questions about a draft, answered without seeing it.</summary>
    public static Recipe Cove => CoveRecipe.Recipe;

    /// <summary>Critiques that rest on what a program printed.</summary>
    public static Recipe Critic => CriticRecipe.Recipe;

    /// <summary>Trials with a memory of what went wrong.</summary>
    public static Recipe Reflexion => ReflexionRecipe.Recipe;

    /// <summary>Self-consistency: several tries, the answer that most of them have.</summary>
    public static Recipe Vote => VoteRecipe.Recipe;

    /// <summary>Several tries, the one that a verifier thinks best of.</summary>
    public static Recipe BestOfN => BestOfNRecipe.Recipe;

    /// <summary>All, in the order in which they are listed to people.</summary>
    public static IReadOnlyList<Recipe> All { get; } =
    [
        DirectRecipe.Recipe, CotRecipe.Recipe, PalRecipe.Recipe, TirRecipe.Recipe, CoscRecipe.Recipe, SercRecipe.Recipe, Agent0Recipe.Recipe,
        SpocRecipe.Recipe, ReviseRecipe.Recipe, RciRecipe.Recipe, SelfRefineRecipe.Recipe, CoveRecipe.Recipe, CriticRecipe.Recipe,
        ReflexionRecipe.Recipe, VoteRecipe.Recipe, BestOfNRecipe.Recipe,
    ];
}
