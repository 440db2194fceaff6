var memo = new Dictionary<(int, int), long>();
long Paths(int r, int c)
{
    if (r == 0 || c == 0) return 1;
    if (memo.TryGetValue((r, c), out var known)) return known;
    return memo[(r, c)] = Paths(r - 1, c) + Paths(r, c - 1);
}
Console.WriteLine(Paths(16, 16));
