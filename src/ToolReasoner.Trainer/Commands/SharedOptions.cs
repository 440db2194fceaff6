using System.CommandLine;
using ToolReasoner.Trainer.Native;
using TorchSharp;

namespace ToolReasoner.Trainer.Commands;

/// <summary>Options that several verbs have.</summary>
internal static class SharedOptions
{
    public static Option<string[]> Rows(string description, bool isRequired = true) => new("--rows")
    {
        HelpName = "FILE", Required = isRequired, AllowMultipleArgumentsPerToken = true,
        Description = description + " JSON lines {\"id\", \"text\", \"train\": [[start, end], ...]}, gzipped or not.",
    };

    public static Option<string> Out(string description) => new("--out") { HelpName = "PATH", Required = true, Description = description };

    public static Option<string> Checkpoint() => new("--checkpoint")
    {
        HelpName = "PATH", Required = true, Description = "A run's folder, or a checkpoint's file.",
    };

    public static Option<string?> Tokenizer(string description) => new("--tokenizer") { HelpName = "DIR", Description = description };

    public static Option<int> Context() => new("--context")
    {
        HelpName = "TOKENS", DefaultValueFactory = _ => 1024, Description = "Tokens in the longest row; longer ones are left out.",
    };

    public static Option<string> Device() => new("--device")
    {
        HelpName = "cpu|cuda", DefaultValueFactory = _ => "cpu", Description = "What computes.",
    };

    public static Option<string?> Libtorch() => new("--libtorch")
    {
        HelpName = "DIR",
        Description = "A folder with another libtorch, for example .../site-packages/torch/lib with CUDA (or TOOLREASONER_LIBTORCH).",
    };

    public static Option<string?> Native() => new("--native")
    {
        HelpName = "FILE", Description = "The libLibTorchSharp.so that was built for it (or TOOLREASONER_LIBTORCHSHARP).",
    };

    /// <summary>Loads libtorch and says what device was named.</summary>
    public static torch.Device Open(string device, string? libtorch, string? native)
    {
        NativeTorch.Load(new NativeTorchOptions(libtorch, native), Console.Error.WriteLine);
        return device switch
        {
            "cpu" => torch.CPU,
            "cuda" => torch.cuda.is_available() ? torch.device("cuda:0")
                : throw new TorchUnavailableException("libtorch finds no CUDA device: is --libtorch a build with CUDA, and is there a card?"),
            _ => throw new WrongInputException($"--device is cpu or cuda, not {device}."),
        };
    }
}
