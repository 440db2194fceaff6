using System.Numerics;

namespace ToolReasoner.Symbolics.Tests.Counting;

public sealed class SymmetryTests
{
    private static readonly int[][] s_cubeFaces = [[0, 1, 5, 4, 2, 3], [3, 2, 0, 1, 4, 5]];

    [Fact]
    public void Necklaces_and_bracelets_are_the_published_ones()
    {
        Assert.Equal([2, 3, 4, 6, 8, 14, 20, 36, 60, 108], Enumerable.Range(1, 10).Select(n => Combinatorics.Necklaces(n, 2)));
        Assert.Equal([2, 3, 4, 6, 8, 13, 18, 30, 46, 78], Enumerable.Range(1, 10).Select(n => Combinatorics.Bracelets(n, 2)));
        Assert.Equal([3, 6, 10, 21, 39, 92], Enumerable.Range(1, 6).Select(n => Combinatorics.Bracelets(n, 3)));
        Assert.Equal([2, 1, 2, 3, 6, 9, 18, 30, 56, 99], Enumerable.Range(1, 10).Select(n => Combinatorics.LyndonWords(n, 2)));
    }

    [Fact]
    public void Cubes_are_coloured_in_the_published_numbers_of_ways()
    {
        Assert.Equal([1, 10, 57, 240], Enumerable.Range(1, 4).Select(c => Combinatorics.Colorings(Solid.Cube, SolidPart.Faces, c)));
        Assert.Equal([1, 23, 333], Enumerable.Range(1, 3).Select(c => Combinatorics.Colorings(Solid.Cube, SolidPart.Vertices, c)));
        Assert.Equal([1, 218, 22815], Enumerable.Range(1, 3).Select(c => Combinatorics.Colorings(Solid.Cube, SolidPart.Edges, c)));
        Assert.Equal([1, 5, 15], Enumerable.Range(1, 3).Select(c => Combinatorics.Colorings(Solid.Tetrahedron, SolidPart.Faces, c)));
        Assert.Equal([1, 96, 9099], Enumerable.Range(1, 3).Select(c => Combinatorics.Colorings(Solid.Dodecahedron, SolidPart.Faces, c)));
        Assert.Equal(30, CycleIndex.Rotations(Solid.Cube, SolidPart.Faces).CountWithAmounts(1, 1, 1, 1, 1, 1));
    }

    [Fact]
    public void The_rotations_of_a_cube_generated_by_two_are_the_tabulated_ones()
    {
        Assert.Equal(CycleIndex.Rotations(Solid.Cube, SolidPart.Faces).ToString(), CycleIndex.Of(s_cubeFaces).ToString());
        Assert.Equal("1/24*(s1^6 + 3*s1^2*s2^2 + 6*s1^2*s4 + 6*s2^3 + 8*s3^2)", CycleIndex.Of(s_cubeFaces).ToString());
        Assert.Equal(57, Combinatorics.Burnside(3, s_cubeFaces));
    }

    [Theory]
    [InlineData(Solid.Tetrahedron, 12)]
    [InlineData(Solid.Cube, 24)]
    [InlineData(Solid.Octahedron, 24)]
    [InlineData(Solid.Dodecahedron, 60)]
    [InlineData(Solid.Icosahedron, 60)]
    public void Rotations_of_a_solid_have_one_orbit_on_each_part(Solid solid, int order)
    {
        foreach (var part in Enum.GetValues<SolidPart>())
        {
            Assert.Equal(order, CycleIndex.Rotations(solid, part).GroupOrder);

            // Burnside's count of orbits: one part black, the others white.
            var places = Combinatorics.Colorings(solid, part, 1);
            Assert.Equal(1, places);
        }
    }

