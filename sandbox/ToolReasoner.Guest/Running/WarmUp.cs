using System.Globalization;
using System.Numerics;

namespace ToolReasoner.Guest.Running;

/// <summary>Uses what nearly every program uses, while nobody waits for it.</summary>
internal static class WarmUp
{
    /// <summary>Takes about ten milliseconds in a fresh process.</summary>
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
        var text = $"{BigInteger.Pow(3, 50)} {0.1 + 0.2} {Enumerable.Range(1, 3).Select(i => i * 2).Sum()}";
        Console.Out.Write(text.AsSpan(0, 0));
        Console.Error.Write("");
    }
}
