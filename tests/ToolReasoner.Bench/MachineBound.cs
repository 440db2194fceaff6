using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Microsoft.ML.OnnxRuntime;
using ToolReasoner.Onnx.Writing;

namespace ToolReasoner.Bench;

/// <summary>What this machine can do at most: read memory, and multiply. Measured with as many threads as a step has.</summary>
internal static class MachineBound
{
    private const int Rows = 512;
    private const int Width = 1024;

    /// <summary>Bytes per second that so many threads read of a buffer again and again; one that fits a cache is read from there.</summary>
    public static unsafe double BytesPerSecond(long bytes, int threads)
    {
        var part = (int)Math.Min(bytes / threads / 4096 * 4096, 1 << 30);
        var start = (byte*)NativeMemory.AlignedAlloc((nuint)((long)part * threads), 4096);
        NativeMemory.Fill(start, (nuint)((long)part * threads), 1);
        var rounds = Math.Max(3, (int)((256L << 20) / part));
        var rate = Median(5, () =>
        {
            var watch = Stopwatch.GetTimestamp();
            Parallel.For(0, threads, new ParallelOptions { MaxDegreeOfParallelism = threads }, thread =>
            {
                for (var round = 0; round < rounds; round++)
                {
                    Read(start + ((long)part * thread), part);
                }
            });
            return (double)part * threads * rounds / Stopwatch.GetElapsedTime(watch).TotalSeconds;
        });
        NativeMemory.AlignedFree(start);
        return rate;
    }

    /// <summary>Multiplications and additions per second of a large product in the runtime.</summary>
    public static double OperationsPerSecond(WeightPrecision precision, int threads)
    {
        var folder = Directory.CreateTempSubdirectory("onnx-bound-").FullName;
        var path = Path.Combine(folder, "product.onnx");
        WriteProduct(path, precision);
        using var options = new SessionOptions { IntraOpNumThreads = threads };
        using var session = new InferenceSession(path, options);
        using var input = OrtValue.CreateTensorValueFromMemory(new float[Rows * Width], [Rows, Width]);
        using var run = new RunOptions();
        var rate = Median(9, () =>
        {
            var watch = Stopwatch.GetTimestamp();
            using var outputs = session.Run(run, ["x"], [input], ["y"]);
            return 2.0 * Rows * Width * Width / Stopwatch.GetElapsedTime(watch).TotalSeconds;
        });
        Directory.Delete(folder, recursive: true);
        return rate;
    }

    public static double Median(int times, Func<double> measure)
    {
        measure();
        var all = Enumerable.Range(0, times).Select(_ => measure()).Order().ToList();
        return all[times / 2];
    }

    private static void WriteProduct(string path, WeightPrecision precision)
    {
        using var graph = new OnnxGraph(path);
        graph.Input("x", ElementKind.Float32, Rows, Width);
        var bits = precision switch { WeightPrecision.Int4 => 4, WeightPrecision.Int8 => 8, _ => 0 };
        if (bits == 0)
        {
            graph.Node("MatMul", "", ["x", graph.Floats("w", new float[Width * Width], [Width, Width], ElementKind.Float32)], ["y"]);
        }
        else
        {
            var few = BlockQuantization.Of(new float[Width * Width], Width, Width, bits);
            graph.Node("MatMulNBits", "com.microsoft",
                ["x", graph.Tensor("w", ElementKind.UInt8, [Width, Width / 32, 32 * bits / 8], few.Bytes),
                    graph.Floats("s", few.Scales, [Width, Width / 32], ElementKind.Float32)], ["y"],
                ("K", Width), ("N", Width), ("bits", bits), ("block_size", 32), ("accuracy_level", 4));
        }

        graph.Output("y", ElementKind.Float32, Rows, Width);
        graph.Save();
    }

    /// <summary>Sixteen places of the part are read at once: one stream alone waits for its own lines.</summary>
    private static unsafe long Read(byte* start, int bytes)
    {
        const int streams = 16;
        var length = bytes / streams / 64 * 64;
        var (a, b, c, d) = (Vector512<long>.Zero, Vector512<long>.Zero, Vector512<long>.Zero, Vector512<long>.Zero);
        for (var at = start; at < start + length; at += 64)
        {
            for (var stream = 0; stream < streams; stream += 4)
            {
                var from = at + ((long)stream * length);
                a += Vector512.Load((long*)from);
                b += Vector512.Load((long*)(from + length));
                c += Vector512.Load((long*)(from + (2L * length)));
                d += Vector512.Load((long*)(from + (3L * length)));
            }
        }

        return Vector512.Sum(a + b + c + d);
    }
}
