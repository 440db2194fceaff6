using System.Collections;
using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>Weights of outcomes while a distribution is made, in order of first mention.</summary>
internal sealed class WeightTable<T> : IEnumerable<KeyValuePair<T, BigInteger>>
    where T : notnull
{
    private readonly Dictionary<T, int> _places = [];
    private readonly List<KeyValuePair<T, BigInteger>> _weights = [];

    public void Add(T outcome, BigInteger weight)
    {
        if (_places.TryGetValue(outcome, out var place))
        {
            _weights[place] = KeyValuePair.Create(outcome, _weights[place].Value + weight);
            return;
        }

        _places.Add(outcome, _weights.Count);
        _weights.Add(KeyValuePair.Create(outcome, weight));
    }

    public IEnumerator<KeyValuePair<T, BigInteger>> GetEnumerator() => _weights.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
