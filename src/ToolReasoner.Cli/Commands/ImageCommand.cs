using System.CommandLine;
using ToolReasoner.Cli.Doctor;
using ToolReasoner.Cli.Screens;
using ToolReasoner.Sandbox;
using ToolReasoner.Sandbox.Containers;

namespace ToolReasoner.Cli.Commands;

/// <summary><c>toolreasoner image</c>: what the container jail's containers are made of.</summary>
internal static class ImageCommand
{
    /// <summary>Lines to copy.</summary>
    public const string Examples =
        """
          toolreasoner image build

        """;

    private static readonly Option<string?> s_name = new("--name")
    {
        HelpName = "NAME", Description = "Name of the image. Default toolreasoner-guest, or TOOLREASONER_CONTAINER_IMAGE.",
    };

    private static readonly Option<bool> s_json = new("--json") { Description = "One JSON object." };

    /// <summary>Lines to copy, by subcommand.</summary>
    public static IEnumerable<(string Name, string Examples)> ExamplesOf =>
    [
        ("build", "  toolreasoner image build\n  DOCKER_HOST=unix:///run/podman/podman.sock toolreasoner image build\n"),
        ("version", "  docker build -f sandbox/Containerfile --build-arg GUEST=$(toolreasoner image version) .\n"),
    ];

    /// <summary>Makes the command.</summary>
    public static Command Create(Screen screen)
    {
        var build = new Command(
            "build", "Make the image from this machine's .NET runtime and the guest, and give it to Docker or Podman. Needs no network.")
        {
            s_name, s_json,
        };
        build.SetAction((parsed, cancellationToken) => BuildAsync(parsed, screen, cancellationToken));
        var version = new Command("version", "Print the version of the guest that an image must hold, as its label says.");
        version.SetAction(_ =>
        {
            screen.Output.Write(ContainerImage.WantedVersion(new SandboxOptions()) + "\n");
            screen.Flush();
            return ExitStatus.Done;
        });
        return new Command("image", "Make the image of the container jail.") { build, version };
    }

    private static async Task<int> BuildAsync(ParseResult parsed, Screen screen, CancellationToken cancellationToken)
    {
        var container = RunOptions.Container;
        var options = new SandboxOptions { Container = container with { Image = parsed.GetValue(s_name) ?? container.Image } };
        var image = await ContainerImage.BuildAsync(options, cancellationToken).ConfigureAwait(false);
        screen.Output.Write(parsed.GetValue(s_json)
            ? ImageLine.Of(image) + "\n"
            : $"{image.Name} on {image.Engine}: {image.Bytes / 1_000_000} MB, guest {image.Version}, .NET {image.Runtime}\n{image.Id}\n");
        screen.Flush();
        return ExitStatus.Done;
    }
}
