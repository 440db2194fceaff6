using System.Security.Cryptography;
using System.Text;
using ToolReasoner.Onnx;

namespace ToolReasoner.Cli.Models;

/// <summary>Tells one local model from another that has the same name, or lies in the same folder later.</summary>
internal static class ModelHash
{
    /// <summary>The hash of a model's files; null for one that is no folder on this machine.</summary>
    /// <returns>
    /// SHA-256 in hexadecimal digits, of what <c>sha256sum</c> prints of the files, subfolders included, by their names in ordinal order.
    /// </returns>
    /// <exception cref="WrongInputException">The folder is not there, or a file of it cannot be read.</exception>
    public static async Task<string?> OfAsync(ModelReference reference, CancellationToken cancellationToken = default) => reference switch
    {
        ModelReference.Nano => await OfFolderAsync(EmbeddedModel.Folder, cancellationToken).ConfigureAwait(false),
        ModelReference.Onnx local =>
            await OfFolderAsync(ChatClients.Existing(local.Folder, "onnx"), cancellationToken).ConfigureAwait(false),
        ModelReference.GenAi local =>
            await OfFolderAsync(ChatClients.Existing(local.Folder, "genai"), cancellationToken).ConfigureAwait(false),
        _ => null,
    };

    private static async Task<string> OfFolderAsync(string folder, CancellationToken cancellationToken)
    {
        try
        {
            var lines = new StringBuilder();
            var names = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal);
            foreach (var name in names)
            {
                using var file = File.OpenRead(Path.Combine(folder, name));
                var hash = await SHA256.HashDataAsync(file, cancellationToken).ConfigureAwait(false);
                lines.Append(Convert.ToHexStringLower(hash)).Append("  ").Append(name).Append('\n');
            }

            return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(lines.ToString())));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new WrongInputException($"The model's folder {folder} cannot be read: {e.Message}");
        }
    }
}
