var triples = from a in Enumerable.Range(1, 60) from b in Enumerable.Range(a, 60) let c = (int)Math.Sqrt(a * a + b * b) where c * c == a * a + b * b select (a, b, c);
Console.WriteLine(triples.Count());
