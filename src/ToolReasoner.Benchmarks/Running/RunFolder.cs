using System.Text.Json;
using ToolReasoner.Trajectories;

namespace ToolReasoner.Benchmarks.Running;

/// <summary>
/// A run on the disk: <c>run.json</c> says what it is, <c>trajectories.jsonl</c> has a line for each problem and sample that is done. What
/// is derived from them lies beside them. Safe for use by many threads; one process writes at a time.
/// </summary>
public sealed class RunFolder : IDisposable
{
    private const string ManifestName = "run.json";
    private const string TrajectoriesName = "trajectories.jsonl";
    private const string LockName = "run.lock";
    private const string HalfEnd = ".half";

    private readonly Lock _lock = new();
    private readonly Dictionary<(string Problem, int Sample), SampleResult> _results = [];
    private LineFile? _file;
    private FileStream? _hold;

    private RunFolder(string path, RunManifest manifest) => (Path, Manifest) = (path, manifest);

    /// <summary>Where it lies.</summary>
    public string Path { get; }

    /// <summary>What the run is.</summary>
    public RunManifest Manifest { get; }

    /// <summary>Number of this start, from 0.</summary>
    public int Session { get; private set; }

    /// <summary>The results so far, by the problems' order in the file and by sample.</summary>
    public IReadOnlyList<SampleResult> Results
    {
        get
        {
            lock (_lock)
            {
                return [.. _results.Values.OrderBy(result => result.Index).ThenBy(result => result.Sample)];
            }
        }
    }

    /// <summary>Seconds of work, all starts together, as far as results tell.</summary>
    public double WallSeconds
    {
        get
        {
            lock (_lock)
            {
                return _results.Values.GroupBy(result => result.Session).Sum(session => session.Max(result => result.ElapsedSeconds));
            }
        }
    }

    /// <summary>Whether there is a run in a folder.</summary>
    public static bool Exists(string path) => File.Exists(System.IO.Path.Combine(path, ManifestName));

