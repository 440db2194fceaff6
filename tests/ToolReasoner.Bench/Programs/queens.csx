int Solve(int n, int row, int cols, int d1, int d2)
{
    if (row == n) return 1;
    var count = 0;
    for (var c = 0; c < n; c++)
    {
        int a = 1 << c, b = 1 << (row + c), e = 1 << (row - c + n);
        if ((cols & a) != 0 || (d1 & b) != 0 || (d2 & e) != 0) continue;
        count += Solve(n, row + 1, cols | a, d1 | b, d2 | e);
    }
    return count;
}
Console.WriteLine(Solve(7, 0, 0, 0, 0));
