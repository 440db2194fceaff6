using Docker.DotNet.Models;
using ToolReasoner.Sandbox.Jails;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Sandbox.Containers;

/// <summary>Makes the image of the container jail without any registry, from the guest and the .NET runtime of this machine.</summary>
public static class ContainerImage
{
    /// <summary>The version of the guest that this program wants, as the image's label <c>toolreasoner.guest</c> must say.</summary>
    /// <exception cref="SandboxUnavailableException">There is no guest program.</exception>
    public static string WantedVersion(SandboxOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return GuestImage.VersionOf(options.GuestFolder);
    }

    /// <summary>Makes the image and gives it to the engine. The same guest and runtime make an image of the same id.</summary>
    /// <exception cref="SandboxUnavailableException">There is no engine, or it does not take the image; the message says what to do.</exception>
    public static async Task<BuiltImage> BuildAsync(SandboxOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (!OperatingSystem.IsLinux())
        {
            throw new SandboxUnavailableException(
                "The image is made from the .NET runtime and the C libraries of a Linux machine. "
                + "Here, build it with sandbox/Containerfile, which says how at its top.");
        }

        using var engine = await ContainerEngine.ConnectAsync(options.Container, cancellationToken).ConfigureAwait(false);
        var installation = new GuestInstallation(options with { MathematicsFolder = null });
        var version = GuestImage.VersionOf(options.GuestFolder);
        var name = options.Container.Image;
        var archive = ImageArchive.TemporaryFile();
        await using (archive.ConfigureAwait(false))
        {
            var labels = new Dictionary<string, string> { [GuestImage.Label] = version, ["toolreasoner.runtime"] = installation.RuntimeVersion };
            await ImageArchive.WriteAsync(archive, RootFiles.Of(installation), Tagged(name), labels, cancellationToken).ConfigureAwait(false);
            archive.Position = 0;
            var trouble = new Trouble();
            var quiet = new ImageLoadParameters { Quiet = true };
            await engine.CallAsync(client => client.Images.LoadImageAsync(quiet, archive, trouble, cancellationToken)).ConfigureAwait(false);
            var image = await GuestImage.InspectAsync(engine, name, cancellationToken).ConfigureAwait(false);
            return image?.Config?.Labels?.TryGetValue(GuestImage.Label, out var found) == true && found == version
                ? new BuiltImage(name, image.ID, version, installation.RuntimeVersion, image.Size, engine.Name)
                : throw new SandboxUnavailableException($"{engine.Name} at {engine.Address} did not take the image: {trouble.Message}");
        }
    }

    private static string Tagged(string name) => name.LastIndexOf(':') > name.LastIndexOf('/') ? name : name + ":latest";

    private sealed class Trouble : IProgress<JSONMessage>
    {
        public string Message { get; private set; } = "it said nothing";

        public void Report(JSONMessage value) => Message = value.ErrorMessage ?? value.Stream ?? Message;
    }
}

/// <summary>An image that was made.</summary>
/// <param name="Name">Its name on the engine.</param>
/// <param name="Id">The engine's id, a hash of its content.</param>
/// <param name="Version">The guest in it.</param>
/// <param name="Runtime">The .NET runtime in it.</param>
/// <param name="Bytes">Its size.</param>
/// <param name="Engine">The engine that has it.</param>
public sealed record BuiltImage(string Name, string Id, string Version, string Runtime, long Bytes, string Engine);
