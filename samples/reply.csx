The smallest number with exactly 100 divisors: it is a product of small primes whose exponents, each raised by one, multiply to 100.
Let me search over the exponents.

```csharp
long best = long.MaxValue;
int[] primes = { 2, 3, 5, 7, 11, 13 };

void Search(int index, long number, int divisors, int maxExponent)
{
    if (divisors == 100) { best = Math.Min(best, number); return; }
    if (index == primes.Length) return;
    for (int e = 1; e <= maxExponent; e++)
    {
        if (number > 10_000_000 / primes[index]) return;
        number *= primes[index];
        if (100 % (divisors * (e + 1)) == 0) Search(index + 1, number, divisors * (e + 1), e);
    }
}

Search(0, 1, 1, 24);
Console.WriteLine($"candidate: {best}");
```

To be sure, count divisors of every number up to the candidate, without using primes at all:

```csharp
var count = new int[best + 1];
for (var d = 1; d <= best; d++)
    for (var m = d; m <= best; m += d)
        count[m]++;

var first = Array.FindIndex(count, c => c == 100);
Console.WriteLine(first == best ? $"verified: {first}" : $"refuted: {first}");
```
