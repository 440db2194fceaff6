namespace ToolReasoner.Guest.Protocol;

/// <summary>
/// How frames travel in a container, where a guest has no streams but the three standard ones: cut into chunks and put between what the
/// program prints. A chunk is the mark (16 random bytes that the host drew for this guest), its length (2 bytes, little endian) and its
/// bytes. It is written at once and is short enough for the kernel not to split it, so that another thread's print cannot get into it.
/// On standard error an empty chunk says that everything before it has been written. A program can find the mark in its own process and
/// write chunks, as it can write frames in any jail: both are claims.
/// </summary>
internal static class Mark
{
    /// <summary>Length of the mark.</summary>
    public const int Bytes = 16;

    /// <summary>Bytes before a chunk's own.</summary>
    public const int HeaderBytes = Bytes + 2;

    /// <summary>Most bytes in a chunk: with the header the kernel's <c>PIPE_BUF</c>, what it writes to a pipe in one piece.</summary>
    public const int MaxChunkBytes = 4096 - HeaderBytes;
}
