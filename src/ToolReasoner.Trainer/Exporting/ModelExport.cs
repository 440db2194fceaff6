using ToolReasoner.Onnx.Tokenizing;
using ToolReasoner.Onnx.Writing;
using ToolReasoner.Trainer.Tokenizing;

namespace ToolReasoner.Trainer.Exporting;

/// <summary>Writes a trained model as the folder that <c>ToolReasoner.Onnx</c> runs.</summary>
internal static class ModelExport
{
    /// <summary>Writes graph, weights, configuration and the tokenizer's files.</summary>
    /// <returns>The bytes of the folder.</returns>
    public static long Write(DecoderWeights weights, string tokenizerFolder, WeightPrecision precision, string folder)
    {
        var tokenizer = ModelTokenizer.Read(tokenizerFolder);
        var settings = TokenizerSettings.Read(tokenizerFolder);
        var end = settings.Specials.TryGetValue("eos_token", out var mark) && tokenizer.Encode(mark) is [var only] ? only
            : throw new WrongInputException($"{tokenizerFolder} does not say which token ends a reply (eos_token).");
        var options = new WritingOptions
        {
            // Quantized in larger blocks the scales cost less; 64 divides the widths that the depths here give, or leaves little over.
            Precision = precision, Attention = AttentionKind.GroupQuery, PositionIds = false, BlockSize = 64,
            RoundEmbeddings = true,
        };
        ModelFolder.Write(weights, options, folder, [end]);
        TokenizerFolder.Copy(tokenizerFolder, folder);
        return Directory.GetFiles(folder).Sum(file => new FileInfo(file).Length);
    }
}