    /// <summary>Begins a run, or goes on with one.</summary>
    /// <param name="path">A folder; made if it is not there.</param>
    /// <param name="manifest">What the run is. One that is there already must have the same settings.</param>
    /// <param name="isResumed">Whether there may be one already.</param>
    /// <exception cref="BenchmarkException">There is a run and none was expected, it is another one, or the folder cannot be
    /// used.</exception>
    public static RunFolder Open(string path, RunManifest manifest, bool isResumed)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        return OnDisk(path, () =>
        {
            Directory.CreateDirectory(path);
            var hold = Hold(path);
            try
            {
                return Open(path, manifest, isResumed, hold);
            }
            catch
            {
                hold.Dispose();
                throw;
            }
        });
    }

    /// <summary>Reads a run, finished or not, without holding it.</summary>
    /// <exception cref="BenchmarkException">There is none, or it is damaged.</exception>
    public static RunFolder Read(string path)
    {
        if (!Exists(path))
        {
            throw new BenchmarkException(Directory.Exists(path)
                ? $"There is no {ManifestName} in {path}: it is no run of `toolreasoner bench`."
                : $"There is no folder {path}. Check the path; `toolreasoner bench NAME --out DIR` makes one.");
        }

        return OnDisk(path, () =>
        {
            var folder = new RunFolder(path, ReadManifest(path));
            if (File.Exists(System.IO.Path.Combine(path, TrajectoriesName)))
            {
                LineFile.Read(System.IO.Path.Combine(path, TrajectoriesName), folder.Take);
            }

            return folder;
        });
    }

    /// <summary>Whether a sample of a problem is done.</summary>
    public bool Has(string problem, int sample)
    {
        lock (_lock)
        {
            return _results.ContainsKey((problem, sample));
        }
    }

    /// <summary>Adds what came of a problem.</summary>
    /// <exception cref="InvalidOperationException">It is there already, or the run was only read.</exception>
    public void Add(SampleResult result, Trajectory trajectory)
    {
        ArgumentNullException.ThrowIfNull(result);
        var line = ResultFormat.Write(result, trajectory);
        lock (_lock)
        {
            if (!_results.TryAdd((result.ProblemId, result.Sample), result))
            {
                throw new InvalidOperationException($"Sample {result.Sample} of {result.ProblemId} is done already.");
            }

            (_file ?? throw new InvalidOperationException("The run was only read.")).Add(line);
        }
    }

    /// <summary>The results with their trajectories, one after another, in the order in which they were finished.</summary>
    /// <param name="take">Called with each.</param>
    /// <exception cref="BenchmarkException">A line is damaged.</exception>
    public void ForEachTrajectory(Action<SampleResult, Trajectory> take)
    {
        ArgumentNullException.ThrowIfNull(take);
        LineFile.Read(System.IO.Path.Combine(Path, TrajectoriesName), (number, _, line, _) =>
        {
            var (result, trajectory) = Whole(number, line, ResultFormat.ReadWhole);
            take(result, trajectory);
            return true;
        });
    }

    /// <summary>
    /// The results with their statements and their lines as they stand in the file, in the order in which they were finished.
    /// </summary>
    /// <param name="take">Called with each; the line is without its end, and gone when the call returns.</param>
    /// <exception cref="BenchmarkException">A line is damaged.</exception>
    internal void ForEachLine(Action<SampleResult, string, ReadOnlySpan<byte>> take)
    {
        var file = System.IO.Path.Combine(Path, TrajectoriesName);
        if (!File.Exists(file))
        {
            return;
        }

        LineFile.Read(file, (number, _, line, _) =>
        {
            var (result, statement) = Whole(number, line, ResultFormat.ReadWithStatement);
            take(result, statement, line);
            return true;
        });
    }

    /// <summary>Writes a file that is derived from the results: the whole of it or nothing.</summary>
    /// <param name="name">Without a folder.</param>
    /// <param name="content">Its bytes.</param>
    /// <returns>Its path.</returns>
    public string Write(string name, ReadOnlySpan<byte> content)
    {
        var path = System.IO.Path.Combine(Path, name);
        WriteWhole(path, content);
        return path;
    }

    /// <summary>Writes a file that is derived from the results: the whole of it or nothing.</summary>
    /// <param name="name">Without a folder.</param>
    /// <param name="write">Writes its bytes.</param>
    /// <returns>Its path.</returns>
    public string Write(string name, Action<Stream> write)
    {
        var path = System.IO.Path.Combine(Path, name);
        WriteWhole(path, write);
        return path;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _file?.Dispose();
        _hold?.Dispose();
    }

    /// <summary>In which members two settings differ, by their names in <c>run.json</c>.</summary>
    internal static IReadOnlyList<(string Name, string There, string Here)> Differences(RunSettings there, RunSettings here)
    {
        var (one, other) = (Members(there), Members(here));
        return [.. one.Keys.Union(other.Keys)
            .Select(name => (Name: name, There: one.GetValueOrDefault(name, "not set"), Here: other.GetValueOrDefault(name, "not set")))
            .Where(member => member.There != member.Here)];
    }

    /// <summary>Writes a file so that a reader, or a start after a kill, finds the old one or the new one.</summary>
    internal static void WriteWhole(string path, ReadOnlySpan<byte> content)
    {
        using (var file = Half(path))
        {
            file.Write(content);
            file.Flush(flushToDisk: true);
        }

        File.Move(path + HalfEnd, path, overwrite: true);
    }

    private static void WriteWhole(string path, Action<Stream> write)
    {
        using (var file = Half(path))
        {
            write(file);
            file.Flush(flushToDisk: true);
        }

        File.Move(path + HalfEnd, path, overwrite: true);
    }

    private static FileStream Half(string path) => new(path + HalfEnd, FileMode.Create, FileAccess.Write);

    private static RunFolder Open(string path, RunManifest manifest, bool isResumed, FileStream hold)
    {
        if (!Exists(path))
        {
            if (File.Exists(System.IO.Path.Combine(path, TrajectoriesName)))
            {
                throw new BenchmarkException($"{path} holds {TrajectoriesName} and no {ManifestName}: it is no whole run. Name another "
                    + "folder.");
            }

            WriteWhole(System.IO.Path.Combine(path, ManifestName),
                JsonSerializer.SerializeToUtf8Bytes(manifest, ResultFormat.Indented.RunManifest));
        }
        else if (!isResumed)
        {
            throw new BenchmarkException($"There is a run in {path} already. Go on with it with --resume, or name another folder.");
        }

        var folder = new RunFolder(path, ReadManifest(path));
        folder.Check(manifest.Settings);
        folder._file = LineFile.Open(System.IO.Path.Combine(path, TrajectoriesName), folder.Take);
        folder._hold = hold;
        folder.Session = folder._results.Count == 0 ? 0 : folder._results.Values.Max(result => result.Session) + 1;
        return folder;
    }

    // A file of its own, as a lock on the trajectories would keep readers out. The kernel lets go of it however a process ends.
    private static FileStream Hold(string path)
    {
        try
        {
            return new FileStream(System.IO.Path.Combine(path, LockName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e) when (e is not (FileNotFoundException or DirectoryNotFoundException))
        {
            throw new BenchmarkException($"Another command works in {path}, or it cannot be written. Wait for it, or name another folder. "
                + $"({e.Message})", e);
        }
    }

    private static RunManifest ReadManifest(string path)
    {
        var file = System.IO.Path.Combine(path, ManifestName);
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(file), ResultFormat.Readable.RunManifest)
                is { Settings: not null, Surroundings: not null } manifest
                ? manifest : throw new JsonException("There is no run in it.");
        }
        catch (JsonException e)
        {
            throw new BenchmarkException($"{file} cannot be read: {e.Message} Restore it, or name another folder.");
        }
    }

    private static T OnDisk<T>(string path, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new BenchmarkException($"{path} cannot be used: {e.Message}", e);
        }
    }

    private void Check(RunSettings asked)
    {
        // Which weights an older version ran cannot be told any more.
        var known = Manifest.Settings.ModelSha256 is null ? asked with { ModelSha256 = null } : asked;
        var differences = Differences(Manifest.Settings, known);
        if (differences.Count > 0)
        {
            var all = string.Join("; ", differences.Select(one => $"{one.Name} is {one.There} there and {one.Here} here"));
            throw new BenchmarkException(
                $"{Path} holds a run with other settings: {all}. Go on with the same settings, or name another folder.");
        }
    }

    private static Dictionary<string, string> Members(RunSettings settings) =>
        JsonSerializer.SerializeToNode(new RunManifest(settings, null!), ResultFormat.Readable.RunManifest)!["settings"]!.AsObject()
            .ToDictionary(member => member.Key, member => member.Value!.ToJsonString());

    private bool Take(int number, long start, ReadOnlySpan<byte> line, bool isTorn)
    {
        SampleResult result;
        try
        {
            // Of half a line the result may be whole, and the trajectory not.
            result = isTorn ? ResultFormat.ReadWhole(line).Result : Whole(number, line, ResultFormat.Read);
        }
        catch (JsonException) when (isTorn)
        {
            return false;
        }

        return _results.TryAdd((result.ProblemId, result.Sample), result) ? true : throw new BenchmarkException(
            $"{System.IO.Path.Combine(Path, TrajectoriesName)}, line {number}: sample {result.Sample} of {result.ProblemId} is there "
                + "twice.");
    }

    private delegate T Reading<T>(ReadOnlySpan<byte> line);

    private T Whole<T>(int number, ReadOnlySpan<byte> line, Reading<T> read)
    {
        try
        {
            return read(line);
        }
        catch (JsonException e)
        {
            throw new BenchmarkException(
                $"{System.IO.Path.Combine(Path, TrajectoriesName)}, line {number}, is damaged: {e.Message} Cut the file before it, and go "
                    + "on with --resume.");
        }
    }
}
