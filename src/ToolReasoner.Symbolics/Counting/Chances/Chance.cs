namespace ToolReasoner.Symbolics;

/// <summary>Checks at the door of what is said about chances.</summary>
internal static class Chance
{
    public static void Check(Rational probability)
    {
        if (probability.Sign < 0 || probability > 1)
        {
            throw new ArgumentOutOfRangeException(nameof(probability), $"a probability is from 0 to 1, and {probability} is not");
        }
    }

    public static void CheckUrn(int population, int special, int draws)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(population);
        ArgumentOutOfRangeException.ThrowIfNegative(special);
        ArgumentOutOfRangeException.ThrowIfNegative(draws);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(special, population);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(draws, population);
    }
}
