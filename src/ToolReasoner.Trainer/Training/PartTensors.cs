using ToolReasoner.Trainer.Rows;
using static TorchSharp.torch;

namespace ToolReasoner.Trainer.Training;

/// <summary>One part of a step as the host lays it out: what goes in, where something is learned, and what.</summary>
/// <param name="Rows">Sequences.</param>
/// <param name="Columns">Tokens of each, padding included.</param>
/// <param name="Ids">Shape [rows, columns].</param>
/// <param name="Places">Indexes into rows · columns, ascending.</param>
/// <param name="Targets">The token that comes after each place.</param>
internal sealed record Part(int Rows, int Columns, int[] Ids, int[] Places, int[] Targets)
{
    public static Part Of(PackedRows rows, int[] numbers)
    {
        var columns = BatchPlan.Padded(numbers.Max(rows.LengthOf) - 1);
        var ids = new int[numbers.Length * columns];
        var (places, targets) = (new List<int>(), new List<int>());
        for (var i = 0; i < numbers.Length; i++)
        {
            var (start, length) = (rows.Starts[numbers[i]], rows.LengthOf(numbers[i]));
            for (var j = 0; j + 1 < length; j++)
            {
                ids[(i * columns) + j] = rows.Tokens[start + j];
                if (rows.Learned[start + j + 1])
                {
                    places.Add((i * columns) + j);
                    targets.Add(rows.Tokens[start + j + 1]);
                }
            }
        }

        return new Part(numbers.Length, columns, ids, [.. places], [.. targets]);
    }

    /// <summary>Puts several parts on a device in one copy: each copy from the host makes it wait for the device.</summary>
    public static IReadOnlyList<(Tensor Ids, Tensor Places, Tensor Targets)> Place(IReadOnlyList<Part> parts, Device device)
    {
        var all = tensor(parts.SelectMany(part => part.Ids.Concat(part.Places).Concat(part.Targets)).ToArray()).to(device);
        var at = 0L;
        Tensor Next(int length)
        {
            var piece = all.narrow(0, at, length);
            at += length;
            return piece;
        }

        return [.. parts.Select(part => (
            Next(part.Ids.Length).view(part.Rows, part.Columns), Next(part.Places.Length), Next(part.Targets.Length)))];
    }
}
