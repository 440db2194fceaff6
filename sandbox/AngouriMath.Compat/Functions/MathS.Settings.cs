namespace AngouriMath;

public static partial class MathS
{
#pragma warning disable CS1591 // Kept so that programs that set them compile: results here are exact, and need none of them.
    public static class Settings
    {
        public static Setting<bool> DowncastingEnabled { get; } = new(true);

        public static Setting<bool> AllowNewton { get; } = new(true);

        public static Setting<double> PrecisionErrorCommon { get; } = new(1e-6);

        public static Setting<double> PrecisionErrorZeroRange { get; } = new(1e-16);

        public static Setting<int> FloatToRationalIterCount { get; } = new(15);

        public static Setting<long> MaxExpansionTermCount { get; } = new(2000);
    }

    /// <summary>A setting without effect.</summary>
    public sealed class Setting<T>(T value)
    {
        public T Value { get; } = value;

        public static implicit operator T(Setting<T> setting) => setting.Value;

        public IDisposable Set(T value) => new Nothing();

        public void Global(T value)
        {
        }

        public void As(T value, Action action) => action();

        public TResult As<TResult>(T value, Func<TResult> action) => action();

        private sealed class Nothing : IDisposable
        {
            public void Dispose()
            {
            }
        }
    }
#pragma warning restore CS1591
}
