using System.Numerics;

namespace ToolReasoner.Training.Curriculum.Families;

/// <summary>Plain definitions, slow and sure: answers come from here, so that no fault of the mathematics that programs call is shared.</summary>
internal static class Naive
{
    public static bool IsPrime(int n)
    {
        for (var d = 2; d * d <= n; d++)
        {
            if (n % d == 0)
            {
                return false;
            }
        }

        return n > 1;
    }

    public static int Gcd(int a, int b) => b == 0 ? a : Gcd(b, a % b);

    public static int DigitSum(BigInteger n) => n.IsZero ? 0 : (int)(n % 10) + DigitSum(n / 10);

    public static BigInteger Factorial(int n) => n <= 1 ? 1 : n * Factorial(n - 1);

    public static BigInteger Choose(int n, int k) => k < 0 || k > n ? 0 : k == 0 ? 1 : Choose(n - 1, k - 1) * n / k;

    /// <summary>All orders of 0 to n - 1.</summary>
    public static IEnumerable<int[]> Permutations(int n) => n == 0 ? [[]] :
        Permutations(n - 1).SelectMany(shorter => Enumerable.Range(0, n).Select(place => (int[])[.. shorter[..place], n - 1, .. shorter[place..]]));

    /// <summary>The number in words' stead that says a place: 1st, 2nd, 11th.</summary>
    public static string Ordinal(int n) => n + (n % 100 is >= 11 and <= 13 ? "th" : (n % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" });
}
