namespace ToolReasoner.Symbolics;

/// <summary>The colour of a card.</summary>
public enum Suit
{
    /// <summary>♣, black.</summary>
    Clubs,

    /// <summary>♦, red.</summary>
    Diamonds,

    /// <summary>♥, red.</summary>
    Hearts,

    /// <summary>♠, black.</summary>
    Spades,
}

/// <summary>A playing card.</summary>
/// <param name="Rank">2 to 10; jack 11, queen 12, king 13, ace 14.</param>
/// <param name="Suit">Its colour.</param>
public readonly record struct Card(int Rank, Suit Suit)
{
    /// <summary>Whether it is a jack, queen or king.</summary>
    public bool IsFace => Rank is >= 11 and <= 13;

    /// <summary>Whether it is an ace.</summary>
    public bool IsAce => Rank == 14;

    /// <summary>Whether it is a heart or a diamond.</summary>
    public bool IsRed => Suit is Suit.Diamonds or Suit.Hearts;

    /// <summary>As <c>A♠</c> or <c>10♥</c>.</summary>
    public override string ToString() => Rank switch
    {
        11 => "J",
        12 => "Q",
        13 => "K",
        14 => "A",
        _ => Rank.ToString(System.Globalization.CultureInfo.InvariantCulture),
    } + "♣♦♥♠"[(int)Suit];
}

/// <summary>Decks of cards.</summary>
public static class Cards
{
    /// <summary>The 52 cards without jokers, suit by suit from 2 to the ace.</summary>
    public static IReadOnlyList<Card> StandardDeck { get; } =
        [.. Enum.GetValues<Suit>().SelectMany(suit => Enumerable.Range(2, 13).Select(rank => new Card(rank, suit)))];
}
