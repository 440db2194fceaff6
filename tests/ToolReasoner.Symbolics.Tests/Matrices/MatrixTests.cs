namespace ToolReasoner.Symbolics.Tests.Matrices;

public sealed class MatrixTests
{
    private static Matrix<Rational> Random(Random chance, int rows, int columns, int bound = 9) =>
        new(rows, columns, (_, _) => new Rational(chance.Next(-bound, bound + 1), chance.Next(1, 4)));

    [Fact]
    public void A_matrix_times_its_inverse_is_the_identity()
    {
        var chance = new Random(1);
        for (var size = 0; size < 9; size++)
        {
            var matrix = Random(chance, size, size);
            if (matrix.Inverse() is { } inverse)
            {
                Assert.Equal(Matrix.Identity<Rational>(size), matrix * inverse);
            }
        }
    }

    [Fact]
    public void A_singular_matrix_has_no_inverse() =>
        Assert.Null(new Matrix<Rational>(2, 2, 1, 2, 2, 4).Inverse());

    [Fact]
    public void The_determinant_of_a_product_is_the_product_of_the_determinants()
    {
        var chance = new Random(2);
        for (var size = 1; size < 8; size++)
        {
            var (a, b) = (Random(chance, size, size), Random(chance, size, size));
            Assert.Equal(a.Determinant() * b.Determinant(), (a * b).Determinant());
        }
    }

    [Fact]
    public void The_determinant_without_division_is_the_one_by_elimination()
    {
        var chance = new Random(3);
        for (var size = 1; size < 8; size++)
        {
            var matrix = Random(chance, size, size);
            var constant = matrix.CharacteristicPolynomial()[0];
            Assert.Equal(size % 2 == 0 ? constant : -constant, matrix.Determinant());
        }
    }

    [Fact]
    public void Vandermondes_determinant_over_polynomials_is_the_product_of_differences()
    {
        IntegerPolynomial[] nodes = [IntegerPolynomial.X, 1, 2, IntegerPolynomial.X * IntegerPolynomial.X];
        var matrix = new Matrix<IntegerPolynomial>(4, 4, (i, j) => nodes[i].Pow(j));
        var expected = IntegerPolynomial.One;
        for (var i = 0; i < 4; i++)
        {
            for (var j = 0; j < i; j++)
            {
                expected *= nodes[i] - nodes[j];
            }
        }

        Assert.Equal(expected, matrix.Determinant());
    }

    [Fact]
    public void A_matrix_is_a_root_of_its_characteristic_and_of_its_minimal_polynomial()
    {
        var chance = new Random(4);
        for (var size = 1; size < 7; size++)
        {
            var matrix = Random(chance, size, size, 3);
            foreach (var polynomial in new[] { matrix.CharacteristicPolynomial(), matrix.MinimalPolynomial() })
            {
                var value = Matrix.Zero<Rational>(size, size);
                for (var i = polynomial.Count - 1; i >= 0; i--)
                {
                    value = (value * matrix) + (Matrix.Identity<Rational>(size) * polynomial[i]);
                }

                Assert.Equal(Matrix.Zero<Rational>(size, size), value);
            }
        }
    }

    [Fact]
    public void The_minimal_polynomial_of_a_scalar_matrix_is_linear() =>
        Assert.Equal([(Rational)(-3), 1], (Matrix.Identity<Rational>(4) * (Rational)3).MinimalPolynomial());

    [Fact]
    public void Every_solution_of_a_linear_system_solves_it()
    {
        var chance = new Random(5);
        for (var round = 0; round < 30; round++)
        {
            var (rows, columns) = (chance.Next(1, 6), chance.Next(1, 6));
            var matrix = Random(chance, rows, columns, 2);
            var right = matrix * Random(chance, columns, 2);
            var solution = matrix.Solve(right);
            Assert.NotNull(solution);
            Assert.Equal(right, matrix * solution.Particular);
            Assert.Equal(columns - matrix.Rank(), solution.NullSpace.Count);
            Assert.All(solution.NullSpace, vector => Assert.Equal(Matrix.Zero<Rational>(rows, 1), matrix * Matrix.ColumnVector(vector)));
        }
    }

    [Fact]
    public void A_contradictory_system_has_no_solution() =>
        Assert.Null(new Matrix<Rational>(2, 2, 1, 1, 2, 2).Solve(new Matrix<Rational>(2, 1, 1, 3)));

    [Fact]
    public void Elimination_over_another_field_agrees_with_that_over_the_rationals()
    {
        var chance = new Random(6);
        var matrix = Random(chance, 4, 6, 2);
        var expected = matrix.ReducedRowEchelon();
        var algebraic = matrix.Map(entry => (AlgebraicNumber)entry).ReducedRowEchelon();
        Assert.Equal(expected.Pivots, algebraic.Pivots);
        Assert.Equal(expected.Matrix, algebraic.Matrix.Map(entry => entry.ToRational()));
    }

    [Fact]
    public void Lower_times_upper_is_the_matrix_with_rows_exchanged()
    {
        var chance = new Random(7);
        for (var round = 0; round < 20; round++)
        {
            var matrix = Random(chance, chance.Next(1, 6), chance.Next(1, 6), 2);
            var (lower, upper, order) = matrix.LuDecompose();
            Assert.Equal(matrix.Submatrix(order, [.. Enumerable.Range(0, matrix.Columns)]), lower * upper);
            for (var i = 0; i < upper.Rows; i++)
            {
                Assert.All(Enumerable.Range(0, Math.Min(i, upper.Columns)), j => Assert.True(upper[i, j].IsZero));
            }
        }
    }

    [Fact]
    public void The_orthogonal_factor_has_orthogonal_columns()
    {
        var chance = new Random(8);
        for (var round = 0; round < 20; round++)
        {
            var matrix = Random(chance, chance.Next(1, 6), chance.Next(1, 6), 2);
            var (orthogonal, upper) = matrix.Orthogonalise();
            Assert.Equal(matrix, orthogonal * upper);
            var gram = orthogonal.Transpose() * orthogonal;
            Assert.Equal(gram, Matrix.Diagonal([.. Enumerable.Range(0, gram.Rows).Select(i => gram[i, i])]));
        }
    }

    [Fact]
    public void A_power_is_a_repeated_product()
    {
        var fibonacci = new Matrix<Rational>(2, 2, 1, 1, 1, 0);
        Assert.Equal(System.Numerics.BigInteger.Parse("354224848179261915075"), fibonacci.Pow(100)[0, 1].Numerator);
    }

    [Fact]
    public void Kroneckers_product_multiplies_traces()
    {
        var chance = new Random(9);
        var (a, b) = (Random(chance, 3, 3), Random(chance, 2, 2));
        Assert.Equal(a.Trace() * b.Trace(), a.Kronecker(b).Trace());
    }

    [Fact]
    public void A_matrix_that_is_not_square_has_no_determinant() =>
        Assert.Throws<InvalidOperationException>(() => Matrix.Zero<Rational>(2, 3).Determinant());

    [Fact]
    public void A_large_elimination_gives_up_when_the_steps_are_used_up()
    {
        var matrix = Random(new Random(10), 60, 60);
        Assert.Throws<GaveUpException>(() => matrix.Inverse(new Budget(steps: 1000)));
    }
}
