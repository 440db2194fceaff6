using Microsoft.Extensions.AI;

namespace ToolReasoner.Models;

/// <summary>
/// What a backend takes beyond a dialogue. It says so by answering <see cref="IChatClient.GetService"/> with one of these; one that
/// does not is taken to have the defaults.
/// </summary>
public sealed record ModelAbilities
{
    /// <value>Whether what <see cref="ChatOptions"/> says of sampling, stop texts included, is followed. Default true.</value>
    public bool Sampling { get; init; } = true;

    /// <value>Whether <see cref="Models.FineSampling"/> is followed. Default false.</value>
    public bool FineSampling { get; init; }

    /// <value>Most alternatives that are told with a token; null where there are no log-probabilities at all. Default null.</value>
    public int? MostAlternatives { get; init; }

    /// <value>Whether <see cref="ChatOptions.ResponseFormat"/> is followed. Default false.</value>
    public bool ResponseFormats { get; init; }
}
