long Gcd(long a, long b) => b == 0 ? a : Gcd(b, a % b);
long total = 0;
for (long i = 1; i <= 300; i++) for (long j = 1; j <= 300; j++) total += Gcd(i, j);
Console.WriteLine(total);
