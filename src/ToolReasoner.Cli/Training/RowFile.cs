using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace ToolReasoner.Cli.Training;

/// <summary>
/// A file of lines that grows, and goes on where it was broken off: as <c>FILE.part</c> until it is whole, flushed after each line. A line
/// that was broken off is dropped.
/// </summary>
internal sealed class RowFile : IDisposable
{
    private readonly string _path;
    private readonly string _part;
    private readonly StreamWriter _writer;

    private RowFile(string path, string part, int rows)
    {
        (_path, _part, Rows) = (path, part, rows);
        // Nobody else may write to it: two runs in one file would mix their lines.
        _writer = new StreamWriter(new FileStream(part, FileMode.Append, FileAccess.Write, FileShare.None), new UTF8Encoding(false)) { NewLine = "\n" };
    }

    /// <summary>Lines so far.</summary>
    public int Rows { get; private set; }

    /// <summary>Opens a file, or what there is of it.</summary>
    /// <param name="path">Where it is to lie.</param>
    /// <param name="together">Lines that belong together: of what there is, the rest after the last whole group is dropped.</param>
    /// <exception cref="WrongInputException">It is whole already, or cannot be written.</exception>
    public static RowFile Open(string path, int together = 1)
    {
        if (File.Exists(path))
        {
            throw new WrongInputException($"{path} is there already. Remove it, or name another file.");
        }

        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            var part = path + ".part";
            return new RowFile(path, part, File.Exists(part) ? WholeLines(part, together) : 0);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new WrongInputException($"{path} cannot be written: {e.Message}");
        }
    }

    /// <summary>Adds a line, or several that belong together.</summary>
    public void Add(string lines, int count = 1)
    {
        _writer.WriteLine(lines);
        _writer.Flush();
        Rows += count;
    }

    /// <summary>Gives the file its name, compressed where that ends in <c>.gz</c>.</summary>
    /// <returns>The SHA-256 of the lines, in hexadecimal.</returns>
    public string Finish()
    {
        _writer.Dispose();
        using (var lines = File.OpenRead(_part))
        {
            var hash = Convert.ToHexStringLower(SHA256.HashData(lines));
            if (!_path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase))
            {
                lines.Dispose();
                File.Move(_part, _path);
                return hash;
            }

            lines.Position = 0;
            var packed = _path + ".packing";
            using (var file = File.Create(packed))
            using (var gzip = new GZipStream(file, CompressionLevel.Optimal))
            {
                lines.CopyTo(gzip);
            }

            File.Move(packed, _path);
            lines.Dispose();
            File.Delete(_part);
            return hash;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _writer.Dispose();

    private static int WholeLines(string part, int together)
    {
        using var file = new FileStream(part, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        var (lines, whole, end, at) = (0, 0, 0L, 0L);
        var buffer = new byte[1 << 16];
        while (file.Read(buffer) is > 0 and var read)
        {
            for (var i = 0; i < read; i++)
            {
                if (buffer[i] == '\n' && ++lines % together == 0)
                {
                    (whole, end) = (lines, at + i + 1);
                }
            }

            at += read;
        }

        file.SetLength(end);
        return whole;
    }
}
