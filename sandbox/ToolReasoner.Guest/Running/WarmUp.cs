using System.Globalization;
using System.Reflection;

namespace ToolReasoner.Guest.Running;

/// <summary>What a runner does while nobody waits for it.</summary>
internal static class WarmUp
{
    /// <summary>Takes about thirty milliseconds in a fresh process.</summary>
    /// <param name="everything">Whether the runner carries the whole framework.</param>
    public static void Run(bool everything)
    {
        _ = Preload.Usual();
        if (everything)
        {
            Preload.Everything();
        }

        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
        _ = Guid.NewGuid(); // opens /dev/urandom, once for all
        Console.Error.Write("");
        ProgramThread.Run(() =>
        {
            var twin = Assembly.Load(File.ReadAllBytes(typeof(Rehearsal).Assembly.Location));
            var start = twin.ManifestModule.ResolveMethod(((Delegate)Rehearsal.Start).Method.MetadataToken)!;
            _ = ResultText.Of(LoadedProgram.EnterScript((MethodInfo)start, [null, null]));
        });
    }
}
