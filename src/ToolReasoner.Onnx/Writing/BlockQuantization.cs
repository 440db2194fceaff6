namespace ToolReasoner.Onnx.Writing;

/// <summary>
/// A matrix in whole numbers of few bits, as ONNX Runtime's <c>MatMulNBits</c> reads it: each block of a row has its own scale.
/// </summary>
/// <param name="Bytes">Shape [out, blocks, block · bits / 8]; of two 4-bit numbers in a byte the first is the low half.</param>
/// <param name="Scales">Shape [out, blocks].</param>
/// <param name="Bits">4 or 8.</param>
/// <param name="BlockSize">Elements that share a scale.</param>
public sealed record BlockQuantization(byte[] Bytes, float[] Scales, int Bits, int BlockSize)
{
    /// <summary>Rounds a matrix. The largest of a block keeps its value exactly, so that the whole range of the bits is used.</summary>
    /// <param name="values">Shape [<paramref name="rows"/>, <paramref name="columns"/>], row-major.</param>
    /// <param name="rows">Outputs.</param>
    /// <param name="columns">Inputs; a last block that is not full is filled with zeros.</param>
    /// <param name="bits">4 or 8.</param>
    /// <param name="blockSize">A power of two from 16.</param>
    public static BlockQuantization Of(ReadOnlySpan<float> values, int rows, int columns, int bits, int blockSize = 32)
    {
        if (bits is not (4 or 8))
        {
            throw new ArgumentOutOfRangeException(nameof(bits), bits, "4 or 8.");
        }

        var blocks = (columns + blockSize - 1) / blockSize;
        var middle = 1 << (bits - 1);
        var bytes = new byte[rows * blocks * blockSize * bits / 8];
        var scales = new float[rows * blocks];
        for (var block = 0; block < scales.Length; block++)
        {
            var (row, start) = (block / blocks, block % blocks * blockSize);
            var part = values.Slice((row * columns) + start, Math.Min(blockSize, columns - start));
            var scale = Largest(part) / -middle;
            scales[block] = scale;
            for (var i = 0; i < blockSize; i++)
            {
                var level = i < part.Length && scale != 0 ? Math.Clamp((int)MathF.Round(part[i] / scale) + middle, 0, (2 * middle) - 1)
                    : middle;
                var at = (block * blockSize) + i;
                bytes[at * bits / 8] |= (byte)(level << (at * bits % 8));
            }
        }

        return new BlockQuantization(bytes, scales, bits, blockSize);
    }

    /// <summary>The matrix that these numbers stand for.</summary>
    public float[] ToValues(int rows, int columns)
    {
        var blocks = (columns + BlockSize - 1) / BlockSize;
        var values = new float[rows * columns];
        for (var i = 0; i < values.Length; i++)
        {
            var (row, column) = (i / columns, i % columns);
            var block = (row * blocks) + (column / BlockSize);
            var at = (block * BlockSize) + (column % BlockSize);
            var level = (Bytes[at * Bits / 8] >> (at * Bits % 8)) & ((1 << Bits) - 1);
            values[i] = (level - (1 << (Bits - 1))) * Scales[block];
        }

        return values;
    }

    private static float Largest(ReadOnlySpan<float> values)
    {
        var largest = 0f;
        foreach (var value in values)
        {
            largest = MathF.Abs(value) > MathF.Abs(largest) ? value : largest;
        }

        return largest;
    }
}
