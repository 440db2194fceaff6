using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Security.Cryptography;
using System.Text;
using Docker.DotNet;
using Docker.DotNet.Models;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Sandbox.Containers;

/// <summary>The image of the containers: the .NET runtime, the guest, and the C libraries they need. Nothing else, no shell.</summary>
internal static class GuestImage
{
    /// <summary>Label that says which guest is in it.</summary>
    public const string Label = "toolreasoner.guest";

    /// <summary>Folder of the guest in the image.</summary>
    public const string GuestFolder = "guest";

    /// <summary>Folder of the runtime in the image.</summary>
    public const string RuntimeFolder = "dotnet";

    private static readonly string[] s_ours = ["toolreasoner-guest.dll", "ToolReasoner.Symbolics.dll", "AngouriMath.dll"];

    /// <summary>How the guest is started in a container, up to its role.</summary>
    public static IReadOnlyList<string> Command(string role) =>
        [$"/{RuntimeFolder}/dotnet", "exec", $"/{GuestFolder}/toolreasoner-guest.dll", role];

    /// <summary>
    /// The version of a guest: the same for the same sources and packages, another after any change. Host and guest must be of one version,
    /// since they share the format of their frames.
    /// </summary>
    /// <param name="folder">Where the guest lies.</param>
    /// <exception cref="SandboxUnavailableException">There is none.</exception>
    public static string VersionOf(string folder)
    {
        try
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            hash.AppendData(File.ReadAllBytes(Path.Combine(folder, "toolreasoner-guest.deps.json")));
            foreach (var name in s_ours)
            {
                using var file = new PEReader(File.OpenRead(Path.Combine(folder, name)));
                var metadata = file.GetMetadataReader();
                hash.AppendData(metadata.GetGuid(metadata.GetModuleDefinition().Mvid).ToByteArray());
            }

            var version = typeof(GuestImage).Assembly.GetName().Version!;
            return $"{version.ToString(fieldCount: 3)}-{Convert.ToHexStringLower(hash.GetHashAndReset())[..16]}";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or BadImageFormatException)
        {
            throw new SandboxUnavailableException(
                $"The guest program is missing: {e.Message} Build ToolReasoner.sln, or set SandboxOptions.GuestFolder.", e);
        }
    }

    /// <summary>Looks for the image on an engine.</summary>
    /// <returns>Its id.</returns>
    /// <exception cref="SandboxUnavailableException">It is not there, or holds another guest.</exception>
    public static async Task<string> FindAsync(ContainerEngine engine, SandboxOptions options, CancellationToken cancellationToken)
    {
        var name = options.Container.Image;
        var image = await InspectAsync(engine, name, cancellationToken).ConfigureAwait(false)
            ?? throw new SandboxUnavailableException(
                $"There is no image '{name}' on {engine.Name} at {engine.Address}. "
                + "Make it: `toolreasoner image build`, which takes some seconds and no network.");
        var wanted = VersionOf(options.GuestFolder);
        var found = image.Config?.Labels?.TryGetValue(Label, out var label) == true ? label : "none";
        return found == wanted
            ? image.ID
            : throw new SandboxUnavailableException(
                $"The image '{name}' on {engine.Name} at {engine.Address} holds another guest than this program wants "
                + $"({found}, not {wanted}). Make it anew: `toolreasoner image build`.");
    }

    /// <summary>What the engine knows of an image; null when it does not have it.</summary>
    public static Task<ImageInspectResponse?> InspectAsync(ContainerEngine engine, string name, CancellationToken cancellationToken) =>
        engine.CallAsync(async client =>
        {
            try
            {
                return await client.Images.InspectImageAsync(name, cancellationToken).ConfigureAwait(false);
            }
            catch (DockerImageNotFoundException)
            {
                return (ImageInspectResponse?)null;
            }
        });
}
