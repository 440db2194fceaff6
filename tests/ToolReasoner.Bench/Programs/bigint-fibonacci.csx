BigInteger a = 0, b = 1;
for (var i = 0; i < 1000; i++) (a, b) = (b, a + b);
Console.WriteLine(a);
