// family: memory
// tries: to fill the type loader, which is no heap the collector bounds
// policy-on: memory_limit|timeout|blocked
// policy-off: memory_limit|timeout
// oracle: none
// control: no
class Node<T>
{
    public static long[] Block = new long[16];
    public static int Grow(int depth) => depth == 0 ? Block.Length : Node<(T, int)>.Grow(depth - 1) + Node<T[]>.Grow(depth - 1);
}

Console.WriteLine(Node<int>.Grow(40));