    [Fact]
    public void Colourings_by_amounts_add_up_to_all_colourings()
    {
        foreach (var index in new[] { CycleIndex.Dihedral(6), CycleIndex.Cyclic(6), CycleIndex.Of(s_cubeFaces), CycleIndex.Alternating(6) })
        {
            var sum = Combinatorics.WeakCompositions(6, 3).Aggregate(BigInteger.Zero, (total, amounts) => total + index.CountWithAmounts(amounts));
            Assert.Equal(index.Count(3), sum);
        }
    }

    [Fact]
    public void Symmetric_groups_count_multisets()
    {
        Assert.Equal("1/6*(s1^3 + 3*s1*s2 + 2*s3)", CycleIndex.Symmetric(3).ToString());
        for (var n = 1; n < 9; n++)
        {
            Assert.Equal(Combinatorics.CombinationsWithRepetition(4, n), CycleIndex.Symmetric(n).Count(4));
        }
    }

    [Fact]
    public void Orders_of_permutation_groups_are_the_known_ones()
    {
        // The Mathieu groups M11 and M12 (ATLAS), and S₁₀.
        var m11 = new PermutationGroup(11, [
            Combinatorics.PermutationFromCycles(11, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
            Combinatorics.PermutationFromCycles(11, [2, 6, 10, 7], [3, 9, 4, 5])]);
        Assert.Equal(7920, m11.Order);
        var m12 = new PermutationGroup(12, [
            Combinatorics.PermutationFromCycles(12, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]),
            Combinatorics.PermutationFromCycles(12, [2, 6, 10, 7], [3, 9, 4, 5]),
            Combinatorics.PermutationFromCycles(12, [0, 11], [1, 10], [2, 5], [3, 7], [4, 8], [6, 9])]);
        Assert.Equal(95040, m12.Order);
        var s10 = new PermutationGroup(10, [Combinatorics.PermutationFromCycles(10, [0, 1]), Combinatorics.PermutationFromCycles(10, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9])]);
        Assert.Equal(3628800, s10.Order);
    }

    [Fact]
    public void A_groups_elements_are_closed_under_products_and_no_others_belong_to_it()
    {
        var group = new PermutationGroup(6, s_cubeFaces);
        var elements = group.Elements().Select(e => string.Concat(e)).ToHashSet();
        Assert.Equal(24, elements.Count);
        Assert.All(group.Elements(), a => Assert.All(group.Elements(), b =>
            Assert.Contains(string.Concat(Combinatorics.ComposePermutations(a, b)), elements)));
        Assert.All(Combinatorics.Permutations(Enumerable.Range(0, 6)), p => Assert.Equal(elements.Contains(string.Concat(p)), group.Contains(p)));
        Assert.Single(group.Orbits());
    }

    [Fact]
    public void Cycles_sign_order_and_inverse_of_a_permutation()
    {
        int[] permutation = [2, 0, 1, 4, 3, 5];
        Assert.Equal([3, 2, 1], Combinatorics.CycleType(permutation));
        Assert.Equal(6, Combinatorics.PermutationOrder(permutation));
        Assert.Equal(-1, Combinatorics.PermutationSign(permutation));
        Assert.Equal([[1, 3, 2], [4, 5], [6]], Combinatorics.Cycles(permutation.Select(i => i + 1).ToArray()));
        Assert.Equal(Enumerable.Range(0, 6), Combinatorics.ComposePermutations(permutation, Combinatorics.InversePermutation(permutation)));
        Assert.Throws<ArgumentException>(() => Combinatorics.Cycles([0, 0, 1]));
    }

    [Fact]
    public void Inversions_are_the_pairs_out_of_order_and_give_the_sign()
    {
        var random = new Random(17);
        for (var round = 0; round < 50; round++)
        {
            var items = Enumerable.Range(0, random.Next(12)).ToArray();
            random.Shuffle(items);
            var pairs = Combinatorics.Combinations(items, 2).Count(pair => pair[0] > pair[1]);
            Assert.Equal(pairs, Combinatorics.Inversions(items));
            Assert.Equal(pairs % 2 == 0 ? 1 : -1, Combinatorics.PermutationSign(items));
        }
    }
}
