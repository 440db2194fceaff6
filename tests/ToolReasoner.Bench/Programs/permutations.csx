IEnumerable<int[]> All(int[] items, int from)
{
    if (from == items.Length) { yield return (int[])items.Clone(); yield break; }
    for (var i = from; i < items.Length; i++)
    {
        (items[from], items[i]) = (items[i], items[from]);
        foreach (var p in All(items, from + 1)) yield return p;
        (items[from], items[i]) = (items[i], items[from]);
    }
}
Console.WriteLine(All(new[] { 1, 2, 3, 4, 5, 6, 7 }, 0).Count(p => p[0] < p[6]));
