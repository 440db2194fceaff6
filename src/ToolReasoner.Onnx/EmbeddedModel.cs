namespace ToolReasoner.Onnx;

/// <summary>
/// The model that ships with this library: trained by this repository on problems of its own curriculum, for work without a network.
/// <c>docs/embedded-model.md</c> says how it was made, what it can do and what not.
/// </summary>
public static class EmbeddedModel
{
    /// <summary>What it is called.</summary>
    public const string Name = "nano";

    /// <value>Where its files lie: beside this library.</value>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "models", Name);

    /// <summary>Loads it.</summary>
    /// <param name="options">How it is run.</param>
    /// <exception cref="LocalModelException">Its files are not there, or are damaged.</exception>
    public static LocalModel Open(LocalModelOptions? options = null) => Directory.Exists(Folder) ? LocalModel.Open(Folder, options)
        : throw new LocalModelException($"The model {Name} is not at {Folder}. It is part of the package: publish or copy the whole output folder.");
}
