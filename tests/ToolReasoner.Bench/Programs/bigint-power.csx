Console.WriteLine(BigInteger.Pow(2, 1000) % 1_000_007);
