using System.Runtime.InteropServices;
using System.Text.Json;
using ToolReasoner.Onnx.Writing;

namespace ToolReasoner.Trainer.Training;

/// <summary>Where a run stands. The order of the data follows from the seed, so that a place in it is enough.</summary>
internal sealed record RunPosition
{
    /// <value>Optimizer steps taken.</value>
    public int Steps { get; init; }

    /// <value>The epoch that is under way, from 0.</value>
    public int Epoch { get; init; }

    /// <value>Steps of that epoch that are taken.</value>
    public int EpochSteps { get; init; }

    /// <value>Tokens seen.</value>
    public long Tokens { get; init; }

    /// <value>Seconds trained, over all sessions.</value>
    public double Seconds { get; init; }

    /// <value>The data's hash.</value>
    public string DataKey { get; init; } = "";

    /// <value>Seed of the weights and of the order.</value>
    public int Seed { get; init; }

    /// <value>Tokens of a step.</value>
    public int BatchTokens { get; init; }

    /// <value>Tokens of a part of a step.</value>
    public int PartTokens { get; init; }
}

/// <summary>
/// A model in training, as one file: a line of JSON, then numbers. Written under another name and moved, so that a broken write leaves the
/// one before.
/// </summary>
/// <param name="Shape">The architecture.</param>
/// <param name="Position">Where the run stands.</param>
/// <param name="Matrices">See <see cref="Modeling.ParameterLayout"/>.</param>
/// <param name="Norms">See <see cref="Modeling.ParameterLayout"/>.</param>
/// <param name="Moments">The optimizer's; null in a file of weights alone, which cannot be resumed.</param>
internal sealed record Checkpoint(DecoderShape Shape, RunPosition Position, float[] Matrices, float[] Norms, Moments? Moments)
{
    /// <summary>The file's name in a run's folder.</summary>
    public const string FileName = "checkpoint.bin";

    /// <summary>Writes the file.</summary>
    /// <param name="path">Its name.</param>
    /// <param name="halve">16 bits a number, which is enough to export or to start another run from.</param>
    public void Write(string path, bool halve = false)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var unfinished = path + ".unfinished";
        using (var file = File.Create(unfinished))
        using (var writer = new BinaryWriter(file))
        {
            writer.Write(JsonSerializer.Serialize(new Header(Shape, Position, Moments is not null, halve)));
            foreach (var values in Moments is null ? [Matrices, Norms] : new[]
            {
                Matrices, Norms, Moments.MatrixMeans, Moments.MatrixSquares, Moments.NormMeans, Moments.NormSquares,
            })
            {
                writer.Write(values.Length);
                writer.Write(halve ? MemoryMarshal.AsBytes<Half>(Array.ConvertAll(values, value => (Half)value)) : MemoryMarshal.AsBytes<float>(values));
            }

            writer.Flush();
            file.Flush(flushToDisk: true);
        }

        File.Move(unfinished, path, overwrite: true);
    }

    /// <summary>Reads a file, or that of a run's folder.</summary>
    /// <exception cref="WrongInputException">It is missing or damaged.</exception>
    public static Checkpoint Read(string path)
    {
        path = Directory.Exists(path) ? Path.Combine(path, FileName) : path;
        if (!File.Exists(path))
        {
            throw new WrongInputException($"There is no checkpoint {path}.");
        }

        try
        {
            using var reader = new BinaryReader(File.OpenRead(path));
            var header = JsonSerializer.Deserialize<Header>(reader.ReadString()) ?? throw new JsonException("the header is null");
            float[] Next() => ReadNumbers(reader, header.Halved);
            var (matrices, norms) = (Next(), Next());
            return new Checkpoint(header.Shape, header.Position, matrices, norms,
                header.HasMoments ? new Moments(Next(), Next(), Next(), Next()) : null);
        }
        catch (Exception broken) when (broken is IOException or JsonException or FormatException or OverflowException)
        {
            throw new WrongInputException($"{path} is no whole checkpoint: {broken.Message}");
        }
    }

    private static float[] ReadNumbers(BinaryReader reader, bool halved)
    {
        var count = reader.ReadInt32();
        if (!halved)
        {
            var values = new float[count];
            reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
            return values;
        }

        var halves = new Half[count];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(halves.AsSpan()));
        return Array.ConvertAll(halves, value => (float)value);
    }

    private sealed record Header(DecoderShape Shape, RunPosition Position, bool HasMoments, bool Halved);
}
