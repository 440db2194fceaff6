namespace Microsoft.ML.OnnxRuntimeGenAI;

/// <summary>
/// As 0.18 behaves: the prompts of a batch come once, and shorter ones are padded on the right; an append gives the scores after each of
/// its tokens; what the package generated itself is not in the cache until the next step; only a single text can be cut back.
/// </summary>
public sealed class Generator : IDisposable
{
    private readonly Model _model;
    private readonly GeneratorParams _parameters;
    private readonly Random _random;
    private readonly List<int>[] _seen; // without padding
    private readonly bool[] _ended;
    private readonly int _most;
    private int _length; // padding included
    private bool _isPending; // the last token of each row has not been run
    private float[][][] _scores = [];
    private int[] _next = [];
    private bool _isDisposed;

    public Generator(Model model, GeneratorParams generatorParams)
    {
        (_model, _parameters) = (model, generatorParams);
        _most = (int)generatorParams.Numbers["max_length"];
        var rows = (int)generatorParams.Numbers["batch_size"];
        if (_most > model.Config.Context)
        {
            throw new OnnxRuntimeGenAIException($"max_length ({_most}) cannot be greater than model context_length ({model.Config.Context})");
        }

        if (rows is < 1 or > 32)
        {
            throw new OnnxRuntimeGenAIException($"batch_size ({rows}) must be in [1, 32]");
        }

        Toy.BeforeBegin?.Invoke(rows);
        _random = new Random((int)generatorParams.Numbers["random_seed"]);
        _seen = [.. Enumerable.Range(0, rows).Select(_ => new List<int>())];
        _ended = new bool[rows];
    }

    public bool IsDone() => _ended.All(ended => ended) || _length >= _most;

    public ulong TokenCount() => (ulong)_length;

    public void AppendTokens(ReadOnlySpan<int> inputIDs)
    {
        var each = inputIDs.Length / _seen.Length;
        var rows = new int[_seen.Length][];
        for (var row = 0; row < rows.Length; row++)
        {
            rows[row] = inputIDs.Slice(row * each, each).ToArray();
        }

        Append(rows);
    }

    public void AppendTokenSequences(Sequences sequences) => Append([.. sequences.Rows.Select(row => row.ToArray())]);

    public void GenerateNextToken()
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        if (_length >= _most)
        {
            throw new OnnxRuntimeGenAIException($"GenerateNextToken called with sequence length already at max_length ({_most})");
        }

        if (_isPending)
        {
            Toy.TokensRun += _seen.Length;
            _scores = [.. _seen.Select(row => new[] { Scores(row) })];
        }

        _next = [.. _seen.Select((row, i) => _ended[i] ? _model.Config.Pad : Choose(row))];
        for (var i = 0; i < _next.Length; i++)
        {
            _seen[i].Add(_next[i]);
            _ended[i] |= _model.Config.Ends.Contains(_next[i]);
        }

        _length++;
        _isPending = true;
    }

    public ReadOnlySpan<int> GetNextTokens() => _next;

    public ReadOnlySpan<int> GetSequence(ulong index) => _seen[(int)index].ToArray();

    public void RewindTo(ulong newLength)
    {
        if (newLength > (ulong)_length)
        {
            throw new OnnxRuntimeGenAIException("Cannot rewind to a length greater than the current sequence length");
        }

        if (_seen.Length > 1 && newLength != 0)
        {
            throw new OnnxRuntimeGenAIException("RewindToLength must be called with new_length=0 when batch_size > 1");
        }

        _length = (int)newLength;
        _isPending = false;
        _ended[0] = false;
        _seen[0].RemoveRange(_length, _seen[0].Count - _length);
    }

    public Tensor GetOutput(string outputName) => outputName == "logits" && _scores.Length > 0 ? new Tensor(_scores)
        : throw new OnnxRuntimeGenAIException($"There is no output {outputName}");

    public void Dispose() => _isDisposed = true;

    private void Append(int[][] rows)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        var longest = rows.Max(row => row.Length);
        if (longest == 0)
        {
            throw new OnnxRuntimeGenAIException("input_ids is empty");
        }

        if (_seen.Length > 1 && _length > 0)
        {
            throw new OnnxRuntimeGenAIException("AppendTokens can only be called once for batch_size > 1. To call AppendTokens again, use RewindToLength(0)");
        }

        if (_isPending)
        {
            throw new OnnxRuntimeGenAIException("The last token that was generated is not in the cache");
        }

        if (_length + longest > _most)
        {
            throw new OnnxRuntimeGenAIException($"input_ids size ({longest}) + current sequence length ({_length}) exceeds max length ({_most})");
        }

        Toy.BeforeRun?.Invoke(longest);
        Toy.TokensRun += longest * rows.Length;
        var scores = new float[rows.Length][][];
        for (var row = 0; row < rows.Length; row++)
        {
            scores[row] = new float[longest][];
            for (var i = 0; i < longest; i++)
            {
                if (i < rows[row].Length)
                {
                    _seen[row].Add(rows[row][i]);
                }

                scores[row][i] = i < rows[row].Length ? Scores(_seen[row]) : new float[_model.Config.Vocabulary];
            }
        }

        _scores = scores;
        _length += longest;
    }

    private int Choose(List<int> row)
    {
        var scores = (float[])Scores(row).Clone();
        var penalty = (float)_parameters.Numbers["repetition_penalty"];
        foreach (var token in row.Distinct())
        {
            scores[token] = scores[token] < 0 ? scores[token] * penalty : scores[token] / penalty;
        }

        var order = Enumerable.Range(0, scores.Length).OrderByDescending(token => scores[token]).ToList();
        if (!_parameters.Samples)
        {
            return order[0];
        }

        var most = (int)_parameters.Numbers["top_k"] is var k and > 0 ? k : order.Count;
        var masses = order.Take(most).Select(token => Math.Exp(scores[token] / _parameters.Numbers["temperature"])).ToList();
        var left = _random.NextDouble() * masses.Sum();
        var at = 0;
        while (at < masses.Count - 1 && (left -= masses[at]) >= 0)
        {
            at++;
        }

        return order[at];
    }

    private float[] Scores(List<int> row) => Toy.Scores(row, _model.Config.Vocabulary);
}
