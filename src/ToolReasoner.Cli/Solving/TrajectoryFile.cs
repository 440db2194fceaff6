using System.Text;
using System.Text.Json;
using ToolReasoner.Benchmarks.Running;
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
    private readonly Dictionary<string, (long Start, int Bytes)> _lines = new(StringComparer.Ordinal);
    private LineFile _file = null!;

    private TrajectoryFile(string path) => Path = path;

    /// <summary>Where it lies.</summary>
    public string Path { get; }

    /// <summary>Opens it, or makes it.</summary>
    /// <exception cref="WrongInputException">It cannot be written, another command writes to it, or it holds something else.</exception>
    public static TrajectoryFile Open(string path)
    {
        var file = new TrajectoryFile(path);
        try
        {
            file._file = LineFile.Open(path, file.Take, waitsForDisk: true);
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

            var found = Read(_file.ReadAt(line.Start, line.Bytes));
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
        var bytes = Encoding.UTF8.GetBytes(TrajectoryJson.Write(trajectory));
        lock (_lock)
        {
            _lines[trajectory.Problem.Id] = (_file.Add(bytes), bytes.Length);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();

    private bool Take(int number, long start, ReadOnlySpan<byte> line, bool isTorn)
    {
        try
        {
            _lines[Read(line).Problem.Id] = (start, line.Length);
            return true;
        }
        catch (JsonException) when (isTorn && line[0] == '{')
        {
            return false;
        }
        catch (JsonException e)
        {
            throw new WrongInputException($"--out: {Path}, line {number}, is no trajectory: {e.Message} Name another file.");
        }
    }

    private static Trajectory Read(ReadOnlySpan<byte> line) => TrajectoryJson.Read(
        Encoding.UTF8.GetString(line)) is { Problem.Text: not null } trajectory
        ? trajectory : throw new JsonException("There is no problem in it.");
}
