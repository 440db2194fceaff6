using System;

class Program
{
    static bool IsPrime(int n)
    {
        for (var d = 2; d * d <= n; d++) if (n % d == 0) return false;
        return n > 1;
    }

    static void Main()
    {
        var count = 0;
        for (var n = 0; n < 1000; n++) if (IsPrime(n)) count++;
        Console.WriteLine(count);
    }
}
