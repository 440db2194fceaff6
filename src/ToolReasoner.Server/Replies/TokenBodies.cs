using System.Text;
using ToolReasoner.Models;
using ToolReasoner.Server.Protocol;

namespace ToolReasoner.Server.Replies;

/// <summary>Tokens with their probabilities, as a chat's reply tells them.</summary>
internal static class TokenBodies
{
    private const double Impossible = -9999; // OpenAI's: JSON has no infinity

    /// <summary>Those that are text: an end that the model chose is none.</summary>
    public static IReadOnlyList<TokenBody> Of(IEnumerable<TokenLogProbability> tokens) =>
        [.. tokens.Where(token => token.Token.Length > 0).Select(token => new TokenBody(
            token.Token, Finite(token.LogProbability), Bytes(token),
            [.. token.Alternatives.Select(other => new TopTokenBody(other.Token, Finite(other.LogProbability), Bytes(other)))]))];

    public static double Finite(double logProbability) => double.IsFinite(logProbability) ? logProbability : Impossible;

    private static IReadOnlyList<int>? Bytes(TokenLogProbability token) =>
        token.Bytes.IsEmpty ? token.Token.Length == 0 ? null : [.. Encoding.UTF8.GetBytes(token.Token).Select(one => (int)one)]
            : [.. token.Bytes.ToArray().Select(one => (int)one)];
}
