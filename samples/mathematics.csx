// The library that every program sees without a using. Results are exact, and proved.
Console.WriteLine(Algebra.Solve("x^4 - 5x^2 + 6 = 0"));
Console.WriteLine(Algebra.Solve("abs(2x - 3) < 7"));
Console.WriteLine(Algebra.SolveIntegers("3*x + 5*y = 31", "x > 0", "y > 0"));
Console.WriteLine(Algebra.Factor("x^6 - 1"));
Console.WriteLine(Algebra.AreEqual("sqrt(3 + 2*sqrt(2))", "1 + sqrt(2)"));

Console.WriteLine(NumberTheory.Factorize(BigInteger.Pow(2, 64) + 1));
Console.WriteLine(NumberTheory.ModPow(7, 2026, 13));
Console.WriteLine(Combinatorics.Necklaces(6, 2));
Console.WriteLine(Distribution.Dice(3).Probability(sum => sum >= 15));

var m = Expr.Parse("[[2, 1], [1, 2]]");
LinearAlgebra.Eigenvalues(m).Select(pair => pair.Value)
