Console.WriteLine(BigInteger.ModPow(7, 2026, 13));
