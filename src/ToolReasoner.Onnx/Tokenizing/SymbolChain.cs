namespace ToolReasoner.Onnx.Tokenizing;

/// <summary>The symbols of a piece while neighbours are merged: a list linked both ways, in arrays. A place keeps its number.</summary>
internal sealed class SymbolChain
{
    private const int Gone = -1;

    private readonly int[] _ids;
    private readonly int[] _next;
    private readonly int[] _previous;

    public SymbolChain(List<int> ids)
    {
        _ids = [.. ids];
        _next = new int[_ids.Length];
        _previous = new int[_ids.Length];
        for (var i = 0; i < _ids.Length; i++)
        {
            (_next[i], _previous[i]) = (i + 1 < _ids.Length ? i + 1 : -1, i - 1);
        }
    }

    /// <summary>A place's symbol; -1 where it has become part of one before it.</summary>
    public int this[int at] => _ids[at];

    /// <summary>The place after one; -1 for none.</summary>
    public int Next(int at) => _next[at];

    /// <summary>The place before one; -1 for none.</summary>
    public int Previous(int at) => _previous[at];

    /// <summary>A place takes in the one after it.</summary>
    public void Join(int at, int id)
    {
        var taken = _next[at];
        (_ids[at], _ids[taken], _next[at]) = (id, Gone, _next[taken]);
        if (_next[at] >= 0)
        {
            _previous[_next[at]] = at;
        }
    }

    public void CopyTo(List<int> ids)
    {
        for (var at = _ids.Length > 0 ? 0 : -1; at >= 0; at = _next[at])
        {
            ids.Add(_ids[at]);
        }
    }
}
