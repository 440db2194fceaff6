using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Microsoft.CodeAnalysis.CSharp;

namespace ToolReasoner.Guest.Compiling;

/// <summary>
/// The submissions compiled so far, found by the texts that led to them. A session's next submission finds the one before it here; a
/// process that never saw the session compiles its texts again, and gets the same.
/// </summary>
internal sealed class SessionChains
{
    private const int MaxChains = 64;

    private readonly LinkedList<(string Key, CSharpCompilation Last)> _recent = [];
    private readonly Dictionary<string, LinkedListNode<(string Key, CSharpCompilation Last)>> _byKey = [];

    /// <summary>The key of the empty session.</summary>
    public static string Start(bool policy) => policy ? "policy" : "free";

    /// <summary>The key of a session that goes on with <paramref name="source"/>.</summary>
    public static string Next(string key, string source) =>
        Convert.ToHexString(SHA256.HashData(MemoryMarshal.AsBytes((key + "\n" + source).AsSpan())));

    /// <summary>The last submission of a session, if it is still here.</summary>
    public CSharpCompilation? Find(string key)
    {
        if (!_byKey.TryGetValue(key, out var node))
        {
            return null;
        }

        _recent.Remove(node);
        _recent.AddFirst(node);
        return node.Value.Last;
    }

    /// <summary>Remembers a session's last submission, and forgets the session that was not asked for longest.</summary>
    public void Add(string key, CSharpCompilation last)
    {
        if (Find(key) is not null)
        {
            return;
        }

        _byKey[key] = _recent.AddFirst((key, last));
        if (_recent.Count > MaxChains)
        {
            _byKey.Remove(_recent.Last!.Value.Key);
            _recent.RemoveLast();
        }
    }
}
