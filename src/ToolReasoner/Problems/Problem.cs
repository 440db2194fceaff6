using System.Security.Cryptography;
using System.Text;

namespace ToolReasoner.Problems;

/// <summary>What is to be solved. It carries no reference answer, so that nothing that solves it can see one.</summary>
/// <param name="Text">The statement, plain text or with LaTeX.</param>
public sealed record Problem(string Text)
{
    /// <value>A name that tells it from others. Default: twelve hexadecimal digits of the statement's SHA-256.</value>
    public string Id
    {
        get => field ??= Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)))[..12];
        init;
    }

    /// <value>What each letter, A to J, stands for in a multiple choice. Default null: it is none.</value>
    public IReadOnlyDictionary<char, string>? Choices { get; init; }
}
