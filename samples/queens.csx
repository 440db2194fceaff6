// A whole program, as models often write it: usings, a namespace, a class with Main.
using System;
using System.Threading.Tasks;

namespace Puzzles
{
    internal static class Program
    {
        private static async Task Main(string[] arguments)
        {
            var size = int.TryParse(Console.ReadLine(), out var given) ? given : 8;
            var count = await Task.Run(() => Count(size, 0, 0, 0, 0));
            Console.WriteLine($"{size} queens: {count} ways");
        }

        // Bits of the columns and of both diagonals that are attacked.
        private static int Count(int size, int row, int columns, int left, int right)
        {
            if (row == size)
            {
                return 1;
            }

            var total = 0;
            for (var free = ((1 << size) - 1) & ~(columns | left | right); free != 0; free &= free - 1)
            {
                var queen = free & -free;
                total += Count(size, row + 1, columns | queen, (left | queen) << 1, (right | queen) >> 1);
            }

            return total;
        }
    }
}
