using System.Text;
using System.Text.Json;
using ToolReasoner.Problems;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Cli.Solving;

/// <summary>
/// A file to which trajectories are added, a line each. Another start goes on where the last one ended: what was finished is known, a
/// half-written last line is dropped. Of several lines of one problem the last counts. Safe for use by many threads.
/// </summary>
internal sealed class TrajectoryFile : IDisposable
{
    private readonly Lock _lock = new();
    private readonly FileStream _file;
    private readonly Dictionary<string, (long Start, int Bytes)> _lines = new(StringComparer.Ordinal);

    private TrajectoryFile(FileStream file, string path) => (_file, Path) = (file, path);

    /// <summary>Where it lies.</summary>
    public string Path { get; }

    /// <summary>Opens it, or makes it.</summary>
    /// <exception cref="WrongInputException">It cannot be written, another command writes to it, or it holds something else.</exception>
    public static TrajectoryFile Open(string path)
    {
        try
        {
            var file = new TrajectoryFile(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read), path);
            file.ReadAll();
            return file;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new WrongInputException($"--out: {path} cannot be written: {e.Message}");
        }
    }

    /// <summary>The finished trajectory of a problem; null if there is none, or it was interrupted.</summary>
    /// <exception cref="WrongInputException">The problem is there with other settings.</exception>
    public Trajectory? Find(Problem problem, string recipe, long seed)
    {
        lock (_lock)
        {
            if (!_lines.TryGetValue(problem.Id, out var line))
            {
                return null;
            }

            var found = ReadAt(line.Start, line.Bytes);
            return found.Recipe != recipe || found.Seed != seed || found.Problem.Text != problem.Text
                ? throw new WrongInputException(
                    $"--out: {Path} holds problem {problem.Id} with recipe {found.Recipe} and seed {found.Seed}, "
                    + $"and this start asks for {recipe} and {seed}"
                    + $"{(found.Problem.Text != problem.Text ? ", and its text is another" : "")}. "
                    + "Name another file, or start with the same settings.")
                : found.Stop == StopReason.Interrupted ? null : found;
        }
    }

    /// <summary>Adds one, and has it on the disk before it returns.</summary>
    public void Add(Trajectory trajectory)
    {
        var bytes = Encoding.UTF8.GetBytes(TrajectoryJson.Write(trajectory) + "\n");
        lock (_lock)
        {
            var start = _file.Seek(0, SeekOrigin.End);
            _file.Write(bytes);
            _file.Flush(flushToDisk: true);
            _lines[trajectory.Problem.Id] = (start, bytes.Length);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    private void ReadAll()
    {
        var bytes = new byte[_file.Length];
        _file.ReadExactly(bytes);
        var start = 0;
        for (var number = 1; start < bytes.Length; number++)
        {
            var end = Array.IndexOf(bytes, (byte)'\n', start);
            var isTorn = end < 0;
            end = isTorn ? bytes.Length : end;
            try
            {
                _lines[Read(bytes.AsSpan(start, end - start)).Problem.Id] = (start, end - start);
            }
            catch (JsonException) when (isTorn && bytes[start] == '{')
            {
                _file.SetLength(start);
                return;
            }
            catch (JsonException e)
            {
                throw new WrongInputException($"--out: {Path}, line {number}, is no trajectory: {e.Message} Name another file.");
            }

            if (isTorn)
            {
                _file.Seek(0, SeekOrigin.End);
                _file.WriteByte((byte)'\n');
            }

            start = end + 1;
        }
    }

    private Trajectory ReadAt(long start, int count)
    {
        var bytes = new byte[count];
        _file.Seek(start, SeekOrigin.Begin);
        _file.ReadExactly(bytes);
        return Read(bytes);
    }

    private static Trajectory Read(ReadOnlySpan<byte> line) => TrajectoryJson.Read(
        Encoding.UTF8.GetString(line)) is { Problem.Text: not null } trajectory
        ? trajectory : throw new JsonException("There is no problem in it.");
}
