// What is the remainder when 7^2026 is divided by 13, and what are the last ten digits of 2^(10^9)?
var remainder = BigInteger.ModPow(7, 2026, 13);
var digits = BigInteger.ModPow(2, 1_000_000_000, BigInteger.Pow(10, 10));

// The same once more, by a way that shares nothing with the first: the order of 7, then the remainder.
var order = Enumerable.Range(1, 12).First(k => BigInteger.Pow(7, k) % 13 == 1);
var again = BigInteger.Pow(7, 2026 % order) % 13;

Console.WriteLine($"7^2026 mod 13 = {remainder}, again {again}");
Console.WriteLine($"2^(10^9) ends in {digits:D10}");
Console.WriteLine($"100! has {Enumerable.Range(1, 100).Aggregate(BigInteger.One, (product, n) => product * n).ToString().Length} digits");
remainder
