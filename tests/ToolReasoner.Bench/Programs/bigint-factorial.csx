var f = BigInteger.One;
for (var i = 2; i <= 200; i++) f *= i;
Console.WriteLine(f.ToString().Sum(c => c - '0'));
