var text = "a1 b22 c333 d4444";
Console.WriteLine(Regex.Matches(text, @"\d+").Sum(m => int.Parse(m.Value)));
