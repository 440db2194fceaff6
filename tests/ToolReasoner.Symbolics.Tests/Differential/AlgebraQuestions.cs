using System.Globalization;
using Solver = ToolReasoner.Symbolics.Equations;

namespace ToolReasoner.Symbolics.Tests.Differential;

/// <summary>Polynomials, rational expressions, equality, matrices.</summary>
internal static class AlgebraQuestions
{
    private static readonly Expr s_x = Expr.Symbol("x");
    private static readonly string[] s_names = ["x", "y", "z", "t"];

    public static Question Factor(RandomTexts texts)
    {
        var parts = Enumerable.Range(0, texts.Whole(1, 3)).Select(_ => texts.Chance(0.6)
            ? texts.Polynomial(texts.Whole(1, 5), isSparse: texts.Chance(0.5))
            : texts.Mixed(texts.Whole(2, 4), 2, 5, "x", "y")).Select(part => texts.Chance(0.2) ? part + "^2" : part);
        var whole = Expr.Parse(string.Join("*", parts)).Expand();
        return new("factor", [Text(whole)], budget => Poly.Factors(whole, budget).Select(pair => new object[] { Text(pair.Factor), pair.Multiplicity }).ToList());
    }

    public static Question Gcd(RandomTexts texts)
    {
        string[] variables = texts.Chance(0.5) ? ["x"] : ["x", "y"];
        string Part() => texts.Mixed(texts.Whole(2, 4), 3, 6, variables);
        var common = Part();
        var (left, right) = (Expr.Parse($"{common}*{Part()}").Expand(), Expr.Parse($"{common}*{Part()}").Expand());
        return left.Equals(0) || right.Equals(0) ? Gcd(texts) : new("gcd", [Text(left), Text(right)], budget => Text(Poly.Gcd(left, right, budget)));
    }

    public static Question Resultant(RandomTexts texts)
    {
        string Part() => texts.Chance(0.5) ? texts.Polynomial(texts.Whole(1, 4)) : $"({texts.Polynomial(texts.Whole(1, 3))} + {texts.Mixed(2, 2, 4, "x", "y")})";
        var (left, right) = (Expr.Parse(Part()).Expand(), Expr.Parse(Part()).Expand());
        return left.DependsOn(s_x) && right.DependsOn(s_x)
            ? new("resultant", [Text(left), Text(right)], budget => Text(Poly.Resultant(left, right, s_x, budget)))
            : Resultant(texts);
    }

    public static Question Discriminant(RandomTexts texts)
    {
        var whole = Expr.Parse(texts.Chance(0.5) ? texts.Polynomial(texts.Whole(2, 6)) : $"{texts.Polynomial(texts.Whole(2, 4))} + {texts.Mixed(2, 2, 4, "x", "y")}").Expand();
        return whole.DegreeIn(s_x) >= 2 ? new("discriminant", [Text(whole)], budget => Text(Poly.Discriminant(whole, s_x, budget))) : Discriminant(texts);
    }

    public static Question Roots(RandomTexts texts)
    {
        var whole = Expr.Parse(texts.Chance(0.6)
            ? texts.Polynomial(texts.Whole(1, 6), isSparse: texts.Chance(0.5))
            : $"{texts.Polynomial(texts.Whole(1, 3))}*{texts.Polynomial(texts.Whole(1, 3))}^2").Expand();
        return new("roots", [Text(whole)], budget =>
        {
            var (all, real) = (Solver.Solve(whole, s_x, SolutionDomain.Complex, budget), Solver.Solve(whole, s_x, SolutionDomain.Real, budget));
            return all.IsSure && real.IsSure ? new { complex = all.Elements.Select(Text), real = real.Elements.Select(Text) } : Question.GaveUp;
        });
    }

    public static Question Forms(RandomTexts texts)
    {
        string[] variables = texts.Chance(0.5) ? ["x"] : ["x", "y"];
        var text = texts.Fraction(texts.Whole(2, 4), variables);
        var whole = Expr.Parse(text);
        return whole.Contains(Expr.Undefined) || whole.Contains(Expr.ComplexInfinity) || whole.IsConstant || whole.Cancel().ToString().Length > 3000
            ? Forms(texts)
            : new("forms", [text, variables], budget => new Dictionary<string, string>
            {
                ["cancel"] = Text(whole.Cancel(budget)), ["together"] = Text(whole.Together(budget)), ["simplify"] = Text(whole.Simplify(null, budget)),
                ["factor"] = Text(whole.Factor(budget)), ["apart"] = Text(whole.Apart(s_x, budget)),
            });
    }

