using System.Text.Json;
using ToolReasoner.Cli.Running;
using ToolReasoner.Sandbox.Containers;

namespace ToolReasoner.Cli.Doctor;

/// <summary>What <c>image build --json</c> prints.</summary>
internal sealed record ImageLine(string Name, string Id, string Version, string Runtime, long Bytes, string Engine)
{
    /// <summary>The line of an image, without its end.</summary>
    public static string Of(BuiltImage image) => JsonSerializer.Serialize(
        new ImageLine(image.Name, image.Id, image.Version, image.Runtime, image.Bytes, image.Engine), LineFormat.Readable.ImageLine);
}
