using System.Security.Cryptography;
using System.Text;

namespace ToolReasoner.Training.Curriculum;

/// <summary>Which part of the curriculum a problem belongs to.</summary>
public enum Part
{
    /// <summary>What models are trained on.</summary>
    Training,

    /// <summary>New problems of families and phrasings that are trained on.</summary>
    SeenFamily,

    /// <summary>Phrasings that are never trained on, of families that are.</summary>
    NewPhrasing,

    /// <summary>Families that are never trained on.</summary>
    NewFamily,
}

/// <summary>Decides by names and texts alone, so that no two runs can disagree and no statement is in two parts.</summary>
internal static class Split
{
    private const int StatementsPerMeasured = 16;

    /// <summary>Whether a family is kept out of training: one in ten.</summary>
    public static bool HoldsOut(string family) => Hash("held out: " + family) % 10 == 0;

    /// <summary>Whether a phrasing is kept out of training: every fifth, and of fewer than nine, one.</summary>
    /// <param name="phrasing">Its place, from 0.</param>
    public static bool HoldsOut(int phrasing) => phrasing % 5 == 3;

    /// <summary>Whether a statement of a seen family and phrasing is for measuring only: one in sixteen.</summary>
    public static bool IsMeasured(string statement) => Hash(statement) % StatementsPerMeasured == 0;

    private static uint Hash(string text) => BitConverter.ToUInt32(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
