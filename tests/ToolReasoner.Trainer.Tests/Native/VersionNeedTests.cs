using ToolReasoner.Trainer.Native;

namespace ToolReasoner.Trainer.Tests.Native;

public sealed class VersionNeedTests
{
    private const string Version = "GLIBCXX_3.4.32";

    private static readonly string s_file = Path.Combine(AppContext.BaseDirectory, "runtimes", "linux-x64", "native", "libLibTorchSharp.so");

    [Fact]
    public void The_real_library_loses_its_need_for_the_newer_version_once()
    {
        Assert.SkipUnless(File.Exists(s_file), "the native library is another one on this system");
        var library = File.ReadAllBytes(s_file);
        var before = (byte[])library.Clone();

        Assert.Equal(["_ZSt21ios_base_library_initv"], VersionNeed.Weaken(library, Version)!);
        Assert.Equal(before.Length, library.Length);
        Assert.InRange(before.Zip(library).Count(pair => pair.First != pair.Second), 3, 4); // a flag, a binding, a version number
        Assert.Empty(VersionNeed.Weaken(library, Version)!);
        Assert.Null(VersionNeed.Weaken(library, "GLIBCXX_9.9.9"));
    }

    [Fact]
    public void A_version_whose_symbols_are_used_is_not_touched_lightly()
    {
        Assert.SkipUnless(File.Exists(s_file), "the native library is another one on this system");

        Assert.Throws<InvalidDataException>(() => VersionNeed.Weaken(File.ReadAllBytes(s_file), "GLIBCXX_3.4.21"));
    }

    [Fact]
    public void A_damaged_file_is_an_error_wherever_it_is_damaged()
    {
        Assert.SkipUnless(File.Exists(s_file), "the native library is another one on this system");
        var library = File.ReadAllBytes(s_file);
        foreach (var length in new[] { 0, 10, 64, 500, 4096, 100_000 })
        {
            Assert.Throws<InvalidDataException>(() => VersionNeed.Weaken(library[..length], Version));
        }
    }

    [Fact]
    public void The_copy_is_made_once_and_said_once()
    {
        Assert.SkipUnless(File.Exists(s_file), "the native library is another one on this system");
        var folder = Directory.CreateTempSubdirectory("native").FullName;
        var said = new List<string>();

        var first = BridgeCopy.Prepare(s_file, folder, said.Add);
        var second = BridgeCopy.Prepare(s_file, folder, said.Add);

        Assert.Equal(first, second);
        Assert.StartsWith(folder, first, StringComparison.Ordinal);
        Assert.Contains(Version, Assert.Single(said), StringComparison.Ordinal);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void Libtorch_computes_here()
    {
        NativeTorch.Load(new NativeTorchOptions(), _ => { });
        using var sum = TorchSharp.torch.ones(3).sum();
        Assert.Equal(3, sum.item<float>());
    }
}
