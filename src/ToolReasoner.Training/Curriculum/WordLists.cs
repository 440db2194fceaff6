namespace ToolReasoner.Training.Curriculum;

/// <summary>Words that stories need.</summary>
internal static class WordLists
{
    public static IReadOnlyList<string> Women { get; } =
    [
        "Anna", "Mia", "Lena", "Sofia", "Emma", "Nora", "Clara", "Maya", "Alice", "Julia", "Ines", "Zoe", "Hana", "Priya", "Amina", "Rosa",
        "Elena", "Grace", "Ruth", "Fatima", "Lucy", "Olga", "Tara", "Wanda", "Vera", "Yuki", "Kate", "Dina", "Bella", "Maria", "Sarah", "Jane",
    ];

    public static IReadOnlyList<string> Men { get; } =
    [
        "Tom", "Ben", "Leo", "Max", "Paul", "Omar", "David", "Jonas", "Felix", "Ivan", "Hugo", "Noah", "Liam", "Raj", "Carlos", "Emil",
        "Peter", "Sam", "Victor", "Walter", "Yusuf", "Adam", "Oscar", "Henry", "George", "Kenji", "Marco", "Nils", "John", "James", "Mark", "Eric",
    ];

    public static IReadOnlyList<string> Things { get; } =
    [
        "apple", "book", "marble", "pencil", "sticker", "stamp", "card", "coin", "cookie", "flower", "shell", "ticket", "button", "bead",
        "orange", "candle", "cupcake", "notebook", "ribbon", "balloon", "toy", "key", "stone", "muffin", "plate", "lemon", "brick", "photo",
        "badge", "crayon", "peach", "box", "egg", "chair", "lamp", "mug", "rose", "seed", "spoon", "tile",
    ];

    public static string Plural(string one) => one switch
    {
        "peach" or "box" => one + "es",
        "photo" => "photos",
        _ => one + "s",
    };
}