    public static Question Simplify(RandomTexts texts)
    {
        var text = texts.Function(texts.Whole(2, 4));
        return new("equal", [text, Text(Expr.Parse(text).Simplify())], _ => true);
    }

    public static Question RoughSimplify(RandomTexts texts)
    {
        var text = texts.Rough(texts.Whole(1, 4));
        return Expr.Parse(text).Simplify() is var form && form.Contains(Expr.Undefined) ? RoughSimplify(texts) : new("equal", [text, Text(form)], _ => true);
    }

    public static Question Numbers(RandomTexts texts)
    {
        var text = texts.Constant(texts.Whole(1, 4));
        return new("digits", [text], budget => NumericValue.TryDigits(Expr.Parse(text), 25, out var digits, budget) ? digits : Question.GaveUp);
    }

    public static Question NumberForms(RandomTexts texts)
    {
        var text = texts.Constant(texts.Whole(1, 3));
        return new("same", [text], budget => Text(Expr.Parse(text).Simplify(null, budget)));
    }

    public static Question Matrices(RandomTexts texts)
    {
        var size = texts.Whole(2, 4);
        var rows = texts.Matrix(size, size, 6, texts.Of(0.1, 0.5));
        var matrix = Expr.Matrix(size, size, [.. rows.SelectMany(row => row).Select(entry => Expr.Parse(entry))]);
        return new("matrices", [rows], budget => new
        {
            determinant = Text(LinearAlgebra.Determinant(matrix, budget)),
            inverse = LinearAlgebra.Inverse(matrix, budget) is { } inverse ? Rows(inverse) : null,
            echelon = Rows(LinearAlgebra.ReducedRowEchelon(matrix, budget)),
            characteristic = Text(LinearAlgebra.CharacteristicPolynomial(matrix, s_x, budget)),
            eigenvalues = LinearAlgebra.Eigenvalues(matrix, budget).Select(pair => new object[] { Text(pair.Value), pair.Multiplicity }),
        });
    }

    public static Question Smith(RandomTexts texts)
    {
        var (rows, columns) = (texts.Whole(2, 4), texts.Whole(2, 4));
        var entries = texts.Matrix(rows, columns, 12, 0.2, isWhole: true);
        var matrix = Expr.Matrix(rows, columns, [.. entries.SelectMany(row => row).Select(entry => Expr.Parse(entry))]);
        return new("smith", [entries], budget => LinearAlgebra.SmithDiagonal(matrix, budget).Select(value => value.ToString(CultureInfo.InvariantCulture)));
    }

    public static Question LinearSystem(RandomTexts texts)
    {
        var (rows, columns) = (texts.Whole(1, 4), texts.Whole(1, 4));
        var entries = texts.Matrix(rows, columns, 3, 0.4);
        if (rows > 1 && texts.Chance(0.4))
        {
            entries[^1] = entries[0];
        }

        var right = texts.Matrix(1, rows, 4)[0];
        right[^1] = entries[^1] == entries[0] && texts.Chance(0.6) ? right[0] : right[^1];
        var matrix = Expr.Matrix(rows, columns, [.. entries.SelectMany(row => row).Select(entry => Expr.Parse(entry))]);
        var unknowns = s_names.Take(columns).Select(Expr.Symbol).ToList();
        var statements = entries.Select((row, i) => Expr.Equation(Expr.Add([.. row.Select((entry, j) => Expr.Parse(entry) * unknowns[j])]), Expr.Parse(right[i]))).ToList();
        return new("linear", [entries, right], budget =>
        {
            var found = LinearAlgebra.Solve(matrix, Expr.Matrix(rows, 1, [.. right.Select(value => Expr.Parse(value))]), budget);
            var system = Solver.SolveSystem(statements, unknowns, SolutionDomain.Real, budget);
            Assert.Equal(found is null, system.IsEmpty);
            return new
            {
                particular = found is { } one ? Rows(one.Particular) : null,
                @null = found?.NullSpace.Select(Rows),
                tuple = found is { NullSpace.Count: 0 } ? (system.Elements[0] is SequenceExpr tuple ? tuple.Operands : system.Elements).Select(Text) : null,
            };
        });
    }

    public static string Text(Expr value) => value.ToString();

    private static List<List<string>> Rows(Expr value)
    {
        var matrix = (MatrixExpr)value;
        return [.. Enumerable.Range(0, matrix.Rows).Select(row => matrix.Operands.Skip(row * matrix.Columns).Take(matrix.Columns).Select(Text).ToList())];
    }
}
