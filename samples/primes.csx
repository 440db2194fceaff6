// A script: top-level statements, functions in any order, the last expression is the result.
const int limit = 1_000_000;

bool[] Sieve(int below)
{
    var isComposite = new bool[below];
    for (var i = 2; i * i < below; i++)
    {
        for (var j = i * i; !isComposite[i] && j < below; j += i)
        {
            isComposite[j] = true;
        }
    }

    return isComposite;
}

var composite = Sieve(limit);
var primes = Enumerable.Range(2, limit - 2).Where(n => !composite[n]).ToList();
var twins = primes.Zip(primes.Skip(1)).Count(pair => pair.Second - pair.First == 2);

Console.WriteLine($"primes below {limit}: {primes.Count}");
Console.WriteLine($"twin primes: {twins}");
primes[^1]
