using System.Runtime.ExceptionServices;

namespace ToolReasoner.Guest.Compiling;

/// <summary>
/// Runs work on a thread with a deep stack. The compiler is recursive: what nests deeper than the stack kills the process. This
/// widens what is safe; <see cref="Texts.CodeScan"/> refuses the rest.
/// </summary>
internal sealed class BigStack : IDisposable
{
    // Only touched pages are real.
    private const int StackBytes = 256 << 20;

    private readonly SemaphoreSlim _wanted = new(0);
    private readonly SemaphoreSlim _done = new(0);
    private Action? _work;

    /// <summary>Starts the thread, which waits for work until disposed.</summary>
    public BigStack() => new Thread(Loop, StackBytes) { IsBackground = true, Name = "compiler" }.Start();

    /// <summary>Runs <paramref name="work"/> there and waits for it. One caller at a time.</summary>
    public T Run<T>(Func<T> work)
    {
        T result = default!;
        ExceptionDispatchInfo? thrown = null;
        _work = () =>
        {
            try
            {
                result = work();
            }
            catch (Exception error)
            {
                thrown = ExceptionDispatchInfo.Capture(error);
            }
        };
        _wanted.Release();
        _done.Wait();
        thrown?.Throw();
        return result;
    }

    /// <summary>Ends the thread.</summary>
    public void Dispose()
    {
        _work = null;
        _wanted.Release();
    }

    private void Loop()
    {
        while (true)
        {
            _wanted.Wait();
            if (_work is not { } work)
            {
                return;
            }

            work();
            _done.Release();
        }
    }
}
