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
        var layer = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
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
                foreach (var (entry, content) in new (string, Stream)[] { ("layer.tar", layer), (descriptionName, new MemoryStream(description)), ("manifest.json", new MemoryStream(list)) })
                {
                    await archive.WriteEntryAsync(Entry(TarEntryType.RegularFile, entry, ReadAndExecute, content), cancellationToken).ConfigureAwait(false);
                }
            }
        }
    }

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
                        await archive.WriteEntryAsync(Entry(TarEntryType.Directory, name + "/", FolderMode), cancellationToken).ConfigureAwait(false);
                        break;
                    case RootFiles.Source.Link link:
                        var entry = Entry(TarEntryType.SymbolicLink, name, ReadAndExecute);
                        entry.LinkName = link.Target;
                        await archive.WriteEntryAsync(entry, cancellationToken).ConfigureAwait(false);
                        break;
                    case RootFiles.Source.Copy copy:
                        var content = File.OpenRead(copy.Path);
                        await using (content.ConfigureAwait(false))
                        {
                            await archive.WriteEntryAsync(Entry(TarEntryType.RegularFile, name, ReadAndExecute, content), cancellationToken).ConfigureAwait(false);
                        }

                        break;
                }
            }
        }
    }

    private static UstarTarEntry Entry(TarEntryType type, string name, UnixFileMode mode, Stream? content = null)
    {
        var entry = new UstarTarEntry(type, name) { Mode = mode, ModificationTime = DateTimeOffset.UnixEpoch, Uid = 0, Gid = 0, UserName = "", GroupName = "" };
        if (content is not null)
        {
            entry.DataStream = content;
        }

        return entry;
    }

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
            ["Labels"] = new JsonObject(labels.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => KeyValuePair.Create(one.Key, (JsonNode?)one.Value))),
        },
        ["rootfs"] = new JsonObject { ["type"] = "layers", ["diff_ids"] = new JsonArray("sha256:" + layerDigest) },
        ["history"] = new JsonArray(new JsonObject { ["created"] = "1970-01-01T00:00:00Z", ["created_by"] = "toolreasoner image build" }),
    }.ToJsonString();
}
