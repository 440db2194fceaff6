using System.Reflection;
using System.Runtime.InteropServices;
using TorchSharp;

namespace ToolReasoner.Trainer.Native;

/// <summary>Loads libtorch before TorchSharp looks for it. On Windows and macOS TorchSharp's own search is left alone.</summary>
internal static partial class NativeTorch
{
    private const string BridgeName = "libLibTorchSharp.so";
    private const int Lazy = 1;
    private const int Global = 0x100;

    // A folder may have the CUDA half or not; the order is that of who needs whom.
    private static readonly string[] s_libraries =
        ["libtorch_global_deps.so", "libc10.so", "libtorch_cpu.so", "libc10_cuda.so", "libtorch_cuda.so", "libtorch.so"];

    private static readonly Lock s_lock = new();
    private static bool s_isLoaded;

    /// <summary>Loads the libraries once; later calls do nothing.</summary>
    /// <param name="options">Where they are.</param>
    /// <param name="log">Told in one line where something had to be prepared.</param>
    /// <exception cref="TorchUnavailableException">A library is missing or does not load.</exception>
    public static void Load(NativeTorchOptions options, Action<string> log)
    {
        lock (s_lock)
        {
            if (s_isLoaded || !OperatingSystem.IsLinux())
            {
                return;
            }

            // Threads that wait for work must sleep: spinning ones take the core that the rest of this machine works on.
            _ = SetEnvironment("OMP_WAIT_POLICY", "passive", overwrite: 0);
            var found = options.WithEnvironment();
            if (found.Libtorch is null)
            {
                Open(Packaged("libgomp-98b21ff3.so.1"), Global);
            }

            foreach (var name in s_libraries)
            {
                var path = found.Libtorch is { } folder ? Path.Combine(folder, name) : PackagedOrNull(name);
                if (path is not null && File.Exists(path))
                {
                    Open(path, Global);
                }
                else if (name is "libc10.so" or "libtorch_cpu.so")
                {
                    throw new TorchUnavailableException(
                        $"{name} is not in {found.Libtorch ?? AppContext.BaseDirectory}. Name the folder of libtorch with --libtorch DIR, "
                        + "for example .../site-packages/torch/lib.");
                }
            }

            var bridge = Open(found.Bridge ?? BridgeCopy.For(Packaged(BridgeName), log), Global);
            NativeLibrary.SetDllImportResolver(typeof(torch).Assembly, (name, _, _) => name == "LibTorchSharp" ? bridge : 0);
            SetLoaded("nativeBackendLoaded");
            SetLoaded("nativeBackendCudaLoaded");
            s_isLoaded = true;
        }
    }

    // TorchSharp would go on to search for what is loaded already, and would take the package's file for it.
    private static void SetLoaded(string field) =>
        (typeof(torch).GetField(field, BindingFlags.NonPublic | BindingFlags.Static)
            ?? throw new TorchUnavailableException($"This version of TorchSharp has no {field}; the loader was written for 0.107."))
        .SetValue(null, true);

    private static nint Open(string path, int flags)
    {
        var handle = OpenLibrary(path, Lazy | flags);
        return handle != 0 ? handle : throw new TorchUnavailableException(
            $"{path} does not load: {Marshal.PtrToStringUTF8(LastError()) ?? "no reason given"}");
    }

    private static string Packaged(string name) => PackagedOrNull(name) ?? throw new TorchUnavailableException(
        $"{name} is not beside the program. Build with libtorch, or name one with --libtorch DIR and --native FILE.");

    private static string? PackagedOrNull(string name)
    {
        var folders = (AppContext.GetData("NATIVE_DLL_SEARCH_DIRECTORIES") as string ?? "").Split(
            Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return folders.Append(AppContext.BaseDirectory).Append(Path.Combine(AppContext.BaseDirectory, "runtimes", "linux-x64", "native"))
            .Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
    }

    [LibraryImport("libc.so.6", EntryPoint = "dlopen", StringMarshalling = StringMarshalling.Utf8)]
    private static partial nint OpenLibrary(string path, int flags);

    [LibraryImport("libc.so.6", EntryPoint = "dlerror")]
    private static partial nint LastError();

    [LibraryImport("libc.so.6", EntryPoint = "setenv", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int SetEnvironment(string name, string value, int overwrite);
}
