var words = "the quick brown fox jumps over the lazy dog the end".Split(' ');
foreach (var g in words.GroupBy(w => w).Where(g => g.Count() > 1).OrderBy(g => g.Key)) Console.WriteLine($"{g.Key} {g.Count()}");
