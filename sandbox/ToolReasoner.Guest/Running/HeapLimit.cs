namespace ToolReasoner.Guest.Running;

/// <summary>The collector's own limit: turns most memory bombs into an exception with a good name. Not the wall; the host measures.</summary>
internal static class HeapLimit
{
    private static long s_bytes;

    /// <summary>Sets it, when it is another than before.</summary>
    public static void Set(long bytes)
    {
        if (bytes == s_bytes)
        {
            return;
        }

        s_bytes = bytes;
        AppContext.SetData("GCHeapHardLimit", (ulong)bytes);
        GC.RefreshMemoryLimit();
    }
}
