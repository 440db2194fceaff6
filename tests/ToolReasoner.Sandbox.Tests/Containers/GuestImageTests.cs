using System.Security.Cryptography;
using ToolReasoner.Sandbox.Containers;
using ToolReasoner.Sandbox.Jails;
using ToolReasoner.Sandboxing;

namespace ToolReasoner.Sandbox.Tests.Containers;

public sealed class GuestImageTests
{
    private static readonly Dictionary<string, string> s_labels = new() { ["a"] = "1", ["b"] = "2" };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_same_files_make_the_same_image()
    {
        var root = RootFiles.Of(new GuestInstallation(new SandboxOptions()));

        var first = await DigestAsync(root, s_labels);

        Assert.Equal(first, await DigestAsync(RootFiles.Of(new GuestInstallation(new SandboxOptions())), s_labels.Reverse().ToDictionary()));
        Assert.NotEqual(first, await DigestAsync(root, new Dictionary<string, string> { ["a"] = "1" }));
    }

    [Fact]
    public void There_is_no_shell_and_nothing_of_the_host_in_it()
    {
        var root = RootFiles.Of(new GuestInstallation(new SandboxOptions()));

        var files = root.Entries.Where(entry => entry.Value is RootFiles.Source.Copy).Select(entry => entry.Key).ToList();

        Assert.All(files, file => Assert.True(
            file.StartsWith("guest/", StringComparison.Ordinal) || file.StartsWith("dotnet/", StringComparison.Ordinal) || file.Contains("lib", StringComparison.Ordinal), file));
        Assert.DoesNotContain(files, file => Path.GetFileName(file) is "sh" or "bash" or "dash" || file.EndsWith(".pdb", StringComparison.Ordinal));
        Assert.Contains("guest/toolreasoner-guest.dll", files);
    }

    [Fact]
    public async Task Another_guest_is_another_version()
    {
        var folder = Directory.CreateTempSubdirectory("guest-").FullName;
        foreach (var file in Directory.GetFiles(new SandboxOptions().GuestFolder))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        Assert.Equal(GuestImage.VersionOf(new SandboxOptions().GuestFolder), GuestImage.VersionOf(folder));
        await File.AppendAllTextAsync(Path.Combine(folder, "toolreasoner-guest.deps.json"), " ", Stop);

        Assert.NotEqual(GuestImage.VersionOf(new SandboxOptions().GuestFolder), GuestImage.VersionOf(folder));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task An_image_that_is_missing_or_holds_another_guest_is_an_error_with_the_command_that_mends_it()
    {
        var (engine, missing) = await TestEngines.Docker.GetAsync();
        Assert.SkipWhen(engine is null, missing ?? "");
        var options = new SandboxOptions { Jail = JailChoice.Container, Container = engine!.Options with { Image = "no-such-image" } };

        var absent = await Assert.ThrowsAsync<SandboxUnavailableException>(() => JailedSandbox.StartAsync(options, Stop));

        Assert.Contains("There is no image 'no-such-image'", absent.Message, StringComparison.Ordinal);
        Assert.Contains("`toolreasoner image build`", absent.Message, StringComparison.Ordinal);

        using var connection = await ContainerEngine.ConnectAsync(engine.Options, Stop);
        using var archive = new MemoryStream();
        var labels = new Dictionary<string, string> { [GuestImage.Label] = "0.0.1-old" };
        await ImageArchive.WriteAsync(archive, RootFiles.Of(new GuestInstallation(options)), "other-guest:latest", labels, Stop);
        archive.Position = 0;
        await connection.CallAsync(client => client.Images.LoadImageAsync(new Docker.DotNet.Models.ImageLoadParameters(), archive, new Progress<Docker.DotNet.Models.JSONMessage>(), Stop));

        var old = await Assert.ThrowsAsync<SandboxUnavailableException>(
            () => JailedSandbox.StartAsync(options with { Container = engine.Options with { Image = "other-guest" } }, Stop));

        Assert.Contains("another guest", old.Message, StringComparison.Ordinal);
        Assert.Contains("0.0.1-old", old.Message, StringComparison.Ordinal);
        Assert.Contains("`toolreasoner image build`", old.Message, StringComparison.Ordinal);
    }

    private static async Task<string> DigestAsync(RootFiles root, IReadOnlyDictionary<string, string> labels)
    {
        using var archive = new MemoryStream();
        await ImageArchive.WriteAsync(archive, root, "name:tag", labels, Stop);
        return Convert.ToHexString(SHA256.HashData(archive.GetBuffer().AsSpan(0, (int)archive.Length)));
    }
}
