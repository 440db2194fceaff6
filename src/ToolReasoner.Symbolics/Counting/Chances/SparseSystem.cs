namespace ToolReasoner.Symbolics;

/// <summary>A system of linear equations with few terms each, solved exactly. Used up by solving.</summary>
internal sealed class SparseSystem
{
    private readonly Dictionary<int, Rational>[] _rows;
    private readonly HashSet<int>[] _rowsWith;
    private readonly Rational[] _right;

    public SparseSystem(int size)
    {
        _rows = [.. Enumerable.Range(0, size).Select(_ => new Dictionary<int, Rational>())];
        _rowsWith = [.. Enumerable.Range(0, size).Select(_ => new HashSet<int>())];
        _right = new Rational[size];
    }

    /// <summary>Adds to the coefficient of an unknown in an equation.</summary>
    public void Add(int row, int column, Rational value)
    {
        var sum = _rows[row].GetValueOrDefault(column) + value;
        if (sum.IsZero)
        {
            _rows[row].Remove(column);
            _rowsWith[column].Remove(row);
            return;
        }

        _rows[row][column] = sum;
        _rowsWith[column].Add(row);
    }

    /// <summary>Adds to the right side of an equation.</summary>
    public void AddRight(int row, Rational value) => _right[row] += value;

    /// <summary>The solution.</summary>
    /// <exception cref="InvalidOperationException">There is none, or more than one.</exception>
    public Rational[] Solve(Budget budget)
    {
        // Always the shortest equation, and in it the unknown that the fewest others have: few new terms come up (Markowitz 1957).
        var order = new List<(int Row, int Column)>(_rows.Length);
        var waiting = new PriorityQueue<int, int>(_rows.Select((row, place) => (place, row.Count)));
        var done = new bool[_rows.Length];
        while (waiting.TryDequeue(out var row, out var length))
        {
            if (done[row] || length != _rows[row].Count)
            {
                continue;
            }

            if (length == 0)
            {
                throw new InvalidOperationException("the system of equations has no unique solution");
            }

            var column = _rows[row].Keys.MinBy(key => _rowsWith[key].Count);
            done[row] = true;
            order.Add((row, column));
            Eliminate(row, column, waiting, budget);
        }

        var solution = new Rational[_rows.Length];
        for (var i = order.Count - 1; i >= 0; i--)
        {
            var (row, column) = order[i];
            var sum = _right[row];
            foreach (var (key, value) in _rows[row])
            {
                budget.Spend();
                sum -= key == column ? Rational.Zero : value * solution[key];
            }

            solution[column] = sum / _rows[row][column];
        }

        return solution;
    }

    private void Eliminate(int row, int column, PriorityQueue<int, int> waiting, Budget budget)
    {
        // The pivot's equation leaves the lists: only those still to be solved are there.
        foreach (var key in _rows[row].Keys)
        {
            _rowsWith[key].Remove(row);
        }

        foreach (var other in _rowsWith[column].ToArray())
        {
            var factor = -_rows[other][column] / _rows[row][column];
            foreach (var (key, value) in _rows[row])
            {
                budget.Spend(4 + (4 * CountSizes.Steps(value.Numerator)));
                Add(other, key, factor * value);
            }

            _right[other] += factor * _right[row];
            waiting.Enqueue(other, _rows[other].Count);
        }
    }
}
