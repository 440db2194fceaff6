namespace ToolReasoner.Symbolics;

/// <summary>Monomials of which the largest in lexicographic order can be taken: a binary heap.</summary>
internal sealed class MonomialHeap
{
    private Monomial[] _heap = new Monomial[16];
    private int _count;

    /// <summary>Puts one in.</summary>
    internal void Add(Monomial monomial)
    {
        if (_count == _heap.Length)
        {
            Array.Resize(ref _heap, 2 * _count);
        }

        var at = _count++;
        for (; at > 0 && MonomialOrder.Lex(_heap[(at - 1) / 2], monomial) < 0; at = (at - 1) / 2)
        {
            _heap[at] = _heap[(at - 1) / 2];
        }

        _heap[at] = monomial;
    }

    /// <summary>Takes the largest, if there is one.</summary>
    internal bool TryTake(out Monomial largest)
    {
        largest = _heap[0];
        if (_count == 0)
        {
            return false;
        }

        // The last one sinks from the top.
        var last = _heap[--_count];
        var at = 0;
        for (var child = 1; child < _count; child = (2 * at) + 1)
        {
            child += child + 1 < _count && MonomialOrder.Lex(_heap[child], _heap[child + 1]) < 0 ? 1 : 0;
            if (MonomialOrder.Lex(_heap[child], last) <= 0)
            {
                break;
            }

            _heap[at] = _heap[child];
            at = child;
        }

        _heap[at] = last;
        _heap[_count] = default;
        return true;
    }
}
