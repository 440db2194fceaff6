using System.Security.Cryptography;
using System.Text;
using ToolReasoner.Guest.Protocol;

namespace ToolReasoner.Sandbox.Compiling;

/// <summary>Remembers what became of a text, by a hash of its content. The least recently used goes first when it is full.</summary>
/// <param name="maxBytes">Most bytes of assemblies kept.</param>
internal sealed class CompileCache(long maxBytes)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, LinkedListNode<(string Key, CompileReply Reply, long Bytes)>> _byKey = [];
    private readonly LinkedList<(string Key, CompileReply Reply, long Bytes)> _byUse = [];
    private long _bytes;

    /// <summary>The key of a request.</summary>
    public static string KeyOf(CompileRequest request)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(request.ToFrame());
        return Encoding.Latin1.GetString(hash.GetHashAndReset());
    }

    /// <summary>What is remembered, or null.</summary>
    public CompileReply? Find(string key)
    {
        lock (_gate)
        {
            if (!_byKey.TryGetValue(key, out var node))
            {
                return null;
            }

            _byUse.Remove(node);
            _byUse.AddFirst(node);
            return node.Value.Reply;
        }
    }

    /// <summary>Remembers.</summary>
    public void Add(string key, CompileReply reply)
    {
        const int entryBytes = 512;
        var bytes = reply.Assembly.Length + reply.Symbols.Length + entryBytes;
        lock (_gate)
        {
            if (bytes > maxBytes || _byKey.ContainsKey(key))
            {
                return;
            }

            _byKey[key] = _byUse.AddFirst((key, reply, bytes));
            _bytes += bytes;
            while (_bytes > maxBytes)
            {
                var last = _byUse.Last!.Value;
                _byUse.RemoveLast();
                _byKey.Remove(last.Key);
                _bytes -= last.Bytes;
            }
        }
    }
}
