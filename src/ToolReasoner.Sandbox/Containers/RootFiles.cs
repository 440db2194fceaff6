using System.Runtime.Versioning;
using ToolReasoner.Sandbox.Jails;

namespace ToolReasoner.Sandbox.Containers;

/// <summary>What lies in the image: the same that bubblewrap shows a guest, in folders of their own.</summary>
internal sealed class RootFiles
{
    // Of debuggers and dumps; programs do not see them anyway.
    private static readonly string[] s_unused = ["createdump", "libmscordaccore.so", "libmscordbi.so", "libcoreclrtraceptprovider.so"];

    private readonly SortedDictionary<string, Source> _entries = new(StringComparer.Ordinal);

    private RootFiles()
    {
    }

    /// <summary>Every folder, file and link by its path without a leading slash; a folder comes before what is in it.</summary>
    public IEnumerable<KeyValuePair<string, Source>> Entries => _entries;

    /// <summary>Gathers them from this machine.</summary>
    [SupportedOSPlatform("linux")]
    public static RootFiles Of(GuestInstallation installation)
    {
        var root = new RootFiles();
        foreach (var mountPoint in new[] { "dev", "etc", "proc", "sys" })
        {
            root._entries[mountPoint] = new Source.Folder();
        }

        root.CopyFolder(installation.GuestFolder, GuestImage.GuestFolder, name => Path.GetExtension(name) is not (".pdb" or ".xml"));
        var version = installation.RuntimeVersion;
        var framework = $"{GuestImage.RuntimeFolder}/shared/Microsoft.NETCore.App/{version}";
        root.CopyFolder(installation.RuntimeFolder, framework, name => !s_unused.Contains(name));
        root.CopyFolder(Path.Combine(installation.HostFolder, version), $"{GuestImage.RuntimeFolder}/host/fxr/{version}", _ => true);
        root.Add($"{GuestImage.RuntimeFolder}/dotnet", new Source.Copy(installation.DotnetProgram));
        foreach (var folder in new[] { "lib", "lib64" })
        {
            if (new DirectoryInfo("/" + folder).LinkTarget is { } target)
            {
                root.Add(folder, new Source.Link(target));
            }
        }

        foreach (var library in installation.Libraries)
        {
            root.Add(library.TrimStart('/'), new Source.Copy(library));
            foreach (var (name, path) in GuestInstallation.LinkNames(library))
            {
                root.Add(name.TrimStart('/'), new Source.Link(Path.GetFileName(path)));
            }
        }

        // The program that loads programs has one fixed path.
        if (new FileInfo(installation.Loader) is { Exists: true } loader)
        {
            var folder = Path.GetDirectoryName(installation.Loader)!;
            var real = new DirectoryInfo(folder).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? folder;
            root.Add(
                Path.Combine(real, Path.GetFileName(installation.Loader)).TrimStart('/'),
                new Source.Copy(loader.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? loader.FullName));
        }

        return root;
    }

    private void CopyFolder(string from, string to, Func<string, bool> isWanted)
    {
        foreach (var file in Directory.EnumerateFiles(from).Where(file => isWanted(Path.GetFileName(file))))
        {
            Add($"{to}/{Path.GetFileName(file)}", new Source.Copy(file));
        }
    }

    private void Add(string name, Source source)
    {
        for (var folder = Path.GetDirectoryName(name); !string.IsNullOrEmpty(folder); folder = Path.GetDirectoryName(folder))
        {
            _entries.TryAdd(folder, new Source.Folder());
        }

        _entries[name] = source;
    }

    /// <summary>What an entry is. Closed: match on all of its cases.</summary>
    public abstract record Source
    {
        private Source()
        {
        }

        /// <summary>A folder.</summary>
        public sealed record Folder : Source;

        /// <summary>A file, copied from this path.</summary>
        public sealed record Copy(string Path) : Source;

        /// <summary>A symbolic link to this target.</summary>
        public sealed record Link(string Target) : Source;
    }
}
