using System.Numerics;

namespace ToolReasoner.Symbolics.Tests.Matrices;

public sealed class IntegerMatrixTests
{
    private static IntegerMatrix Random(Random chance, int rows, int columns, int bound = 20) =>
        new(rows, columns, (_, _) => chance.Next(-bound, bound + 1));

    [Fact]
    public void Smiths_form_is_diagonal_and_each_entry_divides_the_next()
    {
        var chance = new Random(1);
        for (var round = 0; round < 60; round++)
        {
            var matrix = Random(chance, chance.Next(1, 7), chance.Next(1, 7), round % 2 == 0 ? 3 : 40);
            var (form, left, right) = matrix.SmithForm();
            Assert.Equal(form, left * matrix * right);
            Assert.True(BigInteger.Abs(left.Determinant()).IsOne && BigInteger.Abs(right.Determinant()).IsOne);
            for (var i = 0; i < form.Rows; i++)
            {
                for (var j = 0; j < form.Columns; j++)
                {
                    Assert.True(i == j ? form[i, i].Sign >= 0 : form[i, j].IsZero);
                }
            }

            for (var i = 1; i < Math.Min(form.Rows, form.Columns); i++)
            {
                Assert.True(form[i - 1, i - 1].IsZero ? form[i, i].IsZero : (form[i, i] % form[i - 1, i - 1]).IsZero);
            }
        }
    }

    [Fact]
    public void Smiths_form_of_a_known_matrix() =>
        Assert.Equal(
            "[[2, 0, 0], [0, 2, 0], [0, 0, 156]]",
            IntegerMatrix.FromRows([[2, 4, 4], [-6, 6, 12], [10, 4, 16]]).SmithForm().Form.ToString());

    [Fact]
    public void Hermites_form_is_in_echelon_form_with_reduced_entries_above_its_pivots()
    {
        var chance = new Random(2);
        for (var round = 0; round < 60; round++)
        {
            var matrix = Random(chance, chance.Next(1, 7), chance.Next(1, 7), 5);
            var (form, transform) = matrix.HermiteForm();
            Assert.Equal(form, transform * matrix);
            Assert.True(BigInteger.Abs(transform.Determinant()).IsOne);
            var last = -1;
            for (var i = 0; i < form.Rows; i++)
            {
                var pivot = Enumerable.Range(0, form.Columns).FirstOrDefault(j => !form[i, j].IsZero, form.Columns);
                Assert.True(pivot > last || pivot == form.Columns);
                last = pivot;
                Assert.True(pivot == form.Columns || Enumerable.Range(0, i).All(k => form[k, pivot].Sign >= 0 && form[k, pivot] < form[i, pivot]));
            }
        }
    }

    [Fact]
    public void A_reduced_lattice_is_the_same_lattice_with_short_vectors()
    {
        var chance = new Random(3);
        for (var round = 0; round < 20; round++)
        {
            var matrix = Random(chance, 5, 6, 1000);
            var reduced = matrix.ReduceLattice();
            Assert.Equal(matrix.HermiteForm().Form, reduced.HermiteForm().Form);
        }
    }

    [Fact]
    public void Lattice_reduction_finds_an_integer_relation()
    {
        // 10^20 times 1, x, x² for a root x of x² - 3x - 5: the relation is the shortest vector.
        var rows = IntegerMatrix.FromRows([[1, 0, 0, BigInteger.Pow(10, 20)], [0, 1, 0, BigInteger.Parse("419258240356725201562")], [0, 0, 1, BigInteger.Parse("1757774721070175604687")]]);
        var first = rows.ReduceLattice();
        Assert.Equal([5, 3, 1], Enumerable.Range(0, 3).Select(j => (int)BigInteger.Abs(first[0, j])));
    }

    [Fact]
    public void Dependent_rows_reduce_to_as_many_as_the_rank() =>
        Assert.Equal(2, IntegerMatrix.FromRows([[1, 2, 3], [4, 5, 6], [7, 8, 9], [0, 0, 0]]).ReduceLattice().Rows);

    [Fact]
    public void Whole_solutions_solve_the_system()
    {
        var chance = new Random(4);
        for (var round = 0; round < 40; round++)
        {
            var (rows, columns) = (chance.Next(1, 5), chance.Next(1, 6));
            var matrix = Random(chance, rows, columns, 4);
            var right = matrix * Random(chance, columns, 1);
            var (particular, free) = matrix.SolveWhole([.. Enumerable.Range(0, rows).Select(i => right[i, 0])])!.Value;
            Assert.Equal(right, matrix * new IntegerMatrix(columns, 1, (i, _) => particular[i]));
            Assert.Equal(columns - matrix.Rank(), free.Count);
            Assert.All(free, vector => Assert.Equal(new IntegerMatrix(rows, 1, (_, _) => 0), matrix * new IntegerMatrix(columns, 1, (i, _) => vector[i])));
        }
    }

    [Fact]
    public void A_system_without_whole_solution_has_none() =>
        Assert.Null(IntegerMatrix.FromRows([[2, 4]]).SolveWhole([3]));

    [Fact]
    public void The_characteristic_polynomial_of_a_companion_matrix_is_the_polynomial()
    {
        var companion = IntegerMatrix.FromRows([[0, 0, 5], [1, 0, -7], [0, 1, 2]]);
        Assert.Equal("x^3 - 2*x^2 + 7*x - 5", companion.CharacteristicPolynomial().ToString());
    }
}
