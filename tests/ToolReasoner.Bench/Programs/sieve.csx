var limit = 100_000;
var composite = new bool[limit + 1];
var count = 0;
for (var i = 2; i <= limit; i++)
{
    if (composite[i]) continue;
    count++;
    for (long j = (long)i * i; j <= limit; j += i) composite[j] = true;
}
Console.WriteLine(count);
