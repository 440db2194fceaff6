using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>A regular solid.</summary>
public enum Solid
{
    /// <summary>4 faces.</summary>
    Tetrahedron,

    /// <summary>6 faces.</summary>
    Cube,

    /// <summary>8 faces.</summary>
    Octahedron,

    /// <summary>12 faces.</summary>
    Dodecahedron,

    /// <summary>20 faces.</summary>
    Icosahedron,
}

/// <summary>What of a solid is coloured.</summary>
public enum SolidPart
{
    /// <summary>Corners.</summary>
    Vertices,

    /// <summary>Edges.</summary>
    Edges,

    /// <summary>Faces.</summary>
    Faces,
}

/// <summary>Cycle indices of the rotations of the regular solids: an axis turns the parts on it in place and all others in full circles.</summary>
internal static class SolidRotations
{
    // Axes through vertices, faces and edges: (rotations about such axes, their order, and how many parts of each kind lie on the axis).
    private static readonly Turn[] s_tetrahedron = [new(8, 3, 1, 0, 1), new(3, 2, 0, 2, 0)];
    private static readonly Turn[] s_cube = [new(6, 4, 0, 0, 2), new(3, 2, 0, 0, 2), new(8, 3, 2, 0, 0), new(6, 2, 0, 2, 0)];
    private static readonly Turn[] s_dodecahedron = [new(24, 5, 0, 0, 2), new(20, 3, 2, 0, 0), new(15, 2, 0, 2, 0)];

    private sealed record Turn(int Rotations, int Order, int Vertices, int Edges, int Faces);

    public static CycleIndex Of(Solid solid, SolidPart part)
    {
        // The octahedron and the icosahedron are the cube and the dodecahedron with vertices and faces exchanged.
        var dual = solid is Solid.Octahedron or Solid.Icosahedron;
        var turned = dual && part != SolidPart.Edges ? (part == SolidPart.Faces ? SolidPart.Vertices : SolidPart.Faces) : part;
        var (turns, vertices, edges, faces) = solid switch
        {
            Solid.Tetrahedron => (s_tetrahedron, 4, 6, 4),
            Solid.Cube or Solid.Octahedron => (s_cube, 8, 12, 6),
            Solid.Dodecahedron or Solid.Icosahedron => (s_dodecahedron, 20, 30, 12),
            _ => throw new ArgumentOutOfRangeException(nameof(solid)),
        };
        var places = turned switch
        {
            SolidPart.Vertices => vertices,
            SolidPart.Edges => edges,
            SolidPart.Faces => faces,
            _ => throw new ArgumentOutOfRangeException(nameof(part)),
        };
        var terms = turns.Select(turn =>
        {
            var still = turned switch { SolidPart.Vertices => turn.Vertices, SolidPart.Edges => turn.Edges, _ => turn.Faces };
            return (CycleTerm.Of((1, still), (turn.Order, (places - still) / turn.Order)), (BigInteger)turn.Rotations);
        });

        return new CycleIndex(terms.Append((CycleTerm.Of((1, places)), BigInteger.One))
            .GroupBy(term => term.Item1).Select(group => (group.Key, group.Aggregate(BigInteger.Zero, (sum, term) => sum + term.Item2))));
    }
}
