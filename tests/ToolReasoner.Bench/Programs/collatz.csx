var best = 0;
var at = 0;
for (var start = 1; start < 20_000; start++)
{
    long n = start;
    var steps = 0;
    while (n != 1) { n = n % 2 == 0 ? n / 2 : 3 * n + 1; steps++; }
    if (steps > best) { best = steps; at = start; }
}
Console.WriteLine($"{at} {best}");
