using ToolReasoner.Trainer.Modeling;
using ToolReasoner.Trainer.Rows;
using TorchSharp;
using static TorchSharp.torch;

namespace ToolReasoner.Trainer.Training;

/// <summary>
/// Supervised fine-tuning: steps until a limit is reached, with checkpoints from which it goes on exactly where it stopped. The host waits
/// for the device only where it reports, looks at held-out rows or saves.
/// </summary>
internal sealed class SftRun : IDisposable
{
    private readonly PackedRows _rows;
    private readonly PackedRows? _heldOut;
    private readonly SftOptions _options;
    private readonly Decoder _decoder;
    private readonly AdamW _optimizer;
    private readonly RateSchedule _schedule;
    private readonly BatchPlan _plan;
    private readonly TimeProvider _time;
    private readonly Checkpoint _start;
    private readonly Tensor _lossSum;
    private RunPosition _position;

    /// <summary>Begins, or goes on where <paramref name="start"/> with its moments stopped.</summary>
    public SftRun(PackedRows rows, PackedRows? heldOut, SftOptions options, Checkpoint start, Device device, TimeProvider time)
    {
        (_rows, _heldOut, _options, _start, _time) = (rows, heldOut, options, start, time);
        if (options is { Steps: null, Epochs: null, Time: null })
        {
            throw new WrongInputException("How long? Say --steps, --epochs or --minutes.");
        }

        _position = start.Position with
        {
            DataKey = rows.Key, Seed = options.Seed, BatchTokens = options.BatchTokens, PartTokens = options.PartTokens,
        };
        _decoder = new Decoder(new ParameterLayout(start.Shape), start.Matrices, start.Norms, device);
        _optimizer = new AdamW(_decoder, start.Moments, _position.Steps);
        _schedule = new RateSchedule(options.Rate, options.WarmupSteps);
        _plan = new BatchPlan(rows, options.BatchTokens, options.PartTokens, options.Seed);
        _lossSum = zeros(1, device: device).DetachFromDisposeScope();
    }

    /// <summary>The model as it stands.</summary>
    public Decoder Decoder => _decoder;

    /// <summary>Trains to the end of the run, or until it is cancelled.</summary>
    /// <param name="report">Told from time to time.</param>
    /// <param name="save">Given a checkpoint from time to time, at the end, and when cancelled.</param>
    /// <param name="cancellationToken">Ends the run after the part under way; the step it belongs to is not taken.</param>
    public void Run(Action<SftProgress> report, Action<Checkpoint> save, CancellationToken cancellationToken)
    {
        var began = _time.GetTimestamp();
        var before = _position.Seconds;
        var (reported, saved, tokens, learned, steps) = (began, began, 0L, 0L, 0);
        while (!IsDone() && !cancellationToken.IsCancellationRequested)
        {
            foreach (var step in _plan.Epoch(_position.Epoch).Skip(_position.EpochSteps))
            {
                var rate = _schedule.At(_position.Steps, Progress());
                if (!Take(step, rate, cancellationToken))
                {
                    break;
                }

                (tokens, learned, steps) = (tokens + step.Tokens, learned + step.Learned, steps + 1);
                _position = _position with
                {
                    Steps = _position.Steps + 1, EpochSteps = _position.EpochSteps + 1, Tokens = _position.Tokens + step.Tokens,
                    Seconds = before + _time.GetElapsedTime(began).TotalSeconds,
                };
                var isDone = IsDone();
                var looks = _heldOut is not null && (_position.Steps % _options.ValidateEvery == 0 || isDone);
                if (steps >= _options.ReportEvery || isDone || looks)
                {
                    var loss = _lossSum.item<float>() / Math.Max(1, learned);
                    _lossSum.zero_();
                    var speed = tokens / Math.Max(1e-9, _time.GetElapsedTime(reported).TotalSeconds);
                    var seen = looks ? LossMeter.Loss(_decoder, _heldOut!, _options.PartTokens, 65_536, cancellationToken) : (double?)null;
                    var (done, seconds) = (Progress(), _time.GetElapsedTime(began).TotalSeconds + before);
                    var left = TimeSpan.FromSeconds(done > 0 ? Math.Min(1e7, seconds * (1 - done) / done) : 0);
                    report(new SftProgress(_position.Steps, loss, seen, rate, speed, done, left));
                    (reported, tokens, learned, steps) = (_time.GetTimestamp(), 0, 0, 0);
                }

                if (_time.GetElapsedTime(saved) > _options.SaveEvery)
                {
                    save(ToCheckpoint());
                    saved = _time.GetTimestamp();
                }

                if (isDone)
                {
                    break;
                }
            }

            if (!IsDone() && !cancellationToken.IsCancellationRequested)
            {
                _position = _position with { Epoch = _position.Epoch + 1, EpochSteps = 0 };
            }
        }

        save(ToCheckpoint());
    }

    /// <summary>Copies model, optimizer and position to the host.</summary>
    public Checkpoint ToCheckpoint() => new(
        _start.Shape, _position, _decoder.Matrices.ToFloats(), _decoder.Norms.ToFloats(), _optimizer.ToMoments());

    public void Dispose()
    {
        _decoder.Dispose();
        _optimizer.Dispose();
        _lossSum.Dispose();
    }

    /// <returns>False where the step was broken off.</returns>
    private bool Take(PlannedStep step, double rate, CancellationToken cancellationToken)
    {
        using var scope = NewDisposeScope();
        var parts = Part.Place([.. step.Parts.Select(numbers => Part.Of(_rows, numbers))], _decoder.Device);
        foreach (var (ids, places, targets) in parts)
        {
            if (cancellationToken.IsCancellationRequested)
            {
                _optimizer.Forget();
                return false;
            }

            using var inner = NewDisposeScope();
            var loss = nn.functional.cross_entropy(
                _decoder.Logits(ids, places), targets.to(ScalarType.Int64), reduction: nn.Reduction.Sum);
            (loss / Math.Max(1, step.Learned)).backward();
            _lossSum.add_(loss.detach());
        }

        _optimizer.Step(rate);
        return true;
    }

    private bool IsDone() => Progress() >= 1 || _position.Steps >= _options.StopAt;

    private double Progress()
    {
        var steps = _options.Steps is { } most ? (double)_position.Steps / most : 0;
        var epochs = _options.Epochs is { } times ? _position.Tokens / (times * _rows.Tokens.Length) : 0;
        var time = _options.Time is { } limit ? _position.Seconds / limit.TotalSeconds : 0;
        return Math.Max(steps, Math.Max(epochs, time));
    }
}
