Console.WriteLine(Enumerable.Range(1, 9999).Count(n => n.ToString().Sum(c => c - '0') == 20));
