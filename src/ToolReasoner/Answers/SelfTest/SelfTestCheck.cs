namespace ToolReasoner.Answers.SelfTest;

/// <summary>One comparison whose outcome is known beforehand.</summary>
/// <param name="Kind">With what the answer was compared.</param>
/// <param name="Rewrite">How that was made, in a few words.</param>
/// <param name="Gold">The answer.</param>
/// <param name="Pred">What it was compared with.</param>
/// <param name="Match">What came out.</param>
public sealed record SelfTestCheck(SelfTestKind Kind, string Rewrite, string Gold, string Pred, AnswerMatch Match)
{
    /// <summary>Whether the two should be found equal.</summary>
    public bool ShouldBeEqual => Kind != SelfTestKind.UnequalMutant;

    /// <summary>Whether the comparison said what it should; null where it could not tell.</summary>
    public bool? IsRight => Match.IsEqual == ShouldBeEqual ? true : Match.IsEqual is null ? null : false;
}
