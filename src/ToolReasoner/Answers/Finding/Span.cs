namespace ToolReasoner.Answers.Finding;

/// <summary>A part of a text: from <paramref name="Start"/> to before <paramref name="End"/>.</summary>
internal readonly record struct Span(int Start, int End)
{
    public int Length => End - Start;

    public bool IsEmpty => End <= Start;

    public bool Holds(Span other) => Start <= other.Start && other.End <= End;

    public string In(string text) => text[Start..End];
}
