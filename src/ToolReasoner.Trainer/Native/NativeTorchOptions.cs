namespace ToolReasoner.Trainer.Native;

/// <summary>Where libtorch is.</summary>
/// <param name="Libtorch">A folder with <c>libtorch_cpu.so</c> and its companions; null for the package's, beside the program.</param>
/// <param name="Bridge">The file <c>libLibTorchSharp.so</c> to load; null for the package's.</param>
internal sealed record NativeTorchOptions(string? Libtorch = null, string? Bridge = null)
{
    /// <summary>What is not said is taken from <c>TOOLREASONER_LIBTORCH</c> and <c>TOOLREASONER_LIBTORCHSHARP</c>.</summary>
    public NativeTorchOptions WithEnvironment() => new(
        Libtorch ?? Environment.GetEnvironmentVariable("TOOLREASONER_LIBTORCH"),
        Bridge ?? Environment.GetEnvironmentVariable("TOOLREASONER_LIBTORCHSHARP"));
}
