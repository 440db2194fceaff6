using System.Numerics;
using System.Runtime.CompilerServices;

namespace ToolReasoner.Symbolics;

/// <summary>
/// What one operation may use: steps, time, and the size of the numbers it makes. Handed down through everything the operation calls, and
/// spent on the way; when it is used up, <see cref="Spend"/> throws <see cref="GaveUpException"/>. For one operation on one thread.
/// </summary>
public sealed class Budget
{
    /// <summary>Steps of a budget that says nothing else.</summary>
    public const long DefaultSteps = 50_000_000;

    /// <summary>Largest number that an operation may make, in bits, unless it is told otherwise: about 300,000 decimal digits.</summary>
    public const long DefaultBits = 1_000_000;

    /// <summary>Time of a budget that says nothing else.</summary>
    public static readonly TimeSpan DefaultTime = TimeSpan.FromSeconds(5);

    private const int StepsBetweenLooks = 256;

    private readonly TimeProvider _clock;
    private readonly CancellationToken _cancellationToken;
    private readonly long _started;
    private long _stepsLeft;
    private int _untilLook = StepsBetweenLooks;

    /// <summary>Makes a budget; its time begins now.</summary>
    /// <param name="time">Wall clock; null for <see cref="DefaultTime"/>, <see cref="Timeout.InfiniteTimeSpan"/> for no limit.</param>
    /// <param name="steps">Steps, each about as much work as one operation on two small numbers; null for <see cref="DefaultSteps"/>.</param>
    /// <param name="bits">Bits of the largest number that may be made; null for <see cref="DefaultBits"/>.</param>
    /// <param name="clock">Null for the system's.</param>
    /// <param name="cancellationToken">Ends the operation with <see cref="OperationCanceledException"/>.</param>
    public Budget(
        TimeSpan? time = null, long? steps = null, long? bits = null, TimeProvider? clock = null, CancellationToken cancellationToken = default)
    {
        Time = time ?? DefaultTime;
        Bits = bits ?? DefaultBits;
        _stepsLeft = steps ?? DefaultSteps;
        _clock = clock ?? TimeProvider.System;
        _cancellationToken = cancellationToken;
        _started = _clock.GetTimestamp();
    }

    /// <summary>Wall clock from the making of this budget.</summary>
    public TimeSpan Time { get; }

    /// <summary>Bits of the largest number that may be made.</summary>
    public long Bits { get; }

    /// <summary>Steps not yet spent; 0 or less when it is used up.</summary>
    public long StepsLeft => _stepsLeft;

    /// <summary>A fresh budget of default size, for a call that was given none.</summary>
    /// <param name="budget">The one given, or null.</param>
    public static Budget OrDefault(Budget? budget) => budget ?? new Budget();

    /// <summary>Spends steps, and looks at the clock and the token from time to time.</summary>
    /// <param name="steps">How much work is about to be done; 1 or more.</param>
    /// <exception cref="GaveUpException">Nothing is left.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Spend(long steps = 1)
    {
        _stepsLeft -= steps;
        if (_stepsLeft < 0 || (_untilLook -= (int)Math.Min(steps, StepsBetweenLooks)) <= 0)
        {
            Look();
        }
    }

    /// <summary>Refuses a number before it is made.</summary>
    /// <param name="bits">Its size, estimated from above.</param>
    /// <exception cref="GaveUpException">It would be too large.</exception>
    public void NeedBits(double bits)
    {
        if (!(bits <= Bits))
        {
            throw new GaveUpException($"a number of about {bits:0} bits would be needed, and the budget allows {Bits}");
        }
    }

    /// <summary>Raises an integer to a power, if the result is of a size that is allowed.</summary>
    /// <param name="value">Any integer.</param>
    /// <param name="exponent">0 or more.</param>
    /// <exception cref="GaveUpException">It would be too large.</exception>
    public BigInteger Pow(BigInteger value, BigInteger exponent)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(exponent);
        if (value.IsOne || value.IsZero || value == BigInteger.MinusOne)
        {
            return exponent.IsZero ? BigInteger.One : value.Sign < 0 && exponent.IsEven ? BigInteger.One : value;
        }

        NeedBits((double)exponent * BigInteger.Abs(value).GetBitLength());
        Spend(1 + ((long)exponent * BigInteger.Abs(value).GetBitLength() / 64));
        return BigInteger.Pow(value, (int)exponent);
    }

    /// <summary>Refuses to go deeper when the thread's stack is nearly used up. Call it in every recursion over something of a user's.</summary>
    /// <exception cref="GaveUpException">The nesting is too deep.</exception>
    public void Deepen()
    {
        Spend();
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw new GaveUpException("the expression is nested too deeply");
        }
    }

    /// <summary>A part of what is left, for an attempt that may fail; spend what it used with <see cref="Absorb"/>.</summary>
    /// <param name="share">Between 0 and 1, of the steps and of the time that are left.</param>
    public Budget Part(double share)
    {
        var left = Time == Timeout.InfiniteTimeSpan ? Time : (Time - _clock.GetElapsedTime(_started)) * share;
        return new Budget(left == Timeout.InfiniteTimeSpan || left > TimeSpan.Zero ? left : TimeSpan.Zero, (long)(_stepsLeft * share), Bits, _clock, _cancellationToken);
    }

    /// <summary>Takes over what a part has used.</summary>
    /// <param name="part">From <see cref="Part"/>.</param>
    /// <param name="stepsGiven">Its <see cref="StepsLeft"/> when it was made.</param>
    public void Absorb(Budget part, long stepsGiven)
    {
        ArgumentNullException.ThrowIfNull(part);
        Spend(Math.Max(1, stepsGiven - part._stepsLeft));
    }

    private void Look()
    {
        _untilLook = StepsBetweenLooks;
        _cancellationToken.ThrowIfCancellationRequested();
        if (_stepsLeft < 0)
        {
            throw new GaveUpException("the budget's steps are used up");
        }

        if (Time != Timeout.InfiniteTimeSpan && _clock.GetElapsedTime(_started) > Time)
        {
            throw new GaveUpException($"the budget's time ({Time.TotalSeconds:0.###} s) is used up");
        }
    }
}
