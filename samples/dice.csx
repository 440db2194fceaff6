// The probability that three dice sum to a multiple of five, exactly: a fraction, not a rounded number.
readonly record struct Fraction(BigInteger Top, BigInteger Bottom)
{
    public static Fraction Of(BigInteger top, BigInteger bottom)
    {
        var divisor = BigInteger.GreatestCommonDivisor(top, bottom);
        return new(top / divisor, bottom / divisor);
    }

    public static Fraction operator +(Fraction a, Fraction b) => Of(a.Top * b.Bottom + b.Top * a.Bottom, a.Bottom * b.Bottom);

    public static Fraction operator *(Fraction a, Fraction b) => Of(a.Top * b.Top, a.Bottom * b.Bottom);

    public override string ToString() => Bottom.IsOne ? $"{Top}" : $"{Top}/{Bottom}";
}

var chance = new Dictionary<int, Fraction> { [0] = Fraction.Of(1, 1) };
for (var die = 0; die < 3; die++)
{
    var next = new Dictionary<int, Fraction>();
    foreach (var (sum, probability) in chance)
    {
        for (var face = 1; face <= 6; face++)
        {
            next[sum + face] = next.GetValueOrDefault(sum + face, Fraction.Of(0, 1)) + probability * Fraction.Of(1, 6);
        }
    }

    chance = next;
}

foreach (var (sum, probability) in chance.Where(one => one.Key % 5 == 0).OrderBy(one => one.Key))
{
    Console.WriteLine($"P(sum = {sum}) = {probability}");
}

chance.Where(one => one.Key % 5 == 0).Aggregate(Fraction.Of(0, 1), (total, one) => total + one.Value)
