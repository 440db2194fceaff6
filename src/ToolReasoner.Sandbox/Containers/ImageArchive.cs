using System.Formats.Tar;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ToolReasoner.Sandbox.Containers;

/// <summary>
/// Writes an image as engines load it: one layer, its description, and a list of both. The same files make the same bytes, and so an image
/// of the same id: entries are in order of their names, without times and owners.
/// </summary>
internal static class ImageArchive
{
    private const UnixFileMode FolderMode = (UnixFileMode)0b111_101_101;
    private const UnixFileMode ReadAndExecute = (UnixFileMode)0b101_101_101;

    /// <summary>Writes it.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="root">What lies in the image.</param>
    /// <param name="name">Name of the image, a tag included.</param>
    /// <param name="labels">Labels of the image.</param>
    /// <param name="cancellationToken">Stops; half an archive is left.</param>
    public static async Task WriteAsync(
        Stream output, RootFiles root, string name, IReadOnlyDictionary<string, string> labels, CancellationToken cancellationToken)
    {
        var layer = TemporaryFile();
        await using (layer.ConfigureAwait(false))
        {
            await WriteLayerAsync(layer, root, cancellationToken).ConfigureAwait(false);
            layer.Position = 0;
            var digest = Convert.ToHexStringLower(await SHA256.HashDataAsync(layer, cancellationToken).ConfigureAwait(false));
            layer.Position = 0;
            var description = Encoding.UTF8.GetBytes(Description(digest, labels));
            var descriptionName = Convert.ToHexStringLower(SHA256.HashData(description)) + ".json";
            var list = JsonSerializer.SerializeToUtf8Bytes(new JsonArray(new JsonObject
            {
                ["Config"] = descriptionName,
                ["RepoTags"] = new JsonArray(name),
                ["Layers"] = new JsonArray("layer.tar"),
            }));

            var archive = new TarWriter(output, TarEntryFormat.Ustar, leaveOpen: true);
            await using (archive.ConfigureAwait(false))
            {
                (string Name, Stream Content)[] entries =
                    [("layer.tar", layer), (descriptionName, new MemoryStream(description)), ("manifest.json", new MemoryStream(list))];
                foreach (var (entry, content) in entries)
                {
                    await archive.WriteEntryAsync(File(entry, content), cancellationToken).ConfigureAwait(false);
                }
            }
        }
    }

    /// <summary>A file that is gone when it is closed.</summary>
    public static FileStream TemporaryFile() => new(
        Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);

    private static async Task WriteLayerAsync(Stream output, RootFiles root, CancellationToken cancellationToken)
    {
        var archive = new TarWriter(output, TarEntryFormat.Ustar, leaveOpen: true);
        await using (archive.ConfigureAwait(false))
        {
            foreach (var (name, source) in root.Entries)
            {
                switch (source)
                {
                    case RootFiles.Source.Folder:
                        var folder = Entry(TarEntryType.Directory, name + "/", FolderMode);
                        await archive.WriteEntryAsync(folder, cancellationToken).ConfigureAwait(false);
                        break;
                    case RootFiles.Source.Link link:
                        var entry = Entry(TarEntryType.SymbolicLink, name, ReadAndExecute);
                        entry.LinkName = link.Target;
                        await archive.WriteEntryAsync(entry, cancellationToken).ConfigureAwait(false);
                        break;
                    case RootFiles.Source.Copy copy:
                        var content = System.IO.File.OpenRead(copy.Path);
                        await using (content.ConfigureAwait(false))
                        {
                            await archive.WriteEntryAsync(File(name, content), cancellationToken).ConfigureAwait(false);
                        }

                        break;
                }
            }
        }
    }

    private static UstarTarEntry File(string name, Stream content)
    {
        var entry = Entry(TarEntryType.RegularFile, name, ReadAndExecute);
        entry.DataStream = content;
        return entry;
    }

    private static UstarTarEntry Entry(TarEntryType type, string name, UnixFileMode mode) => new(type, name)
    {
        Mode = mode, ModificationTime = DateTimeOffset.UnixEpoch, Uid = 0, Gid = 0, UserName = "", GroupName = "",
    };

    private static string Description(string layerDigest, IReadOnlyDictionary<string, string> labels) => new JsonObject
    {
        ["architecture"] = RuntimeInformation.ProcessArchitecture == Architecture.Arm64 ? "arm64" : "amd64",
        ["os"] = "linux",
        ["created"] = "1970-01-01T00:00:00Z",
        ["config"] = new JsonObject
        {
            ["User"] = "65534:65534",
            ["WorkingDir"] = "/",
            ["Entrypoint"] = new JsonArray([.. GuestImage.Command("run").Select(part => (JsonNode)part)]),
            ["Labels"] = new JsonObject(
                labels.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => KeyValuePair.Create(one.Key, (JsonNode?)one.Value))),
        },
        ["rootfs"] = new JsonObject { ["type"] = "layers", ["diff_ids"] = new JsonArray("sha256:" + layerDigest) },
        ["history"] = new JsonArray(new JsonObject { ["created"] = "1970-01-01T00:00:00Z", ["created_by"] = "toolreasoner image build" }),
    }.ToJsonString();
}
