namespace ToolReasoner.Onnx.Tokenizing;

/// <summary>What becomes of the matches by which a text is cut.</summary>
internal enum SplitBehavior
{
    Isolated,
    Removed,
    MergedWithPrevious,
    MergedWithNext,
    Contiguous,
}

/// <summary>Joins the parts that a pattern cut.</summary>
internal static class SplitBehaviors
{
    public static SplitBehavior Read(string name) => Enum.TryParse<SplitBehavior>(name, out var behavior)
        ? behavior
        : throw new LocalModelException($"it cuts text with the behavior {name}, which is not known here; known are "
            + $"{string.Join(", ", Enum.GetNames<SplitBehavior>())}.");

    /// <summary>Parts that are empty in the end are left out.</summary>
    public static IEnumerable<Span> Join(List<Span> spans, SplitBehavior behavior) =>
        Joined(spans, behavior).Where(span => span.To > span.From);

    private static IEnumerable<Span> Joined(List<Span> spans, SplitBehavior behavior) => behavior switch
    {
        SplitBehavior.Removed => spans.Where(span => !span.IsMatch),
        SplitBehavior.Contiguous => Merge(spans, (last, next) => last.IsMatch == next.IsMatch),
        SplitBehavior.MergedWithPrevious => Merge(spans, (last, next) => next.IsMatch && !last.IsMatch),
        SplitBehavior.MergedWithNext => WithNext(spans),
        _ => spans,
    };

    /// <summary>A part joins the one before it where that is said; whether the joint one is a match is the later part's word.</summary>
    private static List<Span> Merge(List<Span> spans, Func<Span, Span, bool> joins)
    {
        var joined = new List<Span>();
        foreach (var span in spans)
        {
            if (joined.Count > 0 && joins(joined[^1], span))
            {
                joined[^1] = new Span(joined[^1].From, span.To, span.IsMatch);
            }
            else
            {
                joined.Add(span);
            }
        }

        return joined;
    }

    /// <summary>The same from the end: of several matches in a row only the last is joined to what follows.</summary>
    private static IEnumerable<Span> WithNext(List<Span> spans)
    {
        var joined = new List<Span>();
        for (var i = spans.Count - 1; i >= 0; i--)
        {
            if (joined.Count > 0 && spans[i].IsMatch && !joined[^1].IsMatch)
            {
                joined[^1] = new Span(spans[i].From, joined[^1].To, IsMatch: true);
            }
            else
            {
                joined.Add(spans[i]);
            }
        }

        joined.Reverse();
        return joined;
    }
}
